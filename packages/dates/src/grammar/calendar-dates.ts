import { dayNumber, isCalendarDay } from '../calendar.ts';
import type { ClockTime, TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, ordinalAt, skip, yearAt } from '../items.ts';
import { calendarPeriod, day as dayPeriod } from '../period.ts';
import { isFigureWord } from './figure-words.ts';
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
    const sure = isSureDay(items, i, date.month, date.day);
    if (!sure || isFigureWord(next) || items.hyphenated[i]) return undefined;
    return match(i, i + 1, 'numeric-day', dayExpression(date.month, date.day, undefined));
  }
  const day = dayExpression(date.month, date.day, { next: i + 1, year: date.year });
  return numeral.clock ? isoTimestamp(items, i, numeral.clock, day) : match(i, i + 1, 'numeric-date', day);
}

/** "2026-01-30T22:19:00+01:00", whose minutes and zone are tokens of their own. */
function isoTimestamp(items: Items, i: number, hour: ClockTime, day: TimeExpression): TimeMatch {
  const rest = items.lowers[i + 1] === ':' ? /^(\d\d)(?::(\d\d))?(?:\.\d+)?z?$/.exec(items.lowers[i + 2] ?? '') : null;
  if (!rest) return { ...match(i, i + 1, 'iso-timestamp', day), clock: hour };
  const zone = /^[+-]$/.test(items.lowers[i + 3] ?? '') && items.starts[i + 3] === items.ends[i + 2];
  const clock = { hour: hour.hour, minute: Number(rest[1]), ...(rest[2] !== undefined && { second: Number(rest[2]) }) };
  return { ...match(i, zone ? i + 5 : i + 3, 'iso-timestamp', day), clock };
}

/** Whether "22.04" or "5/12" is a day and no figure: by its last period, the word in front, or a part too great for a month. */
function isSureDay(items: Items, i: number, month: number, day: number): boolean {
  const lower = items.lowers[i]!;
  const before = items.lowers[i - 1] ?? '';
  if (lower.endsWith('.')) return true;
  if (day === 24 && month === 7) return false;
  if (/^(?:am|vom|zum|on|den|this|until|by|before|after)$/.test(before) || items.meanings[i - 1]?.weekday !== undefined)
    return true;
  return lower.includes('/') && day > 12 && items.hyphenated[i] !== true;
}

/** Words whose number is a place in a law: "Article 17 MAR" is no day of March. */
const OF_A_LAW: ReadonlySet<string> = new Set(['article', 'art.', 'artikel', 'section', 'sec.', '§', '§§']);

/** "30. Januar 2026", "30 January", "4th of July of 1995", "3. bis 5. März", "16-17 June". */
export function dayThenMonth(items: Items, i: number): TimeMatch | undefined {
  const first = dayOfMonth(items, i);
  if (first === undefined || OF_A_LAW.has(items.lowers[i - 1] ?? '')) return undefined;
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
  if (items.lowers[at] === '/') at++;
  const month = monthAt(items, at);
  if (month === undefined || !isCalendarDay(2000, month, last ?? first)) return undefined;
  const era = eraYear(items, at + 1);
  if (era) return match(i, era.next, 'day-month-era', dayExpression(month, first, era));
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

/** "2012/Aug/10", "August/10/2012", "27. 11." */
export function dateInGroups(items: Items, i: number): TimeMatch | undefined {
  const year = yearAt(items, i);
  if (year !== undefined) {
    const slash = items.lowers[i + 1] === '/' ? 1 : 0;
    const month = monthAt(items, i + 1 + slash);
    if (month === undefined || (!slash && !items.hyphenated[i + 1])) return undefined;
    const second = items.lowers[i + 2 + slash] === '/' ? 1 : 0;
    const day = dayOfMonth(items, i + 2 + slash + second);
    if (day === undefined || !isCalendarDay(year, month, day)) return undefined;
    return match(i, i + 3 + slash + second, 'year-month-day', dayExpression(month, day, { next: 0, year }));
  }
  const named = monthAt(items, i);
  if (named !== undefined && (items.lowers[i + 1] === '/' || items.hyphenated[i + 1])) {
    const at = items.lowers[i + 1] === '/' ? i + 2 : i + 1;
    const tail = items.numerals[at]?.month ? undefined : dayOfMonth(items, at);
    const end = items.lowers[at + 1] === '/' ? at + 2 : at + 1;
    const stated = yearAt(items, end) ?? (items.lowers[end] === ',' ? yearAt(items, end + 1) : undefined);
    if (tail !== undefined && stated !== undefined && isCalendarDay(stated, named, tail))
      return match(
        i,
        items.lowers[end] === ',' ? end + 2 : end + 1,
        'month-day',
        dayExpression(named, tail, { next: 0, year: stated }),
      );
    return undefined;
  }
  const first = items.numerals[i];
  const second = items.numerals[i + 1];
  if (
    items.vocabulary.lang === 'de' &&
    first?.ordinal &&
    second?.number !== undefined &&
    (second.ordinal || items.lowers[i + 2] === '.') &&
    second.number <= 12 &&
    /^(?:am|vom|zum|den)$/.test(items.lowers[i - 1] ?? '')
  )
    return isCalendarDay(2000, second.number!, first.number!)
      ? match(i, i + 2, 'numeric-day', dayExpression(second.number!, first.number!, undefined))
      : undefined;
  return undefined;
}

/** "Januar 2026", "Jan. 2026", "März", "January of last year". */
export function monthOfYear(items: Items, i: number): TimeMatch | undefined {
  const meaning = items.meanings[i];
  const month = meaning?.month;
  if (month === undefined) return undefined;
  const before = items.numerals[i - 1];
  if (before?.number !== undefined && before.digits! <= 2 && before.number <= 32 && before.number > 28)
    return undefined;
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

/** "234 v. Chr.", "88 n.u.Z.", "88 AD", "2555 BE": a year of another count. */
function eraYear(items: Items, i: number): YearOf | undefined {
  const numeral = items.numerals[i];
  if (numeral?.number === undefined || numeral.ordinal) return undefined;
  let era = '';
  for (let at = i + 1; at < i + 7 && at < items.length; at++) {
    era += items.lowers[at]!.replaceAll('.', '');
    const year = eraCount(era, numeral.number);
    if (year !== undefined && !/^[.a-z]$/.test(items.lowers[at + 1] ?? '')) return { next: at + 1, year };
    if (era.length > 6) break;
  }
  return undefined;
}

function eraCount(era: string, year: number): number | undefined {
  if (/^(?:vchr|vuz|vdz|vdgz|bc|bce)$/.test(era)) return -year;
  if (/^(?:nchr|uz|dgz|nuz|ndz|ad|ce)$/.test(era)) return year;
  return era === 'be' ? year - 543 : undefined;
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
