/** A figure that companies or statistics offices publish, and the words for it. */
export interface Metric {
  /** Standard name: `revenue`, `ebit-margin`; of an indicator its English name. */
  readonly metric: string;
  readonly of: 'earnings' | 'kpi' | 'indicator';
  /** Lower case, singular and irregular plurals; German ones also end compounds. */
  readonly nouns: readonly string[];
  /** Verbs that mean it by themselves: "umsetzen", "erlösen". */
  readonly verbs?: readonly string[];
  /** True where the figure is a loss although it carries no sign. */
  readonly loss?: true;
}

/** Nouns separated by commas; a comma with a space before it is one of the noun itself: "earnings before interest , tax". */
export function metricNouns(list: string): readonly string[] {
  return list.split(/(?<!\s),\s*/);
}
