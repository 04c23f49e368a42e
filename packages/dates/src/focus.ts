import { firstDay, lastDay, type Period, type PeriodUnit } from './period.ts';

/** A period that the text has spoken of; not one named by comparison with another ("im Vorjahr"). */
export interface SpokenPeriod {
  readonly period: Period;
  readonly sentence: number;
  /** Where it stands in its sentence. */
  readonly place: number;
  /** Whether its clause speaks of the future; read off the sentence when first asked. */
  readonly isFuture: () => boolean;
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
export const MEMORY = 24;

/** Whether a period is of the kind that reports and figures are about. */
export function isReporting(period: Period): boolean {
  return REPORTING.has(period.unit);
}

/** Of the periods of a sentence, in order, those within memory on either side of a place. O(log n). */
export function spokenAround(spoken: readonly SpokenPeriod[], place: number): readonly SpokenPeriod[] {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spoken[middle]!.place < place) low = middle + 1;
    else high = middle;
  }
  return spoken.slice(Math.max(0, low - MEMORY), low + MEMORY);
}

/** Who asks for a focus, and what is known of it. */
export interface FocusQuery {
  readonly sentence: number;
  readonly place: number;
  readonly published: number | undefined;
  /** A period of this size is wanted. */
  readonly unit?: PeriodUnit | undefined;
}

/**
 * The period that a comparison starts from: the nearest before it in its sentence, else the first behind it there, else one of the
 * sentences before that was over by the day of publication, and not only foreseen: of the last of them, the latest of its kind, since
 * what a sentence or the head of a table names beside it is a comparison itself.
 */
export function focusPeriod(spoken: readonly SpokenPeriod[], query: FocusQuery): Period | undefined {
  const { sentence, place, published, unit } = query;
  const wanted = unit === undefined ? spoken : spoken.filter(({ period }) => period.unit === unit);
  const here = wanted.filter((candidate) => candidate.sentence === sentence);
  const nearest = here.findLast((candidate) => candidate.place < place) ?? here[0];
  if (nearest) return nearest.period;
  const begun = wanted.filter(({ period }) => published === undefined || firstDay(period) <= published);
  const isOver = ({ period, isFuture }: SpokenPeriod) =>
    (published === undefined || lastDay(period) <= published) && !isFuture();
  const last = begun.findLast(isOver);
  if (!last) return begun.at(-1)?.period;
  let latest = last.period;
  for (const candidate of begun)
    if (
      candidate.sentence === last.sentence &&
      candidate.period.unit === latest.unit &&
      firstDay(candidate.period) > firstDay(latest) &&
      isOver(candidate)
    )
      latest = candidate.period;
  return latest;
}
