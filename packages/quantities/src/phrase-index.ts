/** A phrase of the lexicon, its words in order, and what it means. */
export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Phrases by their first or last word, longest first. */
export function phraseIndex<Meaning>(
  entries: Iterable<readonly [string, Meaning]>,
  keyAt: 0 | -1 = 0,
): ReadonlyMap<string, readonly Phrase<Meaning>[]> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of entries) {
    const words = spaced(text).split(' ');
    const key = words.at(keyAt)!;
    index.set(key, [...(index.get(key) ?? []), { words, meaning }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Pieces part at hyphens and periods; phrases are written the same way. */
const spaced = (text: string) => text.replace(/[-.]/g, ' $& ').replace(/ +/g, ' ').trim();
