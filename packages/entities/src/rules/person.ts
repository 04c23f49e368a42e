import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { hyphenBefore, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALISED, isCapital, LOWER } from '../words.ts';
import { givenNamesEnd, initialsEnd } from './given-name.ts';
import { isCued, isDescribed, isRoleOrTitle, isUnknown } from './person-cue.ts';
import { isPlausible } from './person-plausible.ts';
import { generationEnd, surnameEnd } from './surname.ts';

/**
 * Persons by first name ("Reto Zumbrunn"), by role ("Analystin Luise Ehrmann", "said Carol Hennessy"), by title ("Mr Hale") and families.
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
    const given = givenNamesEnd(scene, i);
    const named = given > i;
    const cued = named ? false : isCued(scene, i) || isDescribed(scene, i);
    if (!named && !cued) continue;
    const from = i;
    const start = named ? given : initialsEnd(scene, i + 1);
    const end = generationEnd(scene, surnameEnd(scene, start, named));
    if (end <= start) continue;
    if (named && !isPlausible(scene, from, start, end)) continue;
    if (!named && (nameWords(scene, from, end) > 3 || !isUnknown(scene, from))) continue;
    found.push(candidate(scene, from, end, named ? 'person-given-name' : 'person-role', PRIORITY.person));
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

function nameWords(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (scene.words.gaps[i]! > 0 || i === from) count++;
  return count;
}
