import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  isCalendarDay,
  isoWeekday,
  mondayOfWeek,
  twoDigits,
} from './calendar.ts';
import type { ClockTime, TimeExpression, YearReference } from './expression.ts';
import { durationTimex } from './grammar/vague-times.ts';
import { day, firstDay, lastDay, type Period, type PeriodUnit, periodAt, shiftPeriod, shiftYears } from './period.ts';
import type { Tense } from './tense.ts';

/** What is known beside the words of a mention. */
export interface ResolutionContext {
  /** Day number of publication. */
  readonly published: number | undefined;
  /** Minute of that day. */
  readonly minute: number;
  readonly tense: Tense;
  /** Tense of the clause alone, which is what a weekday goes by. */
  readonly clause: Tense;
  /** "seit", "since" stand before it. */
  readonly since: boolean;
  /** Period that comparisons start from; of a given size where asked. */
  readonly focus: (unit?: PeriodUnit) => Period | undefined;
}

/** What a mention means. `symbol` is its TIMEX value where it cannot be placed on the calendar. */
export type ResolvedTime =
  | { readonly period: Period; readonly to?: Period; readonly inferred: boolean; readonly clock?: ClockTime }
  | { readonly symbol: string; readonly timex?: string; readonly from?: number; readonly to?: number };

export function resolve(expression: TimeExpression, context: ResolutionContext): ResolvedTime | undefined {
  const { published } = context;
  switch (expression.is) {
    case 'period':
      return { period: expression.period, inferred: false };
    case 'vague':
      return { symbol: expression.value };
    case 'set':
      return { symbol: expression.value, ...(expression.timex !== undefined && { timex: expression.timex }) };
    case 'span':
      return resolveSpan(expression, published);
    case 'range':
      return resolveRange(expression, context);
    case 'same-in-year': {
      const focus = context.focus(expression.unit === 'year' ? undefined : expression.unit);
      const period = focus
        ? shiftYears(focus, expression.year - focus.year)
        : { unit: 'year' as const, year: expression.year, index: 1 };
      return { period, inferred: focus !== undefined };
    }
    case 'year-ending':
      if (expression.year !== undefined)
        return { period: yearEnding(expression.month, expression.year), inferred: false };
      break;
    case 'holiday':
      if (expression.year !== undefined)
        return { period: day(holidayIn(expression.rule, expression.year)), inferred: false };
      break;
    case 'week':
      if (expression.year !== undefined)
        return { period: periodAt('week', mondayOfWeek(expression.year, expression.week)), inferred: false };
      break;
    default:
  }
  if (published === undefined) {
    const anchored = fromFocus(expression, context);
    return anchored ? { period: anchored, inferred: true } : { symbol: symbolOf(expression) };
  }
  if (expression.is === 'distance' && MINUTES[expression.unit] !== undefined)
    return minutesAway(published, context.minute + expression.count * MINUTES[expression.unit]!);
  const period = resolveAgainst(expression, context, published);
  return period && { period, inferred: true };
}

const MINUTES: Readonly<Record<string, number>> = { second: 0, minute: 1, hour: 60 };

/** The minute that lies so many minutes after the beginning of a day. */
function minutesAway(from: number, minutes: number): ResolvedTime {
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return {
    period: day(from + days),
    clock: { hour: Math.floor(rest / 60), minute: Math.floor(rest % 60) },
    inferred: true,
  };
}

