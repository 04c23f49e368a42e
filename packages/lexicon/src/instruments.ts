/** What is traded and has no company or index for a name: currencies, commodities, bonds, coins. Lower case. */
export type Instruments = readonly string[];
