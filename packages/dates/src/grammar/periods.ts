import type { TimeExpression, TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, isCapitalised, ordinalAt, yearAt } from '../items.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import { match } from './calendar-dates.ts';
import { isFigureWord } from './figure-words.ts';
import { type YearOf, yearOf } from './year-of.ts';

/** A part of a year as an expression, with the year that was found behind it. */
export function partOfYear(unit: PeriodUnit, index: number, year: YearOf | undefined): TimeExpression {
  const stated = year?.year ?? (year?.businessYear === undefined ? undefined : year.businessYear);
  if (stated !== undefined) return { is: 'period', period: calendarPeriod(unit, stated, index) };
  return { is: 'part-of-year', unit, index, ...(year?.reference && { year: year.reference }) };
}

/** "viertes Quartal 2025", "third-quarter", "second half of the year", "fiscal fourth quarter", "erste Jahreshälfte", "final quarter". */
export function ordinalPeriod(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  const final = hasRole(items, i, 'finals');
  if (ordinal === undefined && !final) return undefined;
  const adjective = hasRole(items, i + 1, 'businessYear') ? i + 2 : i + 1;
  const unit = items.meanings[adjective]?.unit;
  if (unit === 'quarter' || unit === 'half') {
    const limit = unit === 'quarter' ? 4 : 2;
    const english = items.vocabulary.lang === 'en';
    if (ordinal === undefined && items.meanings[i]?.shift !== undefined && !(english && items.lowers[i] === 'final'))
      return undefined;
    const index = ordinal ?? limit;
    if (index < 1 || index > limit) return undefined;
    const year = yearOf(items, adjective + 1);
    return match(i, year?.next ?? adjective + 1, unit, partOfYear(unit, index, year));
  }
  if (ordinal === 1 || items.meanings[i]?.ordinal === 1) return firstMonths(items, i);
  if (unit === 'week' && ordinal !== undefined) return undefined;
  return undefined;
}

/** "erste Hälfte 2026", "zweite Hälfte des Jahres". */
export function halfOfYear(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  if (ordinal === undefined || ordinal > 2 || items.lowers[i + 1] !== 'hälfte') return undefined;
  const year = yearOf(items, i + 2);
  return year && match(i, year.next, 'half', partOfYear('half', ordinal, year));
}

/** "ersten neun Monaten 2025", "first six months of the year", "ersten drei Quartalen". */
function firstMonths(items: Items, i: number): TimeMatch | undefined {
  const count = cardinalAt(items, i + 1);
  const unit = items.meanings[i + 2]?.unit;
  if (count === undefined || (unit !== 'month' && unit !== 'quarter')) return undefined;
  const part = monthsToDate(unit === 'quarter' ? count * 3 : count);
  if (!part) return undefined;
  const year = yearOf(items, i + 3);
  return match(i, year?.next ?? i + 3, 'first-months', partOfYear(part.unit, 1, year));
}

function monthsToDate(months: number): { readonly unit: PeriodUnit } | undefined {
  const unit = ({ 3: 'quarter', 6: 'half', 9: 'nine-months', 12: 'year' } as const)[months];
  return unit && { unit };
}

/** "final three months of 2024", "letzten sechs Monaten des Jahres": the last quarter or half of that year. */
export function lastMonths(items: Items, i: number): TimeMatch | undefined {
  if (!hasRole(items, i, 'finals') || items.meanings[i + 2]?.unit !== 'month') return undefined;
  const part = monthsToDate(cardinalAt(items, i + 1) ?? 0);
  if (part?.unit !== 'quarter' && part?.unit !== 'half') return undefined;
  const year = yearOf(items, i + 3);
  return year && match(i, year.next, 'last-months', partOfYear(part.unit, part.unit === 'quarter' ? 4 : 2, year));
}

/** "first week of 2015", "third month of the year". */
export function nthOfYear(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  const unit = items.meanings[i + 1]?.unit;
  if (ordinal === undefined || (unit !== 'week' && unit !== 'month') || ordinal > (unit === 'week' ? 53 : 12))
    return undefined;
  const year = yearOf(items, i + 2);
  if (!year) return undefined;
  if (unit === 'month') return match(i, year.next, 'nth-month', partOfYear('month', ordinal, year));
  return year.year === undefined
    ? undefined
    : match(i, year.next, 'nth-week', { is: 'week', week: ordinal, year: year.year });
}

