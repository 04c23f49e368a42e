import type { WordTable } from '../words.ts';

/** The key of the words `from` up to `to` (exclusive): folded words, one blank wherever white space stands between them. */
export function lookupKey(words: WordTable, from: number, to: number): string {
  let key = words.folded[from]!;
  for (let i = from + 1; i < to; i++) key += words.gaps[i]! > 0 ? ` ${words.folded[i]}` : words.folded[i];
  return key;
}
