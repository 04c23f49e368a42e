import type { DateMention } from '@groschen/document';
import { calendarDay, dayNumber, isoDay, twoDigits } from './calendar.ts';
import type { ClockTime, TimeMatch } from './expression.ts';
import type { Items } from './items.ts';
import { PARTS_OF_DAY } from './part-of-day-timex.ts';
import { firstDay, lastDay, type Period, periodAt, periodTimex } from './period.ts';
import type { PeriodWriter } from './period-writer.ts';
import type { ResolvedTime } from './resolution.ts';

/** The annotation of a match and what it was resolved to. */
export function mentionOf(items: Items, match: TimeMatch, time: ResolvedTime, write: PeriodWriter): DateMention {
  const start = items.starts[match.first]!;
  const end = items.ends[match.next - 1]!;
  const text = items.text.slice(start, end);
  const by = `groschen.dates@1#${match.rule}`;
  if (!('period' in time)) {
    const value = match.clock ? `${time.symbol}${clockSuffix(match.clock)}` : time.symbol;
    return {
      start,
      end,
      text,
      by,
      value,
      ...(time.from !== undefined && { from: isoDay(time.from) }),
      ...(time.to !== undefined && { to: isoDay(time.to) }),
      timex: time.timex ?? value,
    };
  }
  const { period, inferred } = time;
  const written = write(period);
  if (match.expression.is === 'clock' && match.part) {
    // A part of the day in question has no value of its own in the contract; the day is an inference.
    const timex = written.value + (match.clock ? minuteSuffix(match.clock) : PARTS_OF_DAY[match.part]);
    return {
      start,
      end,
      text,
      by,
      value: 'PRESENT_REF',
      from: written.value,
      to: written.value,
      timex,
      inferred: true,
    };
  }
  const clock = period.unit === 'day' ? (match.clock ?? time.clock) : undefined;
  const value = clock ? written.value + minuteSuffix(clock) : written.value;
  const timex = timexOf(match, period, written.timex, clock, time.to && write(time.to).timex);
  if (written.from === undefined)
    return inferred ? { start, end, text, by, value, timex, inferred } : { start, end, text, by, value, timex };
  const edges = match.edge && !time.to ? edgeInterval(match.edge, period, write.yearStart) : undefined;
  const from = edges ? edges.from : written.from;
  const to = edges ? edges.to : time.to ? isoDay(lastDay(time.to, write.yearStart)) : written.to!;
  // Written out, since most mentions have all fields and spreading them one by one costs more than finding the mention.
  return inferred
    ? { start, end, text, by, value, from, to, timex, inferred }
    : { start, end, text, by, value, from, to, timex };
}

/** A half, the begin, middle or end of a period: its first or last days, the two months at either end of a year, the middle four. */
function edgeInterval(
  edge: NonNullable<TimeMatch['edge']>,
  period: Period,
  yearStart: number,
): { from: string; to: string } {
  const first = firstDay(period, yearStart);
  const last = lastDay(period, yearStart);
  const middle = first + Math.ceil((last - first) / 2);
  if (edge === 'first-half') return { from: isoDay(first), to: isoDay(middle - 1) };
  if (edge === 'second-half') return { from: isoDay(middle), to: isoDay(last) };
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

function timexOf(
  match: TimeMatch,
  period: Period,
  timex: string,
  clock: ClockTime | undefined,
  end: string | undefined,
): string {
  if (end !== undefined) return `(${timex}${clock ? clockSuffix(clock) : ''},${end})`;
  if (clock) return timex + clockSuffix(clock);
  if (match.expression.is === 'distance' && match.expression.unit === 'week')
    return periodTimex(periodAt('week', period.index));
  if (match.rule === 'fiscal-year' && period.unit === 'year') return `FY${timex}`;
  if (match.part && period.unit === 'day') return timex + PARTS_OF_DAY[match.part];
  return timex;
}

function minuteSuffix({ hour, minute }: ClockTime): string {
  return `T${twoDigits(hour)}:${twoDigits(minute)}`;
}

function clockSuffix(clock: ClockTime): string {
  return minuteSuffix(clock) + (clock.second === undefined ? '' : `:${twoDigits(clock.second)}`);
}