/** "nine months ended September 30, 2025": the span takes the whole expression. */
export function monthsEnded(items: Items, i: number): TimeMatch | undefined {
  const count = cardinalAt(items, i);
  if (
    count === undefined ||
    items.meanings[i + 1]?.unit !== 'month' ||
    !/^(?:ended|ending|to)$/.test(items.lowers[i + 2] ?? '')
  )
    return undefined;
  const part = monthsToDate(count);
  if (!part) return undefined;
  for (let at = i + 3; at < i + 7; at++) {
    const year = yearAt(items, at);
    if (year !== undefined && part.unit === 'nine-months' && items.meanings[i + 3]?.month === 9)
      return match(i, at + 1, 'months-ended', partOfYear(part.unit, 1, { next: at + 1, year }));
  }
  return undefined;
}

/** "Q4 2025", "4Q25", "9M/25", "1. HJ 2025", "Q2 FY25"; "Schlussquartal 2025". */
export function codedPeriod(items: Items, i: number): TimeMatch | undefined {
  const part = items.numerals[i]?.part;
  if (part?.year !== undefined)
    return match(i, i + 1, 'code', partOfYear(part.unit, part.index, { next: i + 1, year: part.year }));
  const named = part ?? items.meanings[i]?.named;
  if (!named) {
    const count = cardinalAt(items, i);
    if (count === 9 && items.meanings[i + 1]?.unit === 'month' && yearAt(items, i + 2) !== undefined)
      return match(i, i + 3, 'code', partOfYear('nine-months', 1, { next: i + 3, year: yearAt(items, i + 2)! }));
    return undefined;
  }
  const year = yearOf(items, i + 1) ?? (part ? twoDigitYear(items, i + 1) : undefined);
  if (named.unit === 'half' && !year && items.lowers[i]!.startsWith('h') && hasLetterBehind(items, i)) return undefined;
  return match(i, year?.next ?? i + 1, part ? 'code' : 'named-period', partOfYear(named.unit, named.index, year));
}

/** "1-6/2024": the half year. */
export function monthsInFigures(items: Items, i: number): TimeMatch | undefined {
  if (items.numerals[i]?.number !== 1) return undefined;
  const at = items.lowers[i + 1] === '-' || items.lowers[i + 1] === '–' ? i + 2 : i + 1;
  const month = items.numerals[at]?.month;
  const part = month && monthsToDate(month.month);
  if (!part || items.starts[at]! - items.ends[i]! > 1) return undefined;
  return match(i, at + 1, 'months-in-figures', partOfYear(part.unit, 1, { next: at + 1, year: month.year }));
}

/** "Q1 23", "Q3-26", "H1/26" */
function twoDigitYear(items: Items, i: number): YearOf | undefined {
  const at = items.lowers[i] === '/' || items.lowers[i] === "'" || items.lowers[i] === '’' ? i + 1 : i;
  const numeral = items.numerals[at];
  if (numeral?.digits !== 2 || numeral.ordinal || numeral.number! < 10 || numeral.number! > 40) return undefined;
  if (/^(?:%|prozent|percent|million|millionen|mio|mrd|euro|billion)/.test(items.lowers[at + 1] ?? ''))
    return undefined;
  return { next: at + 1, year: 2000 + numeral.number! };
}

function hasLetterBehind(items: Items, i: number): boolean {
  return (
    items.hyphenated[i + 1] === true && items.meanings[i + 1] === undefined && (items.lowers[i + 1]?.length ?? 0) < 3
  );
}

/** A year: "2025", "2025/26", "FY26", "fiscal 2026", "financial year 2026". */
export function year(items: Items, i: number): TimeMatch | undefined {
  const numeral = items.numerals[i];
  if (numeral?.businessYear !== undefined)
    return match(i, i + 1, 'business-year', {
      is: 'period',
      period: calendarPeriod('business-year', numeral.businessYear),
    });
  if (numeral?.fiscalYear !== undefined)
    return match(i, i + 1, 'fiscal-year', { is: 'fiscal-year', year: numeral.fiscalYear });
  if (numeral?.decade !== undefined) {
    const next = items.meanings[i + 1]?.unit === 'year' ? i + 2 : i + 1;
    return match(i, next, 'decade', { is: 'period', period: calendarPeriod('decade', numeral.decade) });
  }
  if (hasRole(items, i, 'businessYear') || items.lowers[i] === 'calendar') {
    const noun = items.meanings[i + 1]?.unit === 'year' ? i + 2 : i + 1;
    const stated = yearAt(items, noun);
    const rule = items.lowers[i] === 'calendar' ? 'calendar-year' : 'fiscal-year';
    if (stated !== undefined) {
      const calendar: TimeExpression = { is: 'period', period: calendarPeriod('year', stated) };
      return match(i, noun + 1, rule, rule === 'fiscal-year' ? { is: 'fiscal-year', year: stated } : calendar);
    }
    const pair = items.numerals[noun]?.businessYear;
    if (pair !== undefined)
      return match(i, noun + 1, 'business-year', { is: 'period', period: calendarPeriod('business-year', pair) });
    return undefined;
  }
  const plain = yearAt(items, i);
  if (plain === undefined || !standsAlone(items, i, plain)) return undefined;
  return match(i, i + 1, 'year', { is: 'period', period: calendarPeriod('year', plain) });
}

