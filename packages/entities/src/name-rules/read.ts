import type { NameSign } from '@groschen/rules';
import { LATER_IN_ROW, type NameCandidate } from '../candidate.ts';
import { hitOver, hyphenBefore, type Scene } from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, SYMBOL, type WordTable } from '../words.ts';
import { compoundStart } from './compound-name.ts';
import { type CueHit, type CueIndex, cueEnd, cueStart, cuesEndingAt } from './cues.ts';
import { institutionStart } from './institution.ts';
import { runOn, runStart } from './run-back.ts';
import { isQuote, nameFrom } from './shapes.ts';

/** Names that one cue may list. */
const LONGEST_LIST = 20;

/** The names that name rules propose. Linear in the words of the text, whatever the number of rules. */
export function findByNameRules(scene: Scene, index: CueIndex): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const hit of calls(scene, index)) found.push(...namesCalledBy(scene, hit));
  return found;
}

/** The places at which words of rules stand beside something large: most words of a text need no look at the cues. */
export function* calls(scene: Scene, { beside, ending }: CueIndex): Generator<CueHit> {
  const { words } = scene;
  for (let i = 0; i < words.length; i++) {
    if (isBeforeName(words, i) || words.folded[i - 1] === '-') yield* cuesEndingAt(scene, beside, i);
    if (i > 0 && isCapital(words, i)) yield* cuesEndingAt(scene, ending, i);
  }
}

/** The names beside or around the words that call a rule. */
export function namesCalledBy(scene: Scene, hit: CueHit): readonly NameCandidate[] {
  return READERS[hit.rule.anchor](scene, hit).flatMap((span, position) =>
    holds(scene, hit, span) ? candidate(scene, hit, span, position) : [],
  );
}

function isBeforeName({ shapes, folded }: WordTable, index: number): boolean {
  const next = shapes[index + 1];
  return next !== undefined && next !== LOWER && (next !== SYMBOL || isQuote(folded[index + 1]!));
}

/** The words of a name, `to` the word after the last. */
interface WordSpan {
  readonly from: number;
  readonly to: number;
}

const READERS: Readonly<Record<NameSign, (scene: Scene, hit: CueHit) => readonly WordSpan[]>> = {
  /** "der Küchenhersteller [Alvenius]", "die Investoren [Alvenius], [Brenta] und [Corvia]". */
  before(scene, hit) {
    const { words } = scene;
    if (hit.noun && !isNounBefore(scene, hit)) return [];
    const quoted = isQuote(words.folded[hit.to] ?? '');
    const from = hit.to + (quoted ? 1 : 0);
    if (
      words.gaps[hit.to] === 0 ||
      words.gaps[hit.to] === 3 ||
      from >= words.length ||
      (quoted && words.gaps[from]! > 1)
    )
      return [];
    const names: WordSpan[] = [];
    for (let next = from; next > 0 && names.length < LONGEST_LIST; next = afterConjunction(scene, names.at(-1)!.to)) {
      const to = nameFrom(scene, next, hit, next > from);
      if (to === next) break;
      names.push({ from: next, to });
    }
    return names;
  },
  /** "[Alvenius]-Aktie". */
  compound(scene, hit) {
    const last = hit.from - 2;
    const from = hyphenBefore(scene.words, hit.from) ? compoundStart(scene, last, hit.rule.entity) : -1;
    return from < 0 ? [] : [{ from, to: last + 1 }];
  },
  /** "[Sparkasse Hellweg]", "[University of Bergen]". */
  first(scene, hit) {
    const { words } = scene;
    if (words.shapes[hit.from] !== CAPITALISED || words.gaps[hit.to] !== 1) return [];
    const to = nameFrom(scene, hit.to, hit);
    if (to === hit.to) return [];
    // "VR-Volksbank Hellweg"
    const abbreviated = hyphenBefore(words, hit.from) && words.shapes[hit.from - 2] === CAPITALS;
    return [{ from: abbreviated ? hit.from - 2 : hit.from, to }];
  },
  /** "[Juniper Lane Advisors]", "[Ontario Securities Commission]". */
  last(scene, hit) {
    const { words } = scene;
    if (!isCapital(words, hit.from) || words.shapes[hit.from] === CAPITALS) return [];
    const institution = hit.rule.entity === 'organization';
    const from = institution
      ? institutionStart(scene, hit.from)
      : runStart(scene, hit.from, { unknown: hit.rule.shapes.includes('unknown') });
    if (from < 0 || from >= hit.from) return [];
    const to = institution ? hit.to : runOn(scene, hit.to);
    return to < 0 ? [] : [{ from, to }];
  },
};

/** The signs of a rule that did not call it must hold as well. */
function holds({ words }: Scene, { rule: { anchor, cues } }: CueHit, { from, to }: WordSpan): boolean {
  if (anchor !== 'compound' && cues.compound && !(words.folded[to] === '-' && cueEnd(words, cues.compound, to + 1) > 0))
    return false;
  if (anchor !== 'first' && cues.first && cueEnd(words, cues.first, from) < 0) return false;
  return anchor === 'last' || !cues.last || cueStart(words, cues.last, to - 1) >= from;
}

function candidate(scene: Scene, { rule }: CueHit, { from, to }: WordSpan, position: number): NameCandidate {
  const { words } = scene;
  const hit = hitOver(scene, from);
  const forms =
    hit?.firstWord === from && hit.endWord === to ? hit.forms.filter((form) => form.entry.type === rule.entity) : [];
  return {
    start: words.starts[from]!,
    end: words.ends[to - 1]!,
    type: rule.entity,
    priority: position > 0 ? rule.priority - LATER_IN_ROW : rule.priority,
    by: rule.by,
    ...(forms.length > 0 && { forms }),
  };
}

/** German nouns are large; English ones are small, but for the roles of persons. */
function isNounBefore({ words, language }: Scene, { rule, from }: CueHit): boolean {
  return language.code === 'de'
    ? isCapital(words, from) || hyphenBefore(words, from)
    : words.shapes[from] === LOWER || rule.entity === 'person';
}

/** The word after ", " or " und ", " and "; -1 for none. */
function afterConjunction({ words }: Scene, end: number): number {
  if (end + 1 >= words.length || words.gaps[end + 1]! > 1) return -1;
  const joiner = words.folded[end]!;
  if (joiner === ',' && words.gaps[end] === 0) return end + 1;
  return (joiner === 'und' || joiner === 'and') && words.gaps[end] === 1 ? end + 1 : -1;
}
