/** Words around a number that decide what it is; lower-case, parted by blanks. */
export interface NumberContext {
  /** Before a number: it is a label, not an amount ("Artikel 17", "WKN 716460", "Platz 3"); with a capital those that it is only with one. */
  readonly labels: string;
  /** After a number: it is a time of day. */
  readonly clock: string;
  /** After a number of four digits: it counts and is no year. */
  readonly countedNouns: string;
  /** Link two figures so that the one without unit or scale takes them from the other. */
  readonly connectors: string;
  /** Between two ends of a range. */
  readonly to: string;
  readonly and: string;
  readonly or: string;
  /** Before the first end of a range joined by `and`. */
  readonly between: string;
  /** Before a start that is no end of a range: "from 5 to 6". */
  readonly from: string;
  /** In front of a range they show that "from … to" is one: "in a range from". */
  readonly rangeCues: string;
  /** Verbs of movement: after them "5 to 6" is a move and a level, not a range. */
  readonly moves: string;
  /** Prepositions before a level: "auf 25.600", "to 47,533". */
  readonly levels: string;
  /** Nouns whose bare figure is in basis points, and what a bond's yield is measured against: "a spread of 82 over mid-swaps". */
  readonly spreads: string;
  readonly benchmarks: string;
  /** Comparison words that may stand before an elliptical figure in brackets: "(Vorjahr: 1,1)". */
  readonly comparison: string;
  /** Words that can follow a number without being its counted noun. */
  readonly functionWords: string;
  /** Before a scaled figure without unit they show that things are counted, not money. */
  readonly countCues: string;
  /** Beside "points" they show percentage points. */
  readonly shareCues: string;
  /** Words of change by a factor, by it: 2 verdoppelt, 1/2 halbiert. */
  readonly multiples: Readonly<Record<string, string>>;
}
