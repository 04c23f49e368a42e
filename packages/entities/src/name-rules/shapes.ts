import type { NameShape } from '@groschen/rules';
import { mayBegin, nameEnd } from '../rules/name-run.ts';
import { isCued } from '../rules/person-cue.ts';
import { personEnd } from '../rules/person-name.ts';
import {
  hitOver,
  hyphenAfter,
  hyphenBefore,
  isNameLike,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, MIXED, NUMBER, startsSentence } from '../words.ts';
import type { CueHit } from './cues.ts';
import { institutionEnd } from './institution.ts';

/** What is longer is said, not named. */
const LONGEST_QUOTED = 6;

/** Gives the word after a name, or after what of a name follows its first words; `from` where there is none. */
type ShapeReader = (scene: Scene, from: number, hit: CueHit, inList: boolean) => number;

/** The first of the rule's shapes that a name at `from` has: the word after it; `from` where it has none. */
export function nameFrom(scene: Scene, from: number, hit: CueHit, inList = false): number {
  for (const shape of hit.rule.shapes) {
    const end = SHAPES[shape](scene, from, hit, inList);
    if (end > from) return end;
  }
  return from;
}

const SHAPES: Readonly<Record<NameShape, ShapeReader>> = {
  quoted({ words }, from) {
    if (!isQuote(words.folded[from - 1] ?? '') || words.gaps[from] !== 0) return from;
    let end = from;
    while (end < words.length && end - from < LONGEST_QUOTED && words.gaps[end]! < 3 && !isQuote(words.folded[end]!))
      end++;
    const closed = isQuote(words.folded[end] ?? '') && words.gaps[end] === 0;
    return closed && (isCapital(words, from) || words.shapes[from] === MIXED) ? end : from;
  },
  run(scene, from, hit, inList) {
    if (hit.rule.entity === 'organization') return institutionEnd(scene, from);
    if (hit.rule.anchor === 'first') return Math.max(from, nameEnd(scene, hit.from));
    if (!mayBegin(scene, from) || (inList && !isNameLike(scene, from))) return from;
    const end = nameEnd(scene, from);
    if (isPersonal(scene, from, end) && (inList || !hit.noun || isCued(scene, from))) return from;
    return !inList && end === from + 1 && isNextPart(scene, from) ? from : end;
  },
  unknown(scene, from, hit, inList) {
    const end = SHAPES.run(scene, from, hit, inList);
    const alone = end === from + 1 && (isOrdinary(scene, from) || hitOver(scene, from)?.types.includes('location'));
    return alone ? from : end;
  },
  word(scene, from) {
    const { words, language } = scene;
    const hit = hitOver(scene, from);
    if (!isCapital(words, from) || !isNameLike(scene, from) || (hit && !hit.ambiguous)) return from;
    // part of a longer name
    if (language.code === 'en' && words.gaps[from + 1] === 1 && words.shapes[from + 1] === CAPITALISED) return from;
    return joinedEnd(scene, hyphensEnd(scene, from + 1));
  },
  model(scene, from, { rule }) {
    const { words } = scene;
    const hit = hitOver(scene, from);
    if (!isCapital(words, from) && words.shapes[from] !== MIXED) return from;
    if (isOrdinary(scene, from) || (hit && !hit.ambiguous && !hit.types.includes(rule.entity))) return from;
    return numberEnd(scene, from + 1);
  },
  person: personEnd,
  place(scene, from) {
    const hit = hitOver(scene, from);
    return hit?.firstWord === from && hit.types.includes('location') ? hyphensEnd(scene, hit.endWord) : from;
  },
};

/** A quotation mark, opening or closing. */
export const isQuote = (sign: string): boolean => sign !== '' && '"„“”»«'.includes(sign);

/** "Niederbayern-Mitte", but not "Hellweg-Filiale". */
function hyphensEnd({ words, language }: Scene, from: number): number {
  let end = from;
  while (
    hyphenAfter(words, end - 1) &&
    isCapital(words, end + 1) &&
    !language.company.compoundHeads.has(words.folded[end + 1]!)
  )
    end += 2;
  return end;
}

/** "Kampmann & Sohn". */
function joinedEnd({ words }: Scene, end: number): number {
  const sign = words.folded[end];
  const goesOn = (sign === '&' || sign === '+') && words.gaps[end] === 1 && words.gaps[end + 1] === 1;
  return goesOn && isCapital(words, end + 1) ? end + 2 : end;
}

/** "NXD-07", "Hugin 3". */
function numberEnd({ words }: Scene, end: number): number {
  if (
    words.shapes[end + 1] === NUMBER &&
    words.folded[end] === '-' &&
    words.gaps[end] === 0 &&
    words.gaps[end + 1] === 0
  )
    return end + 2;
  const short = words.shapes[end] === NUMBER && words.ends[end]! - words.starts[end]! <= 3;
  return short && words.gaps[end] === 1 && words.folded[end + 1] !== '%' ? end + 1 : end;
}

/** "Partnerin Eva Roth" is left to the rules for persons. */
function isPersonal({ text, words, knowledge }: Scene, from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    words.shapes[from] !== CAPITALS &&
    knowledge.givenNames.has(text.slice(words.starts[from]!, words.ends[from]!)) &&
    !/(?:group|bank|capital|partners|holding|holdings)$/.test(words.folded[to - 1]!)
  );
}

/** "drei Zementhersteller Bußgelder": a lone compound noun that does not come again is the next part of the sentence. */
function isNextPart(scene: Scene, index: number): boolean {
  return (
    scene.words.shapes[index] === CAPITALISED &&
    isOrdinaryCompound(scene, index) &&
    (scene.counts.get(scene.words.folded[index]!) ?? 0) < 2 &&
    !isApposition(scene, index)
  );
}

/** "Der Pumpenbauer Sulzberger", "des Pumpenbauers Sulzberger": after an article of one thing the noun tells what the name is. */
function isApposition({ words }: Scene, index: number): boolean {
  let first = index - 1;
  while (hyphenBefore(words, first)) first -= 2;
  const article = words.folded[first - 1] ?? '';
  if (/^(?:dem|des|beim|vom|zum|einem|eines)$/.test(article)) return true;
  return /^(?:der|die|das|ein|eine)$/.test(article) && startsSentence(words, first - 1);
}
