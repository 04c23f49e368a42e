/** Word lists live in `src/de/*` and `src/en/*`, one concept a file; this page holds what both languages share. */
export type * from './abbreviation-lexicon.ts';
export { LEGAL_FORMS, WEAK_LEGAL_FORMS } from './legal-forms.ts';
export type * from './names.ts';