function resolveAgainst(expression: TimeExpression, context: ResolutionContext, published: number): Period | undefined {
  const { tense } = context;
  switch (expression.is) {
    case 'clock':
      return day(published);
    case 'day': {
      const year = expression.year && referenceYear(expression.year, published);
      if (year !== undefined)
        return isCalendarDay(year, expression.month, expression.day)
          ? day(dayNumber(year, expression.month, expression.day))
          : undefined;
      const number = nearestDay(expression.month, expression.day, published, context);
      return number === undefined ? undefined : day(number);
    }
    case 'day-of-month': {
      const { year, month, day: today } = calendarDay(published);
      const back = tense !== 'future' && expression.day > today ? 1 : 0;
      const ahead = tense === 'future' && expression.day < today ? 1 : 0;
      const target = shiftPeriod({ unit: 'month', year, index: month }, ahead - back);
      return isCalendarDay(target.year, target.index, expression.day)
        ? day(dayNumber(target.year, target.index, expression.day))
        : undefined;
    }
    case 'part-of-year':
      return partOfYear(expression, context, published);
    case 'year-ending': {
      const end = partOfYear({ is: 'part-of-year', unit: 'month', index: expression.month }, context, published);
      return end && yearEnding(expression.month, end.year);
    }
    case 'week': {
      const { year } = calendarDay(published);
      return periodAt('week', mondayOfWeek(year, expression.week));
    }
    case 'weekday':
      return day(weekdayNear(expression, published, context.clause));
    case 'offset': {
      const base = resolve(expression.base, context);
      if (!base || !('period' in base)) return undefined;
      return atDistance(firstDay(base.period), expression.unit, expression.count, true);
    }
    case 'holiday':
      if (expression.reference) return day(holidayIn(expression.rule, referenceYear(expression.reference, published)));
      return day(holidayNear(expression.rule, expression.shift, published, tense));
    case 'shifted':
    case 'distance':
      return fromFocus(expression, context) ?? fromPublication(expression, published, tense);
    default:
      return undefined;
  }
}

/**
 * Of a day or period that comes round every year: the latest that had begun by publication, or the next to come. The sentence's
 * tense decides, unless the other one is so much nearer (within a quarter of a year) that no reader would look past it; where
 * the tense is unknown the nearer one is meant, the past a little more readily.
 */
function nearerByTense<T>(
  past: Candidate<T> | undefined,
  ahead: Candidate<T> | undefined,
  { tense, since }: ResolutionContext,
  unknown: number,
): T | undefined {
  if (!past || !ahead) return (past ?? ahead)?.value;
  const limit = since
    ? YEAR
    : tense === 'past'
      ? FAR
      : tense === 'future'
        ? Math.min(unknown, YEAR - FAR) - 30
        : unknown;
  return (past.distance <= limit ? past : ahead).value;
}

interface Candidate<T> {
  readonly value: T;
  /** Days between it and publication. */
  readonly distance: number;
}

const YEAR = 365;
/** Days back from which on a past reading gives way to one to come. */
const FAR = 270;
/** The same where the tense is unknown. */
const UNKNOWN = 150;

function nearestDay(
  month: number,
  dayOfMonth: number,
  published: number,
  context: ResolutionContext,
): number | undefined {
  const { year } = calendarDay(published);
  const days = [year - 4, year - 1, year, year + 1, year + 4]
    .filter((y) => dayOfMonth <= daysInMonth(y, month))
    .map((y) => dayNumber(y, month, dayOfMonth));
  const past = days.findLast((n) => n <= published);
  const ahead = days.find((n) => n > published);
  return nearerByTense(
    past === undefined ? undefined : { value: past, distance: published - past },
    ahead === undefined ? undefined : { value: ahead, distance: ahead - published },
    context,
    UNKNOWN,
  );
}

function partOfYear(
  expression: TimeExpression & { is: 'part-of-year' },
  context: ResolutionContext,
  published: number,
): Period | undefined {
  const { unit, index, shift } = expression;
  const year = expression.year && referenceYear(expression.year, published);
  if (year !== undefined) return { unit, year, index };
  const today = periodAt(unit === 'nine-months' ? 'year' : unit, published);
  const here: Period = { unit, year: unit === 'season' ? today.year : calendarDay(published).year, index };
  const stepped = (steps: number): Period => ({ ...here, year: here.year + steps });
  if (shift !== undefined && shift !== 0) {
    const past = shift < 0;
    const fits = (p: Period) => (past ? lastDay(p) < published : firstDay(p) > published);
    return [past ? 1 : -1, 0, past ? -1 : 1].map(stepped).find(fits);
  }
  if (shift === 0) return here;
  const reported = unit === 'quarter' || unit === 'half' || unit === 'nine-months';
  const over = (p: Period) => (reported ? lastDay(p) < published : firstDay(p) <= published);
  const back = over(here) ? here : stepped(-1);
  const ahead = shiftYears(back, 1);
  if (context.tense === 'future' && firstDay(back) <= published && lastDay(back) >= published) return back;
  return nearerByTense(
    { value: back, distance: Math.max(0, published - (reported ? lastDay(back) : firstDay(back))) },
    { value: ahead, distance: Math.max(0, firstDay(ahead) - published) },
    context,
    unit === 'half' ? 80 : unit === 'quarter' ? 100 : UNKNOWN,
  );
}

