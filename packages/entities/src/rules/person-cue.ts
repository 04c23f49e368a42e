import {
  endsWithOneOf,
  hitOver,
  hyphenAfter,
  hyphenBefore,
  isOrdinary,
  isOrdinaryCompound,
  type Scene,
} from '../scene.ts';
import { CAPITALISED, isCapital, LOWER, SYMBOL } from '../words.ts';

/** A role, or a verb of speech, right before. */
export function isCued(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (index === 0 || words.gaps[index]! === 0 || words.gaps[index]! > 2) return false;
  let before = index - 1;
  if (
    words.folded[before] === '.' &&
    words.gaps[before] === 0 &&
    before > 0 &&
    language.roles.titles.has(`${words.folded[before - 1]}.`)
  )
    return true;
  if (words.shapes[before] === SYMBOL) return false;
  const folded = words.folded[before]!;
  if (language.context.speechVerbs.has(folded)) return true;
  const noun = language.code === 'de' ? isCapital(words, before) || hyphenBefore(words, before) : true;
  if (noun && endsWithOneOf(folded, language.roles.nounEndings)) return true;
  before--;
  return false;
}

/** "Zebulon Archer, who manages …", "Masako Tsurumi, an economist at …". */
export function isDescribed(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  if (
    language.code !== 'en' ||
    words.shapes[index] !== CAPITALISED ||
    words.shapes[index + 1] !== CAPITALISED ||
    words.gaps[index + 1] !== 1
  )
    return false;
  let comma = index + 2;
  while (words.folded[comma] === '-' && words.gaps[comma] === 0) comma += 2;
  if (words.folded[comma] !== ',') return false;
  if (words.folded[comma + 1] === 'who') return true;
  for (let i = comma + 1; i < comma + 5 && i < words.length; i++) {
    if (words.shapes[i] === SYMBOL && words.folded[i] !== '-') return false;
    if (words.shapes[i] === LOWER && language.roles.nounEndings.has(words.folded[i]!)) return true;
  }
  return false;
}

/** A role's two words after it must be unknown and no ordinary words. */
export function isUnknown(scene: Scene, index: number): boolean {
  const { words } = scene;
  const hit = hitOver(scene, index);
  if (hit && !hit.ambiguous && !hit.types.includes('person')) return false;
  if (isRoleOrTitle(scene, index) || (isOrdinaryCompound(scene, index) && scene.language.code === 'de')) return false;
  if (
    index > 0 &&
    scene.words.shapes[index - 1] !== LOWER &&
    endsWithOneOf(scene.words.folded[index - 1]!, scene.language.company.nounEndings)
  )
    return false;
  return (
    words.shapes[index] === CAPITALISED &&
    !isOrdinary(scene, index) &&
    words.ends[index]! - words.starts[index]! > 1 &&
    !hyphenAfter(words, index)
  );
}

/** "Vorstandschef", "Dame", "Dr": what stands before a name, not the name. */
export function isRoleOrTitle(scene: Scene, index: number): boolean {
  const folded = scene.words.folded[index]!;
  return scene.language.roles.titles.has(folded) || endsWithOneOf(folded, scene.language.roles.nounEndings);
}
