/** A word list written as one text, its words parted by blanks. */
export const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** A list of phrases written as one text, parted by commas. */
export const phrases = (text: string): readonly string[] => text.split(', ').filter(Boolean);

/** The entries of a table that lists words by what they stand for, turned round: each word with its key. */
export const byWord = <Key extends string>(
  table: Readonly<Partial<Record<Key, string>>>,
  list: (text: string) => readonly string[] = words,
): readonly (readonly [word: string, key: Key])[] =>
  (Object.entries(table) as [Key, string][]).flatMap(([key, text]) => list(text).map((word) => [word, key] as const));