/** The business year that ends in a month; with December it is the calendar year. */
function yearEnding(month: number, year: number): Period {
  return month === 12 ? { unit: 'year', year, index: 1 } : { unit: 'business-year', year: year - 1, index: 1 };
}

function referenceYear(reference: YearReference, published: number): number {
  return calendarDay(published).year + reference.shift;
}

function weekdayNear(expression: TimeExpression & { is: 'weekday' }, published: number, tense: Tense): number {
  const { weekday, shift, week } = expression;
  const today = isoWeekday(published);
  if (week !== undefined) return published - today + 1 + 7 * week + weekday - 1;
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (shift !== undefined && shift < 0) return published - (back === 0 ? 7 : back) + 7 * (shift + 1);
  if (shift !== undefined && shift > 0) return published + (ahead === 0 ? 7 : ahead) + 7 * (shift - 1);
  if (shift === 0) return tense === 'past' ? published - back : published + ahead;
  return tense === 'future' ? published + ahead : published - back;
}

function holidayNear(rule: string, shift: number | undefined, published: number, tense: Tense): number {
  const { year } = calendarDay(published);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(rule, y));
  const ahead = shift === undefined || shift === 0 ? tense === 'future' : shift > 0;
  return (ahead ? days.find((n) => n > published - 1) : days.findLast((n) => n <= published)) ?? days[1]!;
}

/** `MM-DD`, `easter+50`, or the n-th weekday of a month with days added: `thursday-11-4+1`. */
function holidayIn(rule: string, year: number): number {
  if (rule.startsWith('easter')) return easterSunday(year) + Number(rule.slice(6));
  const nth = /^([a-z]+)-(\d\d?)-(\d)(\+\d)?$/.exec(rule);
  if (!nth) return dayNumber(year, Number(rule.slice(0, 2)), Number(rule.slice(3)));
  const weekday = { monday: 1, thursday: 4, sunday: 7 }[nth[1]!] ?? 1;
  const month = Number(nth[2]);
  const first = dayNumber(year, month, 1);
  let at = first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (Number(nth[3]) - 1);
  if (at >= first + daysInMonth(year, month)) at -= 7;
  return at + Number(nth[4] ?? 0);
}

/** A comparison with the period in focus; undefined where there is none or none is meant. */
function fromFocus(expression: TimeExpression, context: ResolutionContext): Period | undefined {
  if (expression.is === 'shifted' && expression.of === 'focus') {
    const { unit, shift, same } = expression;
    if (same) {
      const focus = context.focus(unit === 'year' ? undefined : unit);
      return focus && shiftYears(focus, shift);
    }
    if (unit === 'year' && shift === -1) {
      const focus = context.focus();
      if (focus && (focus.unit === 'quarter' || focus.unit === 'half' || focus.unit === 'nine-months'))
        return shiftYears(focus, shift);
    }
    if (unit === 'day' || unit === 'week') return undefined;
    const focus = context.focus(unit === 'year' ? undefined : unit);
    if (!focus) return undefined;
    if (unit === 'year' && focus.unit === 'business-year') return shiftPeriod(focus, shift);
    return unit === 'year' ? { unit, year: focus.year + shift, index: 1 } : shiftPeriod(focus, shift);
  }
  if (expression.is === 'distance' && expression.of === 'focus') {
    const focus = context.focus();
    if (!focus) return undefined;
    const { unit, count } = expression;
    if (unit === 'year') return shiftYears(focus, count);
    if (unit === 'month' && count % 12 === 0) return shiftYears(focus, count / 12);
    if (unit === focus.unit) return shiftPeriod(focus, count);
    if (unit === 'month' && focus.unit === 'quarter' && count % 3 === 0) return shiftPeriod(focus, count / 3);
  }
  return undefined;
}

