/** Common nouns that stand for something named elsewhere in the text. Lower case; German ones also end compounds. */
export interface SubjectNouns {
  /** "der Konzern", "the company". */
  readonly company: readonly string[];
  /** "die Aktie", "the shares". */
  readonly share: readonly string[];
  /** "das Kursbarometer", "the benchmark". */
  readonly index: readonly string[];
  /** People and boards that speak and act for a company: "der Vorstand", "management". */
  readonly management: readonly string[];
  /** Outsiders who judge: "Analysten", "economists". */
  readonly observer: readonly string[];
  /** "die Notenbank". */
  readonly centralBank: readonly string[];
}
