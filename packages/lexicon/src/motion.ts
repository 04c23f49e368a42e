/** Words that say which way a price or figure goes. Verbs as rule packs write them: `zu|legen`, `give up`. */
export interface Direction {
  readonly verbs: readonly string[];
  /** What somebody does to a figure: "erhöhen", "cut". */
  readonly transitive: readonly string[];
  /** Lower case; German ones also end compounds ("Kursplus"). */
  readonly nouns: readonly string[];
  /** Adverbs and adjectives, as they stand. */
  readonly words: readonly string[];
}

export interface Motion {
  readonly up: Direction;
  readonly down: Direction;
  /** What news and traders do to a price, either way: "trieb den Kurs", "sent the shares down". */
  readonly driving: readonly string[];
  /** Verbs that give a level and no direction: "notierte bei", "closed at". */
  readonly level: readonly string[];
  /** Phrases for no move at all. */
  readonly unchanged: readonly string[];
}
