/** Words for powers of ten. */
export interface Scales {
  /** Whole words and abbreviations, lower-case, with their exponent. */
  readonly words: Readonly<Record<string, number>>;
  /** Those of `words` that take a period, which then belongs to them. */
  readonly dotted: readonly string[];
  /** Letters that scale only where they stick to the digits or the amount has a currency: "40k", "$5m". */
  readonly attached: Readonly<Record<string, number>>;
  /** Plural words that stand for an unknown multiple of their power: hundreds, Dutzende; with the power where the next begins. */
  readonly vague: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** Singular words that do so behind "several" or "a few"; the same powers. */
  readonly several: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** Stems that begin a noun for an amount of that size: Millionenbetrag, Milliardenhöhe. */
  readonly stems: Readonly<Record<string, number>>;
  /** What such nouns end in. */
  readonly amountNouns: readonly string[];
  /** How many digits: "zweistellig", "nine-figure", after the number word; lower-case stems. */
  readonly digitAdjectives: readonly string[];
  /** Low, middle and high part of the decade: "mid-single-digit". */
  readonly parts: Readonly<Record<string, 'low' | 'mid' | 'high'>>;
}
