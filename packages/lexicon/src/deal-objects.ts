/** Nouns for what changes hands where it has no name: businesses, parts of them, property. Lower case; German ones also end compounds. */
export type DealObjects = readonly string[];
