/** Word lists live in `src/de/*` and `src/en/*`, one concept a file; this page holds what both languages share. */
export type * from './abbreviation-lexicon.ts';
export type * from './bounds.ts';
export * from './currencies.ts';
export { LEGAL_FORMS, WEAK_LEGAL_FORMS } from './legal-forms.ts';
export type * from './names.ts';
export type * from './number-context.ts';
export type * from './number-words.ts';
export type * from './per-words.ts';
export type * from './scales.ts';
export * from './units.ts';
