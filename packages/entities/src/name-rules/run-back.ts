import { legalFormAt } from '../rules/legal-form.ts';
import {
  endsWithOneOf,
  hitOver,
  inTitleCase,
  isNameLike,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, isCapital, LOWER, SYMBOL, startsSentence } from '../words.ts';

const MOST_WORDS = 5;

interface RunOptions {
  /** "&" goes before the last word. */
  readonly joined?: boolean;
  /** One ordinary word or place before the last word is no name: "European Health". */
  readonly unknown?: boolean;
}

/**
 * First word of the unknown name whose last word is `last`: "[Juniper Lane] Advisors", "[Wetzlarer] Optronik". In English the large words
 * before it belong to the name, in German those that are no ordinary nouns. -1 where there is none.
 */
export function runStart(scene: Scene, last: number, { joined = false, unknown = false }: RunOptions = {}): number {
  if (scene.words.gaps[last] !== 1) return -1;
  const from = firstOf(scene, joined ? last - 2 : last - 1);
  return from >= 0 && from < last && isUnknown(scene, from, last, joined, unknown) ? from : -1;
}

/** The word after a name whose last word would be the one before `end`: "Stratum Data [Centres]"; -1 where "&" follows. */
export function runOn(scene: Scene, end: number): number {
  const { words } = scene;
  let to = end;
  while (goesOn(scene, to)) to++;
  const goesOver =
    words.folded[to] === '&' && words.gaps[to] === 1 && isCapital(words, to + 1) && words.gaps[to + 1] === 1;
  return goesOver ? -1 : to;
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

function firstOf(scene: Scene, last: number): number {
  const { words, language } = scene;
  let from = -1;
  for (let i = last; i >= 0 && last - i < MOST_WORDS; i--) {
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
function isUnknown(scene: Scene, from: number, last: number, joined: boolean, strict: boolean): boolean {
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
  if (joined || last - from > 1) return true;
  if (isOrdinary(scene, from)) return !strict && !startsSentence(words, from);
  return !(strict && first?.types.every((type) => type === 'location'));
}
