/** Words for powers of ten, lower-case and parted by blanks; keys are exponents. */
export interface Scales {
  /** Whole words and abbreviations. */
  readonly words: Readonly<Record<number, string>>;
  /** Those of `words` that take a period, which then belongs to them. */
  readonly dotted: string;
  /** Letters that scale only where they stick to the digits or the amount has a currency: "40k", "$5m". */
  readonly attached: Readonly<Record<number, string>>;
  /** Plural words that stand for an unknown multiple of their power: hundreds, Dutzende. */
  readonly vague: Readonly<Record<number, string>>;
  /** Singular words that do so behind "several" or "a few". */
  readonly several: Readonly<Record<number, string>>;
  /** Stems that begin a noun for an amount of that size: Millionenbetrag, Milliardenhöhe. */
  readonly stems: Readonly<Record<number, string>>;
  /** What such nouns end in. */
  readonly amountNouns: string;
  /** How many digits: "zweistellig", "nine-figure", after the number word; lower-case stems. */
  readonly digitAdjectives: string;
  /** Low, middle and high part of the decade: "mid-single-digit". */
  readonly parts: Readonly<Record<'low' | 'mid' | 'high', string>>;
}
