import { businessYear, calendarPart, fiscalYear } from './business-years.ts';
import { calendarDay, dayNumber, isCalendarDay, mondayOfWeek, nthWeekday } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { calendarPeriod, day, firstDay, type Period, periodAt, shiftPeriod, shiftYears } from './period.ts';
import { holidayIn, holidayNear, nearestDay, partOfYear, referenceYear, weekdayNear } from './recurring.ts';
import { atDistance, fromFocus, fromPublication, MINUTES, minutesAway, resolveSpan } from './relative-time.ts';
import type { ResolutionContext, ResolvedTime } from './resolution.ts';
import { symbolOf } from './symbol.ts';

/** What a mention says without regard to anything around it; undefined where that is not enough. */
export function resolveStated(expression: TimeExpression): ResolvedTime | undefined {
  switch (expression.is) {
    case 'period':
      return { period: expression.period, inferred: false };
    case 'vague':
      return { symbol: expression.value };
    case 'set':
      return { symbol: expression.value, ...(expression.timex !== undefined && { timex: expression.timex }) };
    default:
      return undefined;
  }
}

/** Places what a mention says on the calendar; undefined where it is no date there ("31. April"). O(1). */
export function resolve(expression: TimeExpression, context: ResolutionContext): ResolvedTime | undefined {
  const { published } = context;
  const stated = resolveStated(expression);
  if (stated) return stated;
  switch (expression.is) {
    case 'no-day':
      return undefined;
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
    case 'fiscal-year': {
      const period = fiscalYear(context.businessYears, expression.year, context.place);
      return { period, inferred: period.unit === 'business-year' };
    }
    case 'fiscal-part':
      return fiscalPart(expression, context);
    case 'nth-weekday': {
      const month = resolve(expression.month, context);
      if (!month || !('period' in month)) return month;
      const { year, index } = month.period;
      return { period: day(nthWeekday(year, index, expression.weekday, expression.nth)), inferred: month.inferred };
    }
    case 'year-ending':
      if (expression.year !== undefined)
        return { period: businessYear(expression.month, expression.year), inferred: false };
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

function resolveAgainst(expression: TimeExpression, context: ResolutionContext, published: number): Period | undefined {
  switch (expression.is) {
    case 'clock':
      return day(context.day ?? published);
    case 'day': {
      const year = expression.year && referenceYear(expression.year, published);
      if (year !== undefined)
        return isCalendarDay(year, expression.month, expression.day)
          ? day(dayNumber(year, expression.month, expression.day))
          : undefined;
      const number = nearestDay(expression.month, expression.day, expression.weekday, published, context);
      return number === undefined ? undefined : day(number);
    }
    case 'day-of-month': {
      const { year, month, day: today } = calendarDay(published);
      const { tense } = context.tense();
      const back = tense !== 'future' && expression.day > today ? 1 : 0;
      const ahead = tense === 'future' && expression.day < today ? 1 : 0;
      const target = shiftPeriod({ unit: 'month', year, index: month }, ahead - back);
      return isCalendarDay(target.year, target.index, expression.day)
        ? day(dayNumber(target.year, target.index, expression.day))
        : undefined;
    }
    case 'part-of-year': {
      const { unit, index, fiscal } = expression;
      const closing = fiscal ? context.businessYears.closingMonth(context.place) : undefined;
      const part = closing && (unit === 'quarter' || unit === 'half') ? calendarPart(unit, index, closing) : undefined;
      return partOfYear(part ? { ...expression, index: part.index } : expression, context, published);
    }
    case 'year-ending': {
      const end = partOfYear({ is: 'part-of-year', unit: 'month', index: expression.month }, context, published);
      return end && businessYear(expression.month, end.year);
    }
    case 'week': {
      const { year } = calendarDay(published);
      return periodAt('week', mondayOfWeek(year, expression.week));
    }
    case 'weekday':
      return day(weekdayNear(expression, published, context.tense().clause));
    case 'week-of': {
      const found = resolve(expression.day, context);
      return found && 'period' in found ? periodAt('week', firstDay(found.period)) : undefined;
    }
    case 'offset': {
      const base = resolve(expression.base, context);
      if (!base || !('period' in base)) return undefined;
      return atDistance(firstDay(base.period), expression.unit, expression.count, true);
    }
    case 'holiday':
      if (expression.reference) return day(holidayIn(expression.rule, referenceYear(expression.reference, published)));
      return day(holidayNear(expression.rule, expression.shift, published, context));
    case 'shifted':
    case 'distance':
      return fromFocus(expression, context) ?? fromPublication(expression, context, published);
    default:
      return undefined;
  }
}

/** A part of a business year as the part of the calendar that it is, where the closing month is known and they coincide. */
function fiscalPart(
  { unit, index, endYear, calendarYear }: TimeExpression & { is: 'fiscal-part' },
  { businessYears, place }: ResolutionContext,
): ResolvedTime {
  const closing = businessYears.closingMonth(place) ?? businessYears.customaryMonth();
  const part =
    closing !== undefined && (unit === 'quarter' || unit === 'half') ? calendarPart(unit, index, closing) : undefined;
  return part
    ? { period: calendarPeriod(unit, endYear - part.yearsBack, part.index), inferred: true }
    : { period: calendarPeriod(unit, calendarYear, index), inferred: false };
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