function fromPublication(expression: TimeExpression, published: number, tense: Tense): Period | undefined {
  if (expression.is === 'shifted') {
    const { unit, shift, same } = expression;
    if (unit === 'day' && expression.of === 'focus' && shift < 0)
      return day(published - (isoWeekday(published) === 1 ? 3 : 1));
    if (same && unit !== 'year')
      return shiftYears(shiftPeriod(periodAt(unit, published), unit === 'month' ? 0 : -1), shift);
    if (
      unit === 'year' &&
      shift === 0 &&
      tense === 'past' &&
      calendarDay(published).month <= 2 &&
      expression.of === 'focus'
    )
      return shiftPeriod(periodAt(unit, published), -1);
    if (unit === 'weekend' && shift === 0 && tense !== 'future')
      return shiftPeriod(periodAt(unit, published), isoWeekday(published) < 6 ? -1 : 0);
    return shiftPeriod(periodAt(unit, published), shift);
  }
  if (expression.is !== 'distance') return undefined;
  return atDistance(published, expression.unit, expression.count, false);
}

/** The day, week, month or year that lies a length of time away; the day itself where it is counted from a day. */
function atDistance(from: number, unit: string, count: number, exact: boolean): Period {
  const months = (n: number): Period => {
    const { year, month, day: dayOfMonth } = calendarDay(from);
    const target = shiftPeriod({ unit: 'month', year, index: month }, n);
    return exact
      ? day(dayNumber(target.year, target.index, Math.min(dayOfMonth, daysInMonth(target.year, target.index))))
      : target;
  };
  switch (unit) {
    case 'day':
      return day(from + count);
    case 'week':
    case 'fortnight': {
      const at = from + count * (unit === 'week' ? 7 : 14);
      return exact ? day(at) : periodAt('week', at);
    }
    case 'month':
      return months(count);
    case 'quarter':
      return shiftPeriod(periodAt('quarter', from), count);
    case 'year':
      return exact ? months(12 * count) : shiftPeriod(periodAt('year', from), count);
    case 'decade':
      return shiftPeriod(periodAt('year', from), 10 * count);
    default:
      return day(from);
  }
}

function resolveSpan(expression: TimeExpression & { is: 'span' }, published: number | undefined): ResolvedTime {
  const { unit, count, direction } = expression;
  const timex = durationTimex(unit, count);
  const symbol = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (published === undefined || unit === 'hour' || unit === 'minute' || unit === 'second') return { symbol, timex };
  const end = firstDay(atDistance(published, unit, direction * count, true));
  return direction < 0 ? { symbol, timex, from: end, to: published } : { symbol, timex, from: published + 1, to: end };
}

function resolveRange(
  expression: TimeExpression & { is: 'range' },
  context: ResolutionContext,
): ResolvedTime | undefined {
  const to = resolve(expression.to, context);
  const from = resolve(expression.from, context);
  if (!from || !to) return undefined;
  if (!('period' in from) || !('period' in to)) return from;
  return { period: from.period, to: to.period, inferred: from.inferred || to.inferred };
}

/** The TIMEX value of what has no place on the calendar without a day of publication. */
function symbolOf(expression: TimeExpression): string {
  switch (expression.is) {
    case 'day':
      return `XXXX-${twoDigits(expression.month)}-${twoDigits(expression.day)}`;
    case 'day-of-month':
      return `XXXX-XX-${twoDigits(expression.day)}`;
    case 'weekday':
      return `XXXX-WXX-${expression.weekday}`;
    case 'week':
      return `XXXX-W${twoDigits(expression.week)}`;
    case 'part-of-year':
      return `XXXX-${partSymbol(expression.unit, expression.index)}`;
    case 'shifted': {
      const { unit, shift } = expression;
      return shift === 0 ? 'DCT' : `DCT${shift < 0 ? '-' : '+'}${durationTimex(unit, Math.abs(shift))}`;
    }
    case 'distance':
      return `DCT${expression.count < 0 ? '-' : '+'}${durationTimex(expression.unit, Math.abs(expression.count))}`;
    case 'clock':
      return 'XXXX-XX-XX';
    default:
      return 'XXXX';
  }
}

function partSymbol(unit: PeriodUnit, index: number): string {
  if (unit === 'month') return twoDigits(index);
  if (unit === 'quarter') return `Q${index}`;
  if (unit === 'half') return `H${index}`;
  if (unit === 'season') return ['SP', 'SU', 'FA', 'WI'][index - 1]!;
  return '9M';
}
