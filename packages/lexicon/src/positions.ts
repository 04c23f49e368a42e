/** Offices that persons are called to and leave. Lower case; German ones also end compounds. */
export type Positions = readonly string[];
