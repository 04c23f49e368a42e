import type { DateMention } from '@groschen/document';
import { calendarDay, dayNumber, isoDay, twoDigits } from './calendar.ts';
import type { ClockTime, TimeMatch } from './expression.ts';
import type { Items } from './items.ts';
import { firstDay, lastDay, type Period, periodTimex, periodValue } from './period.ts';
import type { ResolvedTime } from './resolution.ts';

const PARTS = { morning: 'TMO', noon: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI' } as const;

/** The annotation of a match and what it was resolved to. `yearStart` is the month that business years start in. */
export function mentionOf(items: Items, match: TimeMatch, time: ResolvedTime, yearStart: number): DateMention {
  const start = items.starts[match.first]!;
  const end = items.ends[match.next - 1]!;
  const base = {
    start,
    end,
    text: items.text.slice(start, end),
    by: `groschen.dates@1#${match.rule}`,
  };
  if (!('period' in time)) {
    const value = match.clock ? `${time.symbol}${clockSuffix(match.clock)}` : time.symbol;
    return {
      ...base,
      value,
      ...(time.from !== undefined && { from: isoDay(time.from) }),
      ...(time.to !== undefined && { to: isoDay(time.to) }),
      timex: time.timex ?? value,
    };
  }
  const { period } = time;
  if (match.expression.is === 'clock' && match.part && !match.clock) return partOfDayMention(base, period, match.part);
  const clock = match.clock ?? time.clock;
  const timed: TimeMatch = clock ? { ...match, clock } : match;
  const value = clock && period.unit === 'day' ? isoDay(period.index) + minuteSuffix(clock) : periodValue(period);
  return {
    ...base,
    value,
    ...interval(period, time.to, match, yearStart),
    timex: timexOf(period, time.to, timed),
    ...(time.inferred && { inferred: true }),
  };
}

/** A part of the day in question has no value of its own in the contract; the day is an inference. */
function partOfDayMention(
  base: Pick<DateMention, 'start' | 'end' | 'text' | 'by'>,
  period: Period,
  part: keyof typeof PARTS,
): DateMention {
  const iso = isoDay(period.index);
  return { ...base, value: 'PRESENT_REF', from: iso, to: iso, timex: iso + PARTS[part], inferred: true };
}

function interval(
  period: Period,
  to: Period | undefined,
  match: TimeMatch,
  yearStart: number,
): { from?: string; to?: string } {
  if (period.unit === 'business-year' && yearStart === 1) return {};
  const first = firstDay(period, yearStart);
  const last = lastDay(to ?? period, yearStart);
  if (match.edge && !to) return edgeInterval(match.edge, period, first, last);
  return { from: isoDay(first), to: isoDay(last) };
}

/** The begin, middle or end of a period: its first or last days, the two months at either end of a year, the middle four. */
function edgeInterval(
  edge: NonNullable<TimeMatch['edge']>,
  period: Period,
  first: number,
  last: number,
): { from: string; to: string } {
  if (period.unit === 'year') {
    const { year } = calendarDay(first);
    if (edge === 'begin') return { from: isoDay(first), to: isoDay(dayNumber(year, 3, 1) - 1) };
    if (edge === 'end') return { from: isoDay(dayNumber(year, 11, 1)), to: isoDay(last) };
    return { from: isoDay(dayNumber(year, 5, 1)), to: isoDay(dayNumber(year, 8, 31)) };
  }
  const third = Math.max(1, Math.round((last - first + 1) / 3));
  if (edge === 'begin') return { from: isoDay(first), to: isoDay(first + third - 1) };
  if (edge === 'end') return { from: isoDay(last - third + 1), to: isoDay(last) };
  return { from: isoDay(Math.min(first + third, last)), to: isoDay(Math.max(last - third, first)) };
}

function timexOf(period: Period, to: Period | undefined, match: TimeMatch): string {
  if (to) return `(${periodTimex(period)},${periodTimex(to)})`;
  if (match.clock && period.unit === 'day') return periodTimex(period) + clockSuffix(match.clock);
  if (match.rule === 'fiscal-year' && period.unit === 'year') return `FY${periodTimex(period)}`;
  if (match.part && period.unit === 'day') return periodTimex(period) + PARTS[match.part];
  return periodTimex(period);
}

function minuteSuffix({ hour, minute }: ClockTime): string {
  return `T${twoDigits(hour)}:${twoDigits(minute)}`;
}

function clockSuffix(clock: ClockTime): string {
  return minuteSuffix(clock) + (clock.second === undefined ? '' : `:${twoDigits(clock.second)}`);
}
