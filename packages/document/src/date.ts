import type { Annotation } from './annotation.ts';

/**
 * A time in the text.
 *
 * `value` is a day 2026-01-30, a minute 2026-01-30T22:19, a month 2026-01, a quarter 2026-Q4, a half 2026-H1, a week 2026-W06,
 * a year 2025, a business year 2025/26, or PRESENT_REF, PAST_REF, FUTURE_REF. A relative time that cannot be resolved
 * because the day of publication is unknown keeps its symbolic TIMEX value ("P1D before": `DCT-P1D`).
 */
export interface DateMention extends Annotation {
  readonly value: string;
  /** First day of the interval, ISO, where it is known. */
  readonly from?: string;
  /** Last day of the interval, ISO, inclusive. */
  readonly to?: string;
  /** The value in TIMEX3 notation. */
  readonly timex?: string;
  /** True where year or day were inferred from the day of publication instead of stated. */
  readonly inferred?: boolean;
}
