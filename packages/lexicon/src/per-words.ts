/** How a language says "per": `je Aktie`, `$75 a barrel`. */
export interface PerWords {
  /** Introduce the noun; lower-case, words joined by one blank. */
  readonly introducers: readonly string[];
  /** Nouns, with the canonical English key that `per` carries. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Adverbs that say it in one word: jährlich, annually. */
  readonly adverbs: Readonly<Record<string, string>>;
}