/** Whether four digits are no part of a figure, a name or a time: no unit behind them, no currency before them. */
function standsAlone(items: Items, i: number, year: number): boolean {
  const behind = items.lowers[i + 1] ?? '';
  const before = items.lowers[i - 1] ?? '';
  if (hasRole(items, i - 1, 'beforeYear')) return !isFigureWord(behind);
  if (/^[$€£¥#§&]$/.test(before) || /^(?:usd|eur|chf|gbp|nr\.|no\.|stoxx|russell|xtra)$/.test(before)) return false;
  if (isFigureWord(behind) || items.hyphenated[i + 1] === true) return false;
  if (items.hyphenated[i] && items.numerals[i - 1]?.number !== undefined && yearAt(items, i - 1) === undefined)
    return false;
  if (hasRole(items, i + 1, 'zones') || hasRole(items, i + 1, 'clock')) return false;
  return year >= 1950 && year < 2075;
}

/** "Januar bis Juni 2023", "April-June quarter", "between April and June", "March quarter": months that are a quarter, half or nine months. */
export function monthSpan(items: Items, i: number): TimeMatch | undefined {
  const first = items.meanings[i]?.month;
  if (first === undefined || !isCapitalised(items, i)) return undefined;
  const quarter = items.meanings[i + 1]?.unit === 'quarter' ? i + 1 : undefined;
  if (quarter !== undefined && first % 3 === 0) {
    const year = yearOf(items, quarter + 1);
    return match(i, year?.next ?? quarter + 1, 'month-quarter', partOfYear('quarter', first / 3, year));
  }
  const before = items.lowers[i - 1] ?? '';
  let at = i + 1;
  if (
    hasRole(items, at, 'through') ||
    items.lowers[at] === '-' ||
    items.lowers[at] === '–' ||
    (before === 'between' && hasRole(items, at, 'and'))
  )
    at++;
  else if (!items.hyphenated[at]) return undefined;
  if (before === 'von' || before === 'zwischen') return undefined;
  const last = items.meanings[at]?.month;
  const part = last === undefined ? undefined : monthsToDate(last - first + 1);
  if (!part || part.unit === 'year' || (first - 1) % (last! - first + 1) !== 0) return undefined;
  const noun = items.meanings[at + 1]?.unit === 'quarter' ? at + 2 : at + 1;
  const year = yearOf(items, noun);
  const index = part.unit === 'nine-months' ? 1 : (first - 1) / (last! - first + 1) + 1;
  return match(i, year?.next ?? noun, 'month-span', partOfYear(part.unit, index, year));
}

/** "KW 6", "Kalenderwoche 6/2026", "6. Kalenderwoche", "week 31". */
export function calendarWeek(items: Items, i: number): TimeMatch | undefined {
  const code = items.numerals[i]?.week;
  if (code) return match(i, i + 1, 'calendar-week', { is: 'week', week: code.week });
  if (!hasRole(items, i, 'week')) return undefined;
  const english = items.vocabulary.lang === 'en';
  const numeral = items.numerals[i + 1];
  const number = numeral?.number;
  if (number === undefined || number < 1 || number > 53 || numeral!.digits! > 2) return undefined;
  const year = yearOf(items, i + 2, true);
  return match(i, year?.next ?? i + 2, english ? 'week-number' : 'calendar-week', {
    is: 'week',
    week: number,
    ...(year?.year !== undefined && { year: year.year }),
  });
}

/** "Frühjahr 2025", "spring", "summer of 2025". */
export function season(items: Items, i: number): TimeMatch | undefined {
  const index = items.meanings[i]?.season;
  if (index === undefined) return undefined;
  const year = yearOf(items, i + 1);
  const ambiguous = items.vocabulary.lang === 'en';
  if (
    ambiguous &&
    !year &&
    !/^(?:in|the|by|this|next|last|late|early|since|until|and|or|every)$/.test(items.lowers[i - 1] ?? '')
  )
    return undefined;
  if (
    ambiguous &&
    !year &&
    items.lowers[i - 1] === 'the' &&
    !/^(?:in|by|since|until|of|before|after|over|during)$/.test(items.lowers[i - 2] ?? '')
  )
    return undefined;
  return match(i, year?.next ?? i + 1, 'season', partOfYear('season', index, year));
}
