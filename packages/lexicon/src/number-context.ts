/** Words around a number that decide what it is. Lower-case. */
export interface NumberContext {
  /** Before a number: it is a label, not an amount ("Artikel 17", "WKN 716460", "Platz 3"). */
  readonly labels: readonly string[];
  /** Product names whose numbers belong to them: "iPhone 17". */
  readonly products: readonly string[];
  /** Last word of an index's name, with the numbers that can follow it as part of the name. */
  readonly indices: Readonly<Record<string, readonly number[]>>;
  readonly months: readonly string[];
  /** After a number: it is a time of day. */
  readonly clock: readonly string[];
  /** Before a number of four digits: it is a year even where an amount would be possible. */
  readonly yearCues: readonly string[];
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
