/** Word lists live in `src/de/*` and `src/en/*`, one concept a file; this page holds what both languages share. */
export type * from './abbreviation-lexicon.ts';
