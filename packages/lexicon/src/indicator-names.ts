/** Indicators by the words of either language that name them, and what they are called in text that is generated. */
export interface IndicatorNames<Noun> {
  readonly name: Noun;
  /** Whether a percentage is its level ("lag bei 3 Prozent") or its change ("stieg um 3 Prozent"). */
  readonly percent: 'level' | 'change';
}
