import { hyphenBefore, type Scene } from '../scene.ts';
import { isCapital } from '../words.ts';
import { givenNamesEnd, initialsEnd } from './given-name.ts';
import { isUnknown } from './person-cue.ts';
import { isPlausible } from './person-plausible.ts';
import { generationEnd, surnameEnd } from './surname.ts';

const MOST_WORDS = 3;

/** The word after a person's name of two words or more, first names known or not; `from` where there is none. */
export function personEnd(scene: Scene, from: number): number {
  if (!isCapital(scene.words, from) || hyphenBefore(scene.words, from)) return from;
  const given = givenNamesEnd(scene, from);
  if (given > from) {
    const end = generationEnd(scene, surnameEnd(scene, given, true));
    return end > given && isPlausible(scene, from, given, end) ? end : from;
  }
  const start = initialsEnd(scene, from + 1);
  const end = generationEnd(scene, surnameEnd(scene, start, false));
  return end > start && wordsIn(scene, from, end) <= MOST_WORDS && isUnknown(scene, from) ? end : from;
}

function wordsIn({ words }: Scene, from: number, to: number): number {
  let count = 1;
  for (let i = from + 1; i < to; i++) if (words.gaps[i]! > 0) count++;
  return count;
}
