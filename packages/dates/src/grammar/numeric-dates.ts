import type { ClockTime, TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, numeralAt } from '../items.ts';
import { calendarPeriod } from '../period.ts';
import { readClock } from './clock-times.ts';
import { dayExpression } from './day-expression.ts';
import { isFigureWord } from './figure-words.ts';
import { match } from './match.ts';

/** "30.01.2026", "30/01/2026", "2026-01-30", "30.01.", and several with a common month or year. */
export function numericDate(items: Items, i: number): TimeMatch | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.month)
    return match(i, i + 1, 'numeric-month', {
      is: 'period',
      period: calendarPeriod('month', numeral.month.year, numeral.month.month),
    });
  const date = numeral?.date;
  if (!date) return undefined;
  if (date.year === undefined) {
    if (numeral.weakClock && lowerAt(items, i + 1) !== undefined && hasRole(items, i + 1, 'clock')) return undefined;
    const next = lowerAt(items, i + 1) ?? '';
    const sure = isSureDay(items, i, date.month, date.day);
    if (!sure || isFigureWord(next) || items.hyphenated[i]) return undefined;
    return match(i, i + 1, 'numeric-day', dayExpression(date.month, date.day, undefined));
  }
  const day = dayExpression(date.month, date.day, { next: i + 1, year: date.year });
  return numeral.clock ? isoTimestamp(items, i, numeral.clock, day) : match(i, i + 1, 'numeric-date', day);
}

/** "2026-01-30T22:19:00+01:00", whose minutes and zone are tokens of their own. */
function isoTimestamp(items: Items, i: number, hour: ClockTime, day: TimeExpression): TimeMatch {
  const rest =
    lowerAt(items, i + 1) === ':' ? /^(\d\d)(?::(\d\d))?(?:\.\d+)?z?$/.exec(lowerAt(items, i + 2) ?? '') : null;
  if (!rest) return { ...match(i, i + 1, 'iso-timestamp', day), clock: hour };
  const zone = /^[+-]$/.test(lowerAt(items, i + 3) ?? '') && items.starts[i + 3] === items.ends[i + 2];
  const clock = { hour: hour.hour, minute: Number(rest[1]), ...(rest[2] !== undefined && { second: Number(rest[2]) }) };
  return { ...match(i, zone ? i + 5 : i + 3, 'iso-timestamp', day), clock };
}

/** Whether "22.04" or "5/12" is a day and no figure: by its last period, the word in front, or a part too great for a month. */
function isSureDay(items: Items, i: number, month: number, day: number): boolean {
  const lower = lowerAt(items, i)!;
  const before = lowerAt(items, i - 1) ?? '';
  if (lower.endsWith('.')) return true;
  if (day === 24 && month === 7) return false;
  if (
    /^(?:am|vom|zum|on|den|this|until|by|before|after)$/.test(before) ||
    meaningAt(items, i - 1)?.weekday !== undefined
  )
    return true;
  if (lower.includes('/') && (items.length === 1 || (lowerAt(items, i + 1) === 'at' && readClock(items, i + 2))))
    return true;
  return lower.includes('/') && day > 12 && items.hyphenated[i] !== true;
}
