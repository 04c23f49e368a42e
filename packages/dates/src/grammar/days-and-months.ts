import { isCalendarDay } from '../calendar.ts';
import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, numeralAt, ordinalAt, skip } from '../items.ts';
import { dayExpression } from './day-expression.ts';
import { eraYear } from './eras.ts';
import { match } from './match.ts';
import { monthAt } from './months.ts';
import { type YearOf, yearOf } from './year-of.ts';

/** Words and signs whose number is no day: "Article 17 MAR", "$12 December 27". */
const NO_DAY_BEHIND: ReadonlySet<string> = new Set([
  'article',
  'art.',
  'artikel',
  'section',
  'sec.',
  '§',
  '§§',
  '$',
  '€',
  '£',
  '¥',
]);

/** "30. Januar 2026", "30 January", "4th of July of 1995", "3. bis 5. März", "16-17 June". */
export function dayThenMonth(items: Items, i: number): TimeMatch | undefined {
  const first = dayOfMonth(items, i);
  if (first === undefined) return undefined;
  let at = i + 1;
  let last: number | undefined;
  const to = rangeMark(items, at);
  const end = to === undefined ? undefined : dayOfMonth(items, to);
  if (end !== undefined) {
    if (end <= first) return undefined;
    last = end;
    at = to! + 1;
  }
  at = skip(items, at, 'of');
  if (lowerAt(items, at) === '/') at++;
  const month = monthAt(items, at);
  if (month === undefined || !isCalendarDay(2000, month, last ?? first)) return undefined;
  if (NO_DAY_BEHIND.has(lowerAt(items, i - 1) ?? '')) return undefined;
  const era = eraYear(items, at + 1);
  if (era) return match(i, era.next, 'day-month-era', dayExpression(month, first, era));
  const year = yearOf(items, at + 1, true) ?? shortYear(items, at + 1);
  return days(items, i, year?.next ?? at + 1, 'day-month', month, first, last, year);
}

/** "January 30, 2026", "Jan. 30th", "June 16-17". */
export function monthThenDay(items: Items, i: number): TimeMatch | undefined {
  const month = monthAt(items, i);
  if (month === undefined) return undefined;
  const article = lowerAt(items, i + 1) === 'the' ? i + 2 : i + 1;
  const first = dayOfMonth(items, article);
  if (first === undefined) return undefined;
  if (items.vocabulary.lang === 'de' && numeralAt(items, article)?.ordinal) return undefined;
  let at = article + 1;
  let last: number | undefined;
  const to = rangeMark(items, at);
  const end = to === undefined ? undefined : dayOfMonth(items, to);
  if (end !== undefined && end > first && monthAt(items, to! + 1) === undefined) {
    last = end;
    at = to! + 1;
  }
  if (!isCalendarDay(2000, month, last ?? first)) return undefined;
  const year = yearOf(items, at, true);
  return days(items, i, year?.next ?? at, 'month-day', month, first, last, year);
}

function days(
  items: Items,
  first: number,
  next: number,
  rule: string,
  month: number,
  day: number,
  last: number | undefined,
  year: YearOf | undefined,
): TimeMatch | undefined {
  if (year?.year !== undefined && !isCalendarDay(year.year, month, last ?? day))
    return match(first, next, 'no-day', { is: 'no-day' });
  if (lowerAt(items, first) === undefined) return undefined;
  const from = dayExpression(month, day, year);
  if (last === undefined) return match(first, next, rule, from);
  return match(first, next, `${rule}-range`, { is: 'range', from, to: dayExpression(month, last, year) });
}

export function dayOfMonth(items: Items, i: number): number | undefined {
  const numeral = numeralAt(items, i);
  const day = numeral?.number !== undefined && numeral.digits! <= 2 ? numeral.number : ordinalAt(items, i);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** The place behind a "-", "to" or "bis" between two days. */
function rangeMark(items: Items, i: number): number | undefined {
  if (items.hyphenated[i]) return i;
  const mark = lowerAt(items, i);
  if (mark === '-' || mark === '–' || mark === '/' || mark === '+' || hasRole(items, i, 'through')) {
    const next = lowerAt(items, i + 1);
    return next === 'zum' || next === 'the' ? i + 2 : i + 1;
  }
  if (hasRole(items, i, 'and')) return lowerAt(items, i + 1) === 'the' ? i + 2 : i + 1;
  return undefined;
}

/** "30. Jan. 26" */
function shortYear(items: Items, i: number): YearOf | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.digits !== 2 || numeral.ordinal) return undefined;
  if (/^(?:uhr|o'clock|o|prozent|percent|%|:|,|million|millionen|euro)/.test(lowerAt(items, i + 1) ?? ''))
    return undefined;
  return { next: i + 1, year: numeral.number! + (numeral.number! < 50 ? 2000 : 1900) };
}
