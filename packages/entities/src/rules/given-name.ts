import { hyphenAfter, type Scene } from '../scene.ts';
import { CAPITALISED, CAPITALS, isCapital, LOWER, wordAt } from '../words.ts';

/** The word after the first names and initials that begin at `index`; `index` where there are none. */
export function givenNamesEnd(scene: Scene, index: number): number {
  const { words } = scene;
  let end = index;
  for (let n = 0; n < 3; n++) {
    const next = oneGivenName(scene, end);
    if (next === end || (n > 0 && words.gaps[end]! > 1)) break;
    // the last first name may be the surname: "Frank Walter"
    if (n > 0 && !(startsSurname(scene, initialsEnd(scene, next)) && isCapital(words, initialsEnd(scene, next)))) break;
    end = next;
  }
  return end === index ? index : initialsEnd(scene, end);
}

function oneGivenName(scene: Scene, index: number): number {
  const { words, knowledge } = scene;
  if (index >= words.length) return index;
  if (hyphenAfter(words, index) && isCapital(words, index + 2)) {
    const both = scene.text.slice(words.starts[index]!, words.ends[index + 2]!);
    if (knowledge.givenNames.has(both) || (isGiven(scene, index) && isGiven(scene, index + 2))) return index + 3;
  }
  return isGiven(scene, index) && !(words.folded[index + 1] === '-' && words.gaps[index + 1] === 0) ? index + 1 : index;
}

function isGiven(scene: Scene, index: number): boolean {
  const { words, knowledge } = scene;
  const word = wordAt(words, index);
  // "German Bunds", "German yields": an adjective before it is anybody's first name
  if (word === 'German' && scene.language.code === 'en') return false;
  if (knowledge.givenNames.has(word)) return true;
  return (
    words.shapes[index] === CAPITALS &&
    word.length > 3 &&
    knowledge.givenNames.has(word[0]! + word.slice(1).toLowerCase())
  );
}

/** Skips "J." and "F. W.". */
export function initialsEnd(scene: Scene, index: number): number {
  const { words } = scene;
  let end = index;
  while (
    end + 1 < words.length &&
    words.shapes[end] === CAPITALISED &&
    words.ends[end]! - words.starts[end]! === 1 &&
    words.folded[end + 1] === '.' &&
    words.gaps[end + 1] === 0 &&
    words.gaps[end]! <= 1
  )
    end += 2;
  return end;
}

function startsSurname(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index >= words.length || words.gaps[index]! === 0 || words.gaps[index]! > 2) return false;
  if (isCapital(words, index)) return !language.context.neverInNames.has(words.folded[index]!);
  return (
    words.shapes[index] === LOWER &&
    language.roles.particles.has(words.folded[index]!) &&
    index + 1 < words.length &&
    words.gaps[index + 1] === 1 &&
    (isCapital(words, index + 1) || language.roles.particles.has(words.folded[index + 1]!))
  );
}
