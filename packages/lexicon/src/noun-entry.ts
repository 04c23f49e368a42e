/** A German noun as far as text that is generated needs it. */
export interface GermanNoun {
  readonly noun: string;
  readonly gender: 'm' | 'f' | 'n' | 'pl';
  /** Of the weak declension: "dem Spezialisten". */
  readonly weak?: true;
  /** Stem of an adjective that belongs to it: "operativ". */
  readonly adjective?: string;
  /** What follows its figure: "ein Verlust von 3 Cent je Aktie". */
  readonly per?: string;
}

/** What a metric is called, and how it is spoken of, in text that is generated. */
export interface MetricNames<Noun> {
  readonly name: Noun;
  /** Its name where the amount is negative. */
  readonly loss?: Noun;
  /** What follows the figure of a loss, where a noun cannot say it itself: "a loss of 3 cents per share". */
  readonly per?: string;
  /** How a company has it: it earns it, shows it, employs it, or only has it. */
  readonly usage?: 'earn' | 'level' | 'employ' | 'have';
}
