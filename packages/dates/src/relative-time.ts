import { businessYearAt, isBusinessYear, yearClosingIn } from './business-years.ts';
import { calendarDay, dayNumber, daysInMonth, isoWeekday } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { durationTimex } from './grammar/vague-times.ts';
import { day, firstDay, type Period, periodAt, shiftPeriod, shiftYears } from './period.ts';
import type { ResolutionContext, ResolvedTime } from './resolution.ts';

/** A comparison with the period in focus, or with the day told before; undefined where there is none or none is meant. */
export function fromFocus(expression: TimeExpression, context: ResolutionContext): Period | undefined {
  const later = daysLater(expression);
  const told = later && dayToldBefore(context);
  if (told !== undefined) return day(told + later!);
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

/** "the next day", "eine Woche später": days by which it lies behind the day told before; undefined for what is counted otherwise. */
function daysLater(expression: TimeExpression): number | undefined {
  if (expression.is === 'shifted')
    return expression.of === 'focus' && expression.unit === 'day' && expression.shift > 0
      ? expression.shift
      : undefined;
  if (expression.is !== 'distance' || expression.of !== 'focus' || expression.count <= 0) return undefined;
  if (expression.unit === 'day') return expression.count;
  return expression.unit === 'week' ? 7 * expression.count : undefined;
}

/** The day that a story goes on from: one that is over, or one to come where the clause looks ahead too. */
function dayToldBefore({ told, published, tense }: ResolutionContext): number | undefined {
  const day = told();
  if (day === undefined || published === undefined || day <= published) return day;
  return tense().clause === 'past' ? undefined : day;
}

export function fromPublication(
  expression: TimeExpression,
  context: ResolutionContext,
  published: number,
): Period | undefined {
  const { tense } = context;
  if (expression.is === 'shifted') {
    const year = isBusinessYear(expression) ? companyYear(expression, context, published) : undefined;
    if (year) return shiftPeriod(year, expression.shift);
    const { unit, shift, same } = expression;
    if (unit === 'day' && (expression.working || (expression.of === 'focus' && shift < 0)))
      return day(workingDay((shift > 0 ? dayToldBefore(context) : undefined) ?? published, shift));
    if (same && unit !== 'year')
      return shiftYears(shiftPeriod(periodAt(unit, published), unit === 'month' ? 0 : -1), shift);
    if (
      unit === 'year' &&
      shift === 0 &&
      tense().tense === 'past' &&
      calendarDay(published).month <= 2 &&
      expression.of === 'focus'
    )
      return shiftPeriod(periodAt(unit, published), -1);
    if (unit === 'year' && expression.atEnd && calendarDay(published).month <= 6 && endIsOver(expression, context))
      return shiftPeriod(periodAt(unit, published), shift - 1);
    if (unit === 'weekend' && shift === 0 && tense().tense !== 'future' && !tense().before)
      return shiftPeriod(periodAt(unit, published), isoWeekday(published) < 6 ? -1 : 0);
    if (unit === 'quarter' && shift === 0 && expression.of === 'focus')
      return shiftPeriod(periodAt(unit, published), -1);
    return shiftPeriod(periodAt(unit, published), shift);
  }
  if (expression.is !== 'distance') return undefined;
  return atDistance(published, expression.unit, expression.count, false);
}

/** "was full at year-end", "year-end results"; not "noch vor Jahresende abschließen". */
function endIsOver({ reported }: TimeExpression & { is: 'shifted' }, { tense }: ResolutionContext): boolean {
  return reported === true || (tense().clause === 'past' && !tense().before);
}

/** The day on which business is done, so many of them away; Saturdays and Sundays are none. */
function workingDay(from: number, steps: number): number {
  let at = from;
  for (let left = Math.abs(steps); left > 0; ) {
    at += Math.sign(steps);
    if (isoWeekday(at) < 6) left--;
  }
  return at;
}

function companyYear(
  { business }: TimeExpression & { is: 'shifted' },
  { businessYears, place }: ResolutionContext,
  published: number,
): Period | undefined {
  const year = businessYearAt(businessYears, published, place);
  if (year || business === 'implied' || businessYears.closingMonth(place) !== undefined) return year;
  const custom = businessYears.customaryMonth();
  return custom === undefined ? undefined : yearClosingIn(custom, calendarDay(published));
}

/** The day, week, month or year that lies a length of time away; the day itself where it is counted from a day. */
export function atDistance(from: number, unit: string, count: number, exact: boolean): Period {
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
      return day(at);
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

/** Minutes in the units that are shorter than a day. */
export const MINUTES: Readonly<Record<string, number>> = { second: 0, minute: 1, hour: 60 };

/** The minute that lies so many minutes after the beginning of a day. */
export function minutesAway(from: number, minutes: number): ResolvedTime {
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return {
    period: day(from + days),
    clock: { hour: Math.floor(rest / 60), minute: Math.floor(rest % 60) },
    inferred: true,
  };
}

export function resolveSpan(expression: TimeExpression & { is: 'span' }, published: number | undefined): ResolvedTime {
  const { unit, count, direction } = expression;
  const timex = durationTimex(unit, count);
  const symbol = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (published === undefined || unit === 'hour' || unit === 'minute' || unit === 'second') return { symbol, timex };
  const end = firstDay(atDistance(published, unit, direction * count, true));
  return direction < 0 ? { symbol, timex, from: end, to: published } : { symbol, timex, from: published + 1, to: end };
}
