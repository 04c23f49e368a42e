import { endsWithOneOf, hitOver, isNameLike, isOrdinary, type Scene } from '../scene.ts';
import { ALPHANUMERIC, CAPITALISED, CAPITALS, isCapital, LOWER, MIXED, SYMBOL, startsSentence } from '../words.ts';
import { legalFormAt } from './legal-form.ts';

const JOINERS = new Set(['&', '+', '-', "'", '.', 'of', 'de', 'del', 'di', 'la', 'van', 'von']);

/** Whether an unknown company's name may begin at the word: a name-like word, or a brand in small letters with a capital inside. */
export function beginsName(scene: Scene, index: number): boolean {
  return isNameLike(scene, index) && !(scene.hitAt[index]! >= 0 && isOtherThing(scene, index));
}

function isOtherThing(scene: Scene, index: number): boolean {
  const hit = hitOver(scene, index);
  if (hit === undefined || hit.ambiguous || hit.firstWord !== index || hit.types.includes('company')) return false;
  // a small town's name may be a company's, where the word before says so
  const small = hit.types.every((type) => type === 'location') && hit.forms.every((form) => form.entry.rank >= 2);
  return !small && !continuesName(scene, hit.endWord);
}

function continuesName(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  return (
    index < words.length &&
    words.gaps[index] === 1 &&
    isCapital(words, index) &&
    endsWithOneOf(words.folded[index]!, language.company.nameEndings)
  );
}

/**
 * The word after the last one of a name that begins at `from`. English names run on over large words; German ones only over words
 * that are no ordinary nouns, or that end names ("Kestner Fördertechnik").
 */
export function nameEnd(scene: Scene, from: number): number {
  const { words, language } = scene;
  let end = from + 1;
  for (let i = from + 1; i < words.length && i < from + 7; i++) {
    if (words.gaps[i]! > 1) break;
    const shape = words.shapes[i]!;
    if (shape === LOWER || shape === SYMBOL) {
      if (!JOINERS.has(words.folded[i]!) || i + 1 >= words.length || words.gaps[i + 1]! > 1) break;
      const next = words.shapes[i + 1]!;
      if (next === SYMBOL || next === LOWER) break;
      const glued = words.gaps[i] === 0 && words.gaps[i + 1] === 0;
      const spaced = words.gaps[i] === 1 && words.gaps[i + 1] === 1;
      const sign = words.folded[i]!;
      if (sign === "'" && /^s$/i.test(words.folded[i + 1]!)) {
        // "Kohl's" only where another part of the name follows; else it is the genitive
        break;
      }
      if (sign === '-' && !(glued && mayFollowHyphen(scene, i + 1))) break;
      if (sign === '.' && !(glued && words.ends[i + 1]! - words.starts[i + 1]! <= 3)) break;
      if ((sign === '&' || sign === '+') && !(glued || spaced)) break;
      if (!isCapital(words, i + 1) && sign !== '.') break;
      if (sign === 'of' && language.code !== 'en') break;
      i++;
      end = i + 1;
      continue;
    }
    const ending = endsWithOneOf(words.folded[i]!, language.company.nameEndings);
    if (language.context.neverInNames.has(words.folded[i]!) || language.context.functionWords.has(words.folded[i]!))
      break;
    if (shape === CAPITALS && language.code === 'de' && legalFormAt(scene, i) > 0) break;
    if (language.code === 'de' && !ending && !isNameLike(scene, i)) break;
    if (!(isCapital(words, i) || shape === MIXED || shape === ALPHANUMERIC)) break;
    if (scene.hitAt[i]! >= 0 && !ending && isOtherThing(scene, i) && language.code === 'de') break;
    end = i + 1;
  }
  return end;
}

/** "Orsini-Werdenberg", but not "Alvenius-Aktie". */
export function mayFollowHyphen(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const folded = words.folded[index]!;
  if (!isCapital(words, index) || language.company.compoundHeads.has(folded)) return false;
  return language.code === 'de'
    ? isNameLike(scene, index) || /^(?:süd|nord|ost|west|mitte)$/.test(folded)
    : words.shapes[index] !== LOWER;
}

/** At the start of a sentence an English word is large anyway: it begins a name only where it is no ordinary word. */
export function mayBegin(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const shape = words.shapes[index];
  if (shape === SYMBOL || shape === LOWER) return false;
  if (language.code === 'de') return beginsName(scene, index);
  if (!isCapital(words, index) && shape !== MIXED) return false;
  const folded = words.folded[index]!;
  if (language.context.functionWords.has(folded) || language.context.neverInNames.has(folded) || folded.length < 2)
    return false;
  if (startsSentence(words, index) || shape === CAPITALS) return beginsName(scene, index);
  if (isOrdinary(scene, index)) return nameEnd(scene, index) > index + 1 && words.shapes[index] === CAPITALISED;
  return !isOtherThing(scene, index);
}
