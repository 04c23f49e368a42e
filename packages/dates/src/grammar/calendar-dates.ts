import { dayNumber, isCalendarDay } from '../calendar.ts';
import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, ordinalAt, skip, yearAt } from '../items.ts';
import { calendarPeriod, day as dayPeriod } from '../period.ts';
import { type YearOf, yearOf } from './year-of.ts';

/** A day with its year where that is known. */
export function dayExpression(month: number, day: number, year: YearOf | undefined): TimeExpression {
  if (year?.year !== undefined) return { is: 'period', period: dayPeriod(dayNumber(year.year, month, day)) };
  return { is: 'day', month, day, ...(year?.reference && { year: year.reference }) };
}

/** "30.01.2026", "30/01/2026", "2026-01-30", "30.01.", and several with a common month or year. */
export function numericDate(items: Items, i: number): TimeMatch | undefined {
  const numeral = items.numerals[i];
  if (numeral?.month)
    return match(i, i + 1, 'numeric-month', {
      is: 'period',
      period: calendarPeriod('month', numeral.month.year, numeral.month.month),
    });
  const date = numeral?.date;
  if (!date) return undefined;
  if (date.year === undefined) {
    if (numeral.weakClock && items.lowers[i + 1] !== undefined && hasRole(items, i + 1, 'clock')) return undefined;
    const next = items.lowers[i + 1] ?? '';
    const sure =
      items.lowers[i]!.endsWith('.') || /^(?:am|vom|zum|on|den|der|und|bis)$/.test(items.lowers[i - 1] ?? '');
    if (!sure || next === '%' || next === 'prozent' || next === 'percent') return undefined;
    return match(i, i + 1, 'numeric-day', dayExpression(date.month, date.day, undefined));
  }
  const clock = numeral.clock;
  const found = match(i, i + 1, 'numeric-date', dayExpression(date.month, date.day, { next: i + 1, year: date.year }));
  return clock ? { ...found, clock } : found;
}

/** "30. Januar 2026", "30 January", "4th of July of 1995", "3. bis 5. März", "16-17 June". */
export function dayThenMonth(items: Items, i: number): TimeMatch | undefined {
  const first = dayOfMonth(items, i);
  if (first === undefined) return undefined;
  let at = i + 1;
  let last: number | undefined;
  const to = rangeMark(items, at);
  if (to !== undefined) {
    last = dayOfMonth(items, to);
    if (last === undefined || last <= first) return undefined;
    at = to + 1;
  }
  at = skip(items, at, 'of');
  const month = monthAt(items, at);
  if (month === undefined || !isCalendarDay(2000, month, last ?? first)) return undefined;
  const year = yearOf(items, at + 1, true) ?? shortYear(items, at + 1);
  return days(items, i, year?.next ?? at + 1, 'day-month', month, first, last, year);
}

/** "January 30, 2026", "Jan. 30th", "June 16-17". */
export function monthThenDay(items: Items, i: number): TimeMatch | undefined {
  const month = monthAt(items, i);
  if (month === undefined) return undefined;
  const article = items.lowers[i + 1] === 'the' ? i + 2 : i + 1;
  const first = dayOfMonth(items, article);
  if (first === undefined) return undefined;
  if (items.vocabulary.lang === 'de' && items.numerals[article]?.ordinal) return undefined;
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
  if (year?.year !== undefined && !isCalendarDay(year.year, month, last ?? day)) return undefined;
  if (items.lowers[first] === undefined) return undefined;
  const from = dayExpression(month, day, year);
  if (last === undefined) return match(first, next, rule, from);
  return match(first, next, `${rule}-range`, { is: 'range', from, to: dayExpression(month, last, year) });
}

/** "Januar 2026", "Jan. 2026", "März", "January of last year". */
export function monthOfYear(items: Items, i: number): TimeMatch | undefined {
  const meaning = items.meanings[i];
  const month = meaning?.month;
  if (month === undefined) return undefined;
  const year = yearOf(items, i + 1, items.vocabulary.lang === 'en' && yearAt(items, i + 2) !== undefined);
  if (meaning?.ambiguous && year === undefined && !monthIsPlain(items, i)) return undefined;
  const next = year?.next ?? i + 1;
  if (year?.year !== undefined)
    return match(i, next, 'month-year', { is: 'period', period: calendarPeriod('month', year.year, month) });
  return match(i, next, 'month', {
    is: 'part-of-year',
    unit: 'month',
    index: month,
    ...(year?.reference && { year: year.reference }),
  });
}

/** Whether a word that is not only a month ("may", "march", "Jan") stands for one by its company. */
function monthIsPlain(items: Items, i: number): boolean {
  if (!isCapitalised(items, i)) return false;
  const lower = items.lowers[i]!;
  const before = items.lowers[i - 1] ?? '';
  const led =
    hasRole(items, i - 1, 'in') ||
    hasRole(items, i - 1, 'until') ||
    hasRole(items, i - 1, 'between') ||
    hasRole(items, i - 1, 'and');
  if (items.vocabulary.lang === 'de') return led || before === '' || before === '(';
  if (lower === 'jan' || lower === 'august') return !isCapitalised(items, i + 1) || led;
  if (lower === 'mar' || lower === 'sun' || lower === 'sat') return led;
  const opens = i === 0 || /^["“„(]$/.test(before);
  if (!opens) return true;
  return lower === 'march' && !/^(?:the|to|on|in|into|through|forward)$/.test(items.lowers[i + 1] ?? 'the');
}

export function monthAt(items: Items, i: number): number | undefined {
  const meaning = items.meanings[i];
  if (meaning?.month === undefined) return undefined;
  return meaning.ambiguous && !isCapitalised(items, i) ? undefined : meaning.month;
}

function dayOfMonth(items: Items, i: number): number | undefined {
  const numeral = items.numerals[i];
  const day = numeral?.number !== undefined && numeral.digits! <= 2 ? numeral.number : ordinalAt(items, i);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** The place behind a "-", "to" or "bis" between two days. */
function rangeMark(items: Items, i: number): number | undefined {
  if (items.hyphenated[i]) return i;
  const mark = items.lowers[i];
  if (mark === '-' || mark === '–' || mark === '/' || mark === '+' || hasRole(items, i, 'through')) {
    const next = items.lowers[i + 1];
    return next === 'zum' || next === 'the' ? i + 2 : i + 1;
  }
  if (hasRole(items, i, 'and')) return items.lowers[i + 1] === 'the' ? i + 2 : i + 1;
  return undefined;
}

/** "30. Jan. 26" */
function shortYear(items: Items, i: number): YearOf | undefined {
  const numeral = items.numerals[i];
  if (numeral?.digits !== 2 || numeral.ordinal) return undefined;
  if (/^(?:uhr|prozent|percent|%|:|,|million|millionen|euro)/.test(items.lowers[i + 1] ?? '')) return undefined;
  return { next: i + 1, year: numeral.number! + (numeral.number! < 50 ? 2000 : 1900) };
}

export function match(first: number, next: number, rule: string, expression: TimeExpression): TimeMatch {
  return { first, next, rule, expression };
}
