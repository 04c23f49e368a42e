/** What is known of nouns that a word may be or, as a compound, end with. */
export interface NounEndings<T> {
  readonly of: ReadonlyMap<string, T>;
  /** By the last letters of the nouns, the lengths of those that end so, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const TAIL = 2;
const tailOf = (word: string) => word.slice(-TAIL);

export function nounEndings<T>(of: ReadonlyMap<string, T>): NounEndings<T> {
  const lengths = new Map<string, number[]>();
  for (const noun of [...of.keys()].sort((a, b) => b.length - a.length)) {
    const known = lengths.get(tailOf(noun));
    if (!known) lengths.set(tailOf(noun), [noun.length]);
    else if (known.at(-1) !== noun.length) known.push(noun.length);
  }
  return { of, lengths };
}

const NONE: readonly string[] = [];

/** The nouns that the word is or ends with, the longest first. Only ends as long as a noun with the same last letters are looked up. */
export function endingsIn<T>({ of, lengths }: NounEndings<T>, word: string): readonly string[] {
  const possible = lengths.get(tailOf(word));
  if (!possible) return NONE;
  const found: string[] = [];
  for (const length of possible) {
    const ending = length === word.length ? word : word.slice(-length);
    if (length <= word.length && of.has(ending)) found.push(ending);
  }
  return found;
}
