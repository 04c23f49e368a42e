import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import {
  endsWithOneOf,
  hitOver,
  hyphenAfter,
  hyphenBefore,
  isNameLike,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, SYMBOL, startsSentence } from '../words.ts';
import { mayBegin, nameEnd } from './name-run.ts';
import { isCued } from './person-cue.ts';

/** Heads that other nouns take as well: "Wurmkur-Geschäft". */
const WEAK_HEADS = new Set(
  'bank geschäft geschäfts geschäfte deal kauf verkauf kurs kurse ziel zahlen ergebnis umsatz gewinn marke marken modelle modell kunden werk werke werken fabrik fabriken filiale filialen standort standorte beschäftigte beschäftigten mitarbeiter mitarbeitern händler partner lieferant zulieferer team studie schätzung prognose spitze führung management fonds stiftung familie investor investoren angebot gebot offerte experte expertin experten manager managerin anteil anteile anteilen werk insolvenz pleite erbe vertreter sparte holding gruppe konzern konzerns eigentümer anleihe anleihen marke bons team'.split(
    ' ',
  ),
);

/**
 * Unknown companies told by what stands beside them: "der Küchenhersteller Alvenius", "Aktien von Alvenius", "die Alvenius-Aktie",
 * "drugmaker Alvenius", "shares of Alvenius".
 */
export function findCuedCompanies(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { words } = scene;
  const add = (from: number, to: number, rule: string, priority: number) =>
    found.push({ start: words.starts[from]!, end: words.ends[to - 1]!, type: 'company', priority, by: origin(rule) });

  for (let i = 0; i < words.length; i++) {
    if (words.shapes[i] === SYMBOL) continue;
    if (isCompoundName(scene, i)) add(compoundStart(scene, i), i + 1, 'company-compound', PRIORITY.compound);
    const cue = i > 0 && words.gaps[i]! === 1 ? cueBefore(scene, i) : null;
    if (!cue || !mayBegin(scene, i)) continue;
    let end = nameEnd(scene, i);
    if (isPerson(scene, i, end) && (cue !== 'company-noun' || isCued(scene, i))) continue;
    // "drei Zementhersteller Bußgelder": a lone compound noun is the next part of the sentence
    if (
      end === i + 1 &&
      !isApposition(scene, i) &&
      words.shapes[i] === CAPITALISED &&
      isOrdinaryCompound(scene, i) &&
      (scene.counts.get(words.folded[i]!) ?? 0) < 2
    )
      continue;
    add(i, end, cue, PRIORITY.cue);
    // "die Investoren Alvenius, Brenta und Corvia"
    for (let next = afterConjunction(scene, end); next > 0; next = afterConjunction(scene, end)) {
      if (!mayBegin(scene, next) || !isNameLike(scene, next)) break;
      end = nameEnd(scene, next);
      if (isPerson(scene, next, end)) break;
      add(next, end, `${cue}-list`, PRIORITY.cue - 2);
    }
  }
  return found;
}

/** The word before tells a company: a noun, or the end of a phrase. */
export function cueBefore(scene: Scene, index: number): string | null {
  const { words, language } = scene;
  const before = words.folded[index - 1]!;
  if (words.shapes[index - 1] === SYMBOL) return null;
  if (
    language.company.phrases.has(before) ||
    (index > 1 && language.company.phrases.has(`${words.folded[index - 2]} ${before}`))
  )
    return 'company-phrase';
  const noun =
    language.code === 'de'
      ? isCapital(words, index - 1) || hyphenBefore(words, index - 1)
      : words.shapes[index - 1] === LOWER;
  if (!noun) return null;
  if (endsWithOneOf(before, language.company.nounEndings)) return 'company-noun';
  // "Start-up", "start-up"
  const joined = hyphenBefore(words, index - 1) ? `${words.folded[index - 3]}-${before}`.replace(/s$/, '') : '';
  return language.company.nounEndings.has(joined) ? 'company-noun' : null;
}

