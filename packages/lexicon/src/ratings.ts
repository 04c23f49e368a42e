/** A rating word, from `-2` (sell) to `2` (strong buy), by which an upgrade is told from a downgrade. */
export interface Ratings {
  readonly grades: Readonly<Record<string, -2 | -1 | 0 | 1 | 2>>;
  /** Nouns that are a rating by themselves: "Kaufempfehlung". */
  readonly votes: Readonly<Record<string, -2 | -1 | 0 | 1 | 2>>;
  readonly upgrade: readonly string[];
  readonly downgrade: readonly string[];
  readonly reiterate: readonly string[];
  /** Words that say that a rating is what it was. */
  readonly unchanged: readonly string[];
  readonly initiate: readonly string[];
  /** Verbs by which a rating is given up: "strich seine Kaufempfehlung". */
  readonly drop: readonly string[];
  /** Verbs of both directions that also move target prices: "anheben", "cut". */
  readonly raise: readonly string[];
  readonly lower: readonly string[];
  readonly target: readonly string[];
  readonly rating: readonly string[];
}
