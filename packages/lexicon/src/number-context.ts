/** Words around a number that decide what it is. Lower-case. */
export interface NumberContext {
  /** Before a number: it is a label, not an amount ("Artikel 17", "WKN 716460", "Platz 3"). */
  readonly labels: readonly string[];
  /** After a number: it is a time of day. */
  readonly clock: readonly string[];
  /** After a number of four digits: it counts and is no year. */
  readonly countedNouns: readonly string[];
  /** Link two figures so that the one without unit or scale takes them from the other. */
  readonly connectors: readonly string[];
  /** Between two ends of a range. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** Before the first end of a range joined by `and`. */
  readonly between: readonly string[];
  /** Before a start that is no end of a range: "from 5 to 6". */
  readonly from: readonly string[];
  /** In front of a range they show that "from … to" is one: "in a range from". */
  readonly rangeCues: readonly string[];
  /** Verbs of movement: after them "5 to 6" is a move and a level, not a range. */
  readonly moves: readonly string[];
  /** Prepositions before a level: "auf 25.600", "to 47,533". */
  readonly levels: readonly string[];
  /** Nouns whose bare figure is in basis points, and what a bond's yield is measured against: "a spread of 82 over mid-swaps". */
  readonly spreads: readonly string[];
  readonly benchmarks: readonly string[];
  /** Comparison words that may stand before an elliptical figure in brackets: "(Vorjahr: 1,1)". */
  readonly comparison: readonly string[];
  /** Words that can follow a number without being its counted noun. */
  readonly functionWords: readonly string[];
  /** Before a scaled figure without unit they show that things are counted, not money. */
  readonly countCues: readonly string[];
  /** Beside "points" they show percentage points. */
  readonly shareCues: readonly string[];
  /** Verbs of change by a factor: verdoppelt 2. Values are [numerator, denominator]. */
  readonly multiples: Readonly<Record<string, readonly [number, number]>>;
}
