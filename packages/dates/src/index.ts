export type { DateOptions } from './find-dates.ts';
export { findDates } from './find-dates.ts';
export type { DayOrder } from './numeral.ts';
export { type ReconciledFigures, reconcile } from './reconcile.ts';
export { withDates } from './with-dates.ts';
