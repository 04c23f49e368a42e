import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hyphenBefore, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALISED, isCapital, LOWER } from '../words.ts';
import { givenNamesEnd } from './given-name.ts';
import { isDescribed, isRoleOrTitle } from './person-cue.ts';
import { personEnd } from './person-name.ts';
import { surnameEnd } from './surname.ts';

/**
 * Persons by first name ("Reto Zumbrunn"), by what is said behind ("Zebulon Archer, who"), by title ("Mr Hale") and families. Those
 * that a role before tells are a pack (`person-names.ts`).
 */
export function findPersons(scene: Scene): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { words } = scene;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words, i) || hyphenBefore(words, i)) continue;
    const family = familyName(scene, i);
    if (family > i) {
      found.push(candidate(scene, i, family, 'person-title', PRIORITY.person));
      i = family - 1;
      continue;
    }
    const clan = clanName(scene, i);
    if (clan > i) {
      found.push(candidate(scene, i, clan, 'person-family', PRIORITY.person));
      i = clan - 1;
      continue;
    }
    const named = givenNamesEnd(scene, i) > i;
    if (!named && !isDescribed(scene, i)) continue;
    const end = personEnd(scene, i);
    if (end === i) continue;
    found.push(candidate(scene, i, end, named ? 'person-given-name' : 'person-described', PRIORITY.person));
    i = end - 1;
  }
  return found;
}

function candidate(scene: Scene, from: number, to: number, rule: string, priority: number): NameCandidate {
  const { words } = scene;
  return { start: words.starts[from]!, end: words.ends[to - 1]!, type: 'person', priority, by: origin(rule) };
}

/** "Mr Hale", "Familie Roth", "Dr. Hale": the end of the surname that begins at `index`. */
function familyName(scene: Scene, index: number): number {
  const { words, language } = scene;
  if (index === 0 || words.gaps[index] !== 1) return index;
  const before =
    words.folded[index - 1] === '.' && index > 1 ? `${words.folded[index - 2]}.` : words.folded[index - 1]!;
  const family =
    language.roles.familyWords.has(before) ||
    (language.code === 'de' && /familie$/.test(before) && isCapital(words, index - 1));
  if (!family || givenNamesEnd(scene, index) > index || isOrdinary(scene, index) || isRoleOrTitle(scene, index))
    return index;
  const end = surnameEnd(scene, index, true);
  return Math.max(end, index);
}

/** "the Halvorsen family". */
function clanName(scene: Scene, index: number): number {
  const { words, language } = scene;
  if (
    language.code !== 'en' ||
    words.shapes[index] !== CAPITALISED ||
    isOrdinary(scene, index) ||
    words.folded[index - 1] !== 'the'
  )
    return index;
  return words.folded[index + 1] === 'family' && words.shapes[index + 1] === LOWER ? index + 1 : index;
}
