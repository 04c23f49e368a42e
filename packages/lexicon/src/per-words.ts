/** How a language says "per": `je Aktie`, `$75 a barrel`. Words are lower-case. */
export interface PerWords {
  /** Phrases that introduce the noun, parted by commas. */
  readonly introducers: string;
  /** Nouns beside the names of measures, parted by blanks, by the canonical English key that `per` carries. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Adverbs that say it in one word, by the same keys: jährlich, annually. */
  readonly adverbs: Readonly<Record<string, string>>;
}
