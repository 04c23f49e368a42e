import { type Items, meaningAt } from '../items.ts';
import type { Meaning } from '../vocabulary.ts';

/** The longest known name of several words at a place, else the word's own meaning: "New Year's Eve", "at the moment". */
export function phraseAt(items: Items, i: number): { readonly meaning: Meaning | undefined; readonly next: number } {
  let found: { readonly meaning: Meaning | undefined; readonly next: number } = {
    meaning: meaningAt(items, i),
    next: i + 1,
  };
  for (const phrase of items.words[i]?.phrases ?? [])
    if (phrase.words.length > found.next - i && standsAt(items, i, phrase.words))
      found = { meaning: phrase.meaning, next: i + phrase.words.length };
  return found;
}

function standsAt(items: Items, i: number, words: readonly string[]): boolean {
  if (i + words.length > items.length) return false;
  for (let k = 1; k < words.length; k++) if (items.words[i + k]!.lower !== words[k]) return false;
  return true;
}
