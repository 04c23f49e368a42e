import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import {
  endsWithOneOf,
  hitOver,
  inTitleCase,
  isNameLike,
  isOrdinary,
  isOrdinaryCompound,
  NAME_LANGUAGES,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, SYMBOL, startsSentence } from '../words.ts';
import { legalFormAt } from './legal-form.ts';

/** Endings that are also ordinary words of titles and headings: alone they tell nothing. */
const WEAK_ENDINGS = new Set(
  'group international global management services research health education financial finance credit retail commerce sports energy power water gas oil gold silver mining transport travel media digital data security insurance properties industries industrial capital air marine lines press construction real'.split(
    ' ',
  ),
);

/**
 * Companies told by their last word or by "&": "Juniper Lane Advisors", "Wetzlarer Optronik", "American Signal & Brake". In English the
 * large words before it belong to the name; in German those that are no ordinary nouns.
 */
export function findCompanyRuns(scene: Scene): NameCandidate[] {
  const { words } = scene;
  const found: NameCandidate[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!isCapital(words, i) || words.gaps[i] !== 1) continue;
    const ending = endsName(scene, words.folded[i]!) && words.shapes[i] !== CAPITALS;
    const joined = words.folded[i - 1] === '&' && words.gaps[i - 1] === 1 && i > 1 && isCapital(words, i - 2);
    if (!ending && !joined) continue;
    const from = runStart(scene, joined ? i - 2 : i - 1);
    if (from < 0 || from >= i || !isUnknownRun(scene, from, i, joined)) continue;
    let end = i + 1;
    while (goesOn(scene, end)) end++;
    if (
      end < words.length &&
      words.folded[end] === '&' &&
      words.gaps[end] === 1 &&
      isCapital(words, end + 1) &&
      words.gaps[end + 1] === 1
    )
      continue;
    found.push({
      start: words.starts[from]!,
      end: words.ends[end - 1]!,
      type: 'company',
      priority: PRIORITY.person + 2,
      by: origin('company-run'),
    });
  }
  return found;
}

/** "Stratum Data Centres": large words behind the ending; roles and times are none of the name. */
function goesOn(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index >= words.length || words.gaps[index] !== 1 || !isCapital(words, index)) return false;
  if (language.company.nameEndings.has(words.folded[index]!)) return true;
  if (language.code === 'de' || words.shapes[index] !== CAPITALISED || inTitleCase(scene, index)) return false;
  const folded = words.folded[index]!;
  return (
    !language.context.neverInNames.has(folded) &&
    !language.context.functionWords.has(folded) &&
    !language.roles.nounEndings.has(folded) &&
    legalFormAt(scene, index) === 0 &&
    !hitOver(scene, index)
  );
}

/** German firms keep their endings in English text. */
function endsName(scene: Scene, folded: string): boolean {
  if (scene.language.company.nameEndings.has(folded)) return true;
  return (
    scene.language.code === 'en' &&
    NAME_LANGUAGES.de.company.nameEndings.has(folded) &&
    !scene.knowledge.commonWords.en.has(folded[0]!.toUpperCase() + folded.slice(1))
  );
}

function runStart(scene: Scene, last: number): number {
  const { words, language } = scene;
  let from = -1;
  for (let i = last; i >= 0 && last - i < 5; i--) {
    if (words.shapes[i] === SYMBOL || words.shapes[i] === LOWER) {
      if (words.folded[i] === '&' && words.gaps[i] === 1 && i > 0 && isCapital(words, i - 1)) continue;
      if (words.folded[i] === '-' && words.gaps[i] === 0 && words.gaps[i + 1] === 0 && language.code === 'en') continue;
      break;
    }
    if (
      !isCapital(words, i) ||
      (language.context.functionWords.has(words.folded[i]!) &&
        !(words.folded[i] === 'first' && i < last + 1 && words.gaps[i] === 1)) ||
      language.context.neverInNames.has(words.folded[i]!)
    )
      break;
    if (language.code === 'de' && !isNameLike(scene, i) && !hitOver(scene, i)) break;
    if (language.roles.nounEndings.has(words.folded[i]!) || isStatedKind(scene, i)) break;
    from = i;
    const afterHyphen = language.code === 'en' && words.gaps[i] === 0 && words.folded[i - 1] === '-';
    if (words.gaps[i] !== 1 && !afterHyphen) break;
  }
  return from;
}

/** "Autobauer Hamasaki Motors": the noun tells what the company is. */
function isStatedKind(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (language.code === 'de')
    return (
      words.shapes[index] === CAPITALISED &&
      endsWithOneOf(words.folded[index]!, language.company.nounEndings) &&
      !/bank$|haus$/.test(words.folded[index]!)
    );
  return startsSentence(words, index) && language.company.nounEndings.has(words.folded[index]!);
}

/** No run that is known whole, and none that only a headline or the start of a sentence makes large. */
function isUnknownRun(scene: Scene, from: number, last: number, joined: boolean): boolean {
  const { words, language } = scene;
  const over = hitOver(scene, last);
  if (over && over.firstWord <= from && !over.ambiguous) return false;
  const first = hitOver(scene, from);
  if (first && !first.ambiguous && first.endWord > last) return false;
  if (inTitleCase(scene, from) && !isNameLike(scene, from)) return false;
  if (
    language.code === 'de' &&
    !joined &&
    last - from === 1 &&
    !hitOver(scene, from)?.types.includes('location') &&
    isOrdinaryCompound(scene, from)
  )
    return false;
  if (language.code === 'de')
    return !joined || isNameLike(scene, last) || language.company.nameEndings.has(words.folded[last]!);
  const single = last - from === 1;
  if (single && WEAK_ENDINGS.has(words.folded[last]!) && isOrdinary(scene, from) && !joined) return false;
  if (single && startsSentence(words, from) && isOrdinary(scene, from) && !joined) return false;
  // "British Gas" and "Asian Energy" would be names; "European Health" tells nothing
  if (single && WEAK_ENDINGS.has(words.folded[last]!) && first?.types.every((type) => type === 'location') && !joined)
    return false;
  return true;
}
