/** Words for a part of a company's business, in lower case: what is measured of it is not measured of the company. */
export interface BusinessParts {
  /** Nouns for the part; German ones also end compounds: "Lacksparte". */
  readonly nouns: readonly string[];
  /** What stands before a metric of a part: "digital sales", "Digitalumsatz". */
  readonly kinds: readonly string[];
}
