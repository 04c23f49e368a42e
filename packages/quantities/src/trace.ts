/** Something that looked like a quantity and was left alone, or taken with a reservation. */
export interface Rejection {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `year`, `date`, `identifier`, `uncertain-magnitude` … */
  readonly reason: string;
}

/** The same while the text is still counted in pieces. */
export interface TraceEntry {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
}
