/** How a language spells numbers out. Words are lower-case and parted by blanks; keys are what they stand for. */
export interface NumberWords {
  /** 0 to 20, 30, 40 … 90, every spelling; forms of "one" that are also articles are in `articles`. */
  readonly numbers: Readonly<Record<number, string>>;
  readonly hundred: string;
  readonly thousand: string;
  /** Indefinite articles, which stand for one only before a scale, a unit or a fraction. */
  readonly articles: string;
  /** Words that mean one half, as adjective or noun. */
  readonly half: string;
  /** Denominators as nouns in the singular: Drittel 3, third 3. */
  readonly denominators: Readonly<Record<number, string>>;
  readonly dozen: string;
  /** Whole numbers and a half in one word: anderthalb "3/2". */
  readonly mixed: Readonly<Record<string, string>>;
  /** Joins parts of a number: "two hundred and five". */
  readonly and: string;
  /** Reads out the decimal mark: "zwei Komma drei". */
  readonly point: string;
  /** Zero as it is read out digit by digit: "oh". */
  readonly oh: string;
  readonly minus: string;
  readonly plus: string;
}