/** "Der Pumpenbauer Sulzberger", "des Pumpenbauers Sulzberger": after an article of one thing the noun tells what the name is. */
function isApposition(scene: Scene, index: number): boolean {
  const { words } = scene;
  let first = index - 1;
  while (hyphenBefore(words, first)) first -= 2;
  const article = words.folded[first - 1] ?? '';
  if (/^(?:dem|des|beim|vom|zum|einem|eines)$/.test(article)) return true;
  return /^(?:der|die|das|ein|eine)$/.test(article) && startsSentence(words, first - 1);
}

/** "[Alvenius]-Aktie": an unknown first part before a head that only companies take. */
function isCompoundName(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (!hyphenAfter(words, index) || hyphenBefore(words, index)) return false;
  if (!language.company.compoundHeads.has(words.folded[index + 2]!) || WEAK_HEADS.has(words.folded[index + 2]!))
    return false;
  if (words.shapes[index] === LOWER)
    return (
      !isKnownOther(scene, index) &&
      words.folded[index]!.length > 5 &&
      !scene.knowledge.commonWords[scene.language.code].has(titled(words.folded[index]!))
    );
  if (
    /^(?:us|eu|ki|it|ai|uk|ex|kfz|lkw|pkw|tv|pc|hr|pr|ab|start|top|co|vize|neu|minus|plus|ost|west|nord|süd|index|energie|tech|auto|bio|online|euro|dollar|dax|mdax|nebenwerte)$/.test(
      words.folded[index]!,
    )
  )
    return false;
  return isNameLike(scene, index) && !isKnownOther(scene, index);
}

/** "[Kupferberg Windtechnik]-Aktie": the words before that belong to the name. */
function compoundStart(scene: Scene, index: number): number {
  const { words } = scene;
  let from = index;
  if (words.gaps[from] === 1 && words.folded[from - 1] === '&' && from > 1 && isCapital(words, from - 2)) from -= 2;
  for (let n = 0; n < 3 && scene.hitAt[index]! < 0 && isEarlierPart(scene, from); n++) from--;
  return from;
}

/** "Zhelong [Wansheng]-Tochter": an unknown large word right before, which is no ordinary noun and begins no sentence by chance. */
function isEarlierPart(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const before = index - 1;
  return (
    before >= 0 &&
    words.gaps[index] === 1 &&
    scene.hitAt[before]! < 0 &&
    isNameLike(scene, before) &&
    !isOrdinaryCompound(scene, before) &&
    !hyphenBefore(words, before) &&
    !endsWithOneOf(words.folded[before]!, language.company.nounEndings) &&
    !endsWithOneOf(words.folded[before]!, language.roles.nounEndings) &&
    !/(?:er|ern)$/.test(words.folded[before]!)
  );
}

const titled = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

function isKnownOther(scene: Scene, index: number): boolean {
  const hit = hitOver(scene, index);
  return hit !== undefined && !hit.types.includes('company');
}

/** The word after ", " or " und ", " and "; -1 for none. */
function afterConjunction(scene: Scene, end: number): number {
  const { words } = scene;
  if (end + 1 >= words.length || words.gaps[end + 1]! > 1) return -1;
  const joiner = words.folded[end]!;
  if (joiner === ',' && words.gaps[end] === 0) return end + 1;
  return (joiner === 'und' || joiner === 'and') && words.gaps[end] === 1 ? end + 1 : -1;
}

/** "Partnerin Eva Roth" is left to the rule for persons. */
function isPerson(scene: Scene, from: number, to: number): boolean {
  const { words, knowledge } = scene;
  const first = scene.text.slice(words.starts[from]!, words.ends[from]!);
  return (
    to - from >= 2 &&
    words.shapes[from] !== CAPITALS &&
    knowledge.givenNames.has(first) &&
    !/(?:group|bank|capital|partners|holding|holdings)$/.test(words.folded[to - 1]!)
  );
}
