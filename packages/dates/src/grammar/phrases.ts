import { type Items, lowerAt, meaningAt } from '../items.ts';
import type { Meaning } from '../vocabulary.ts';

/** The longest known name of several words at a place, else the word's own meaning: "New Year's Eve", "at the moment". */
export function phraseAt(items: Items, i: number): { readonly meaning: Meaning | undefined; readonly next: number } {
  let found: { readonly meaning: Meaning | undefined; readonly next: number } = {
    meaning: meaningAt(items, i),
    next: i + 1,
  };
  for (const phrase of items.vocabulary.phrases.get(lowerAt(items, i) ?? '') ?? [])
    if (phrase.words.length > found.next - i && phrase.words.every((word, k) => lowerAt(items, i + k) === word))
      found = { meaning: phrase.meaning, next: i + phrase.words.length };
  return found;
}
