/** Hits, false alarms and misses of one kind of annotation. */
export interface Tally {
  hits: number;
  extra: number;
  missed: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the gold has. */
  readonly n: number;
}

export function emptyTally(): Tally {
  return { hits: 0, extra: 0, missed: 0 };
}

export function scoreOf({ hits, extra, missed }: Tally): Score {
  return {
    precision: hits / Math.max(1, hits + extra),
    recall: hits / Math.max(1, hits + missed),
    f1: (2 * hits) / Math.max(1, 2 * hits + extra + missed),
    n: hits + missed,
  };
}
