import { isCalendarDay } from '../calendar.ts';
import type { TimeMatch } from '../expression.ts';
import { type Items, lowerAt, numeralAt, yearAt } from '../items.ts';
import { dayExpression } from './day-expression.ts';
import { dayOfMonth } from './days-and-months.ts';
import { match } from './match.ts';
import { monthAt } from './months.ts';

/** "2012/Aug/10", "August/10/2012", "27. 11." */
export function dateInGroups(items: Items, i: number): TimeMatch | undefined {
  const year = yearAt(items, i);
  if (year !== undefined) {
    const slash = lowerAt(items, i + 1) === '/' ? 1 : 0;
    const month = monthAt(items, i + 1 + slash);
    if (month === undefined || (!slash && !items.hyphenated[i + 1])) return undefined;
    const second = lowerAt(items, i + 2 + slash) === '/' ? 1 : 0;
    const day = dayOfMonth(items, i + 2 + slash + second);
    if (day === undefined || !isCalendarDay(year, month, day)) return undefined;
    return match(i, i + 3 + slash + second, 'year-month-day', dayExpression(month, day, { next: 0, year }));
  }
  const named = monthAt(items, i);
  if (named !== undefined && (lowerAt(items, i + 1) === '/' || items.hyphenated[i + 1])) {
    const at = lowerAt(items, i + 1) === '/' ? i + 2 : i + 1;
    const dayAndYear = numeralAt(items, at)?.month;
    if (dayAndYear && isCalendarDay(dayAndYear.year, named, dayAndYear.month))
      return match(i, at + 1, 'month-day', dayExpression(named, dayAndYear.month, { next: 0, year: dayAndYear.year }));
    const tail = dayAndYear ? undefined : dayOfMonth(items, at);
    const end = lowerAt(items, at + 1) === '/' ? at + 2 : at + 1;
    const stated = yearAt(items, end) ?? (lowerAt(items, end) === ',' ? yearAt(items, end + 1) : undefined);
    if (tail !== undefined && stated !== undefined && isCalendarDay(stated, named, tail))
      return match(
        i,
        lowerAt(items, end) === ',' ? end + 2 : end + 1,
        'month-day',
        dayExpression(named, tail, { next: 0, year: stated }),
      );
    return undefined;
  }
  const first = numeralAt(items, i);
  const second = numeralAt(items, i + 1);
  if (
    items.vocabulary.lang === 'de' &&
    first?.ordinal &&
    second?.number !== undefined &&
    (second.ordinal || lowerAt(items, i + 2) === '.') &&
    second.number <= 12 &&
    /^(?:am|vom|zum|den)$/.test(lowerAt(items, i - 1) ?? '')
  )
    return isCalendarDay(2000, second.number!, first.number!)
      ? match(i, i + 2, 'numeric-day', dayExpression(second.number!, first.number!, undefined))
      : undefined;
  return undefined;
}
