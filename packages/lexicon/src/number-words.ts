/** How a language spells numbers out. All words lower-case. */
export interface NumberWords {
  /** 0 to 9, every spelling; forms of "one" that are also articles are in `articles`. */
  readonly units: Readonly<Record<string, number>>;
  /** 10 to 19. */
  readonly teens: Readonly<Record<string, number>>;
  /** 20, 30, … 90. */
  readonly tens: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  /** Indefinite articles, which stand for one only before a scale, a unit or a fraction. */
  readonly articles: readonly string[];
  /** Words that mean one half, as adjective or noun. */
  readonly half: readonly string[];
  /** Denominators as nouns: Drittel 3, third 3. */
  readonly denominators: Readonly<Record<string, number>>;
  readonly dozen: readonly string[];
  /** Whole numbers and a half in one word: anderthalb. As [numerator, denominator]. */
  readonly mixed: Readonly<Record<string, readonly [number, number]>>;
  /** Joins parts of a number: "two hundred and five". */
  readonly and: readonly string[];
  /** Reads out the decimal mark: "zwei Komma drei". */
  readonly point: readonly string[];
  /** Zero as it is read out digit by digit: "oh". */
  readonly oh: readonly string[];
  readonly minus: readonly string[];
  readonly plus: readonly string[];
}
