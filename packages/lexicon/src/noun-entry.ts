/** A German noun as far as text that is generated needs it. */
export interface GermanNoun {
  readonly noun: string;
  readonly gender: 'm' | 'f' | 'n' | 'pl';
  /** Stem of an adjective that belongs to it: "operativ". */
  readonly adjective?: string;
}

/** What a metric is called, and how it is spoken of, in text that is generated. */
export interface MetricNames<Noun> {
  readonly name: Noun;
  /** Its name where the amount is negative. */
  readonly loss?: Noun;
  /** How a company has it: it earns it, shows it, employs it, or only has it. */
  readonly usage?: 'earn' | 'level' | 'employ' | 'have';
}
