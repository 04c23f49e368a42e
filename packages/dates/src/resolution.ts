import type { BusinessYears } from './business-years.ts';
import type { ClockTime } from './expression.ts';
import type { Period, PeriodUnit } from './period.ts';
import type { TenseReading } from './tense.ts';

/** What is known beside the words of a mention. */
export interface ResolutionContext {
  /** Day number of publication. */
  readonly published: number | undefined;
  /** Minute of that day. */
  readonly minute: number;
  /** The tense around the mention; worked out when first asked for. */
  readonly tense: () => TenseReading;
  /** What the text tells of the company's business years. */
  readonly businessYears: BusinessYears;
  /** Where in the text the mention stands. */
  readonly place: number;
  /** The day named last before it in its sentence. */
  readonly day: number | undefined;
  /** The day told last before it, in its sentence or shortly before. */
  readonly told: () => number | undefined;
  /** Period that comparisons start from; of a given size where asked. */
  readonly focus: (unit?: PeriodUnit) => Period | undefined;
}

/** What a mention means. `symbol` is its TIMEX value where it cannot be placed on the calendar. */
export type ResolvedTime =
  | { readonly period: Period; readonly to?: Period; readonly inferred: boolean; readonly clock?: ClockTime }
  | { readonly symbol: string; readonly timex?: string; readonly from?: number; readonly to?: number };
