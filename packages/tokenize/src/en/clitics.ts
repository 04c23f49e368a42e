import { DIGIT, kindAt } from '../characters.ts';
import { clitics, contractions } from './contractions.ts';

/** Longest word that is looked at; no contraction is longer. */
const LONGEST = 40;

/** Where the second word of a contraction or genitive begins (do|n't, Nvidia|'s, can|not); `end` where there is none. */
export function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2 || length > LONGEST) return end;
  const word = text.slice(start, end).toLowerCase().replace(/[’`]/g, "'");
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0) return start + (contractions.get(word) ?? length);
  if (apostrophe === 0 || kindAt(word, apostrophe - 1) === DIGIT) return end; // 80's
  const tail = word.slice(apostrophe + 1);
  if (tail === 't' && word[apostrophe - 1] === 'n' && apostrophe > 1) return start + apostrophe - 1;
  return tail === '' || clitics.has(tail) ? start + apostrophe : end;
}
