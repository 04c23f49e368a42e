import type { GazetteerHit } from './gazetteer/match.ts';
import { hyphenAfter, hyphenBefore, isOrdinary, type Scene } from './scene.ts';
import { CAPITALS, LOWER, NUMBER } from './words.ts';

const PREFIXES = new Set(
  'ex nicht anti pro post mit ost west nord süd vize alt neu non pre mid us eu inner trans pan former co'.split(' '),
);

/** After a hyphen a name counts only behind a prefix or another name: "Ex-Siemens-Chef", not "Kaup-Osterholt". */
export function isPartOfWord(scene: Scene, hit: GazetteerHit): boolean {
  const { words } = scene;
  if (hyphenBefore(words, hit.firstWord) && !isSlug(scene, hit.firstWord - 2)) {
    const before = hit.firstWord - 2;
    if (
      !PREFIXES.has(words.folded[before]!) &&
      (scene.hitAt[before]! < 0 || !hyphenAfter(words, hit.endWord - 1)) &&
      !hyphenAfter(words, hit.endWord - 1)
    )
      return true;
  }
  // "Amazon.com" is looked up as a whole; "Booking.foo" is another thing
  if (
    words.folded[hit.endWord] === '.' &&
    words.gaps[hit.endWord] === 0 &&
    hit.endWord + 1 < words.length &&
    words.gaps[hit.endWord + 1] === 0 &&
    words.shapes[hit.endWord + 1] === LOWER
  )
    return true;
  if (
    words.folded[hit.firstWord - 1] === '.' &&
    words.gaps[hit.firstWord] === 0 &&
    words.gaps[hit.firstWord - 1] === 0 &&
    words.shapes[hit.firstWord - 2] === LOWER
  )
    return true;
  return (
    (words.folded[hit.firstWord - 1] === '@' || words.folded[hit.endWord] === '@') && words.gaps[hit.firstWord] === 0
  );
}

/** "BUZZ-Corvia", "WRAPUP 2-Fed": what agencies put before a headline. */
function isSlug(scene: Scene, index: number): boolean {
  const { words } = scene;
  if (words.shapes[index] === NUMBER) return words.shapes[index - 1] === CAPITALS;
  return (
    words.shapes[index] === CAPITALS &&
    words.ends[index]! - words.starts[index]! > 3 &&
    (isOrdinary(scene, index) || words.gaps[index]! > 1)
  );
}
