import { firstDay, lastDay, type Period, type PeriodUnit } from './period.ts';

/** A period that the text has spoken of. */
export interface SpokenPeriod {
  readonly period: Period;
  readonly sentence: number;
  /** It was named by comparison with another ("im Vorjahr"), and is no topic itself. */
  readonly comparison: boolean;
  readonly future: boolean;
}

const REPORTING: ReadonlySet<PeriodUnit> = new Set([
  'month',
  'quarter',
  'half',
  'nine-months',
  'year',
  'business-year',
]);
/** How many mentions back a period stays in focus. */
const MEMORY = 24;

/** Whether a period is of the kind that reports and figures are about. */
export function isReporting(period: Period): boolean {
  return REPORTING.has(period.unit);
}

/**
 * The period that a comparison in `sentence` starts from: the latest in the same sentence, else the latest before it that had
 * begun by the day of publication. `unit` asks for one of that size.
 */
export function focusPeriod(
  spoken: readonly SpokenPeriod[],
  sentence: number,
  published: number | undefined,
  unit?: PeriodUnit,
): Period | undefined {
  let fallback: Period | undefined;
  for (let i = spoken.length - 1, steps = 0; i >= 0 && steps < MEMORY; i--, steps++) {
    const candidate = spoken[i]!;
    if (candidate.comparison || (unit !== undefined && candidate.period.unit !== unit)) continue;
    if (candidate.sentence === sentence) return candidate.period;
    const begun = published === undefined || firstDay(candidate.period) <= published;
    const over = published === undefined || lastDay(candidate.period) <= published;
    if (begun && !candidate.future && over) return candidate.period;
    if (begun) fallback ??= candidate.period;
  }
  return fallback;
}
