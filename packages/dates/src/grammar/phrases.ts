import type { Items } from '../items.ts';
import type { Meaning } from '../vocabulary.ts';

/** The longest known name of several words at a place, else the word's own meaning: "New Year's Eve", "at the moment". */
export function phraseAt(items: Items, i: number): { readonly meaning: Meaning | undefined; readonly next: number } {
  let found: { readonly meaning: Meaning | undefined; readonly next: number } = {
    meaning: items.meanings[i],
    next: i + 1,
  };
  for (const phrase of items.vocabulary.phrases.get(items.lowers[i] ?? '') ?? [])
    if (phrase.words.length > found.next - i && phrase.words.every((word, k) => items.lowers[i + k] === word))
      found = { meaning: phrase.meaning, next: i + phrase.words.length };
  return found;
}
