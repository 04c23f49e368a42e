import type { CalendarDay } from './calendar.ts';
import { calendarDay } from './calendar.ts';
import { closingMonthReader } from './closing-month.ts';
import type { TimeExpression } from './expression.ts';
import { calendarPeriod, type Period } from './period.ts';

/** What a text tells of its company's business years. */
export interface BusinessYears {
  /** The month they end in, as told nearest to a place in the text, or by the caller; undefined where the text does not tell. */
  readonly closingMonth: (place: number) => number | undefined;
  /** The month they end in by the custom of the country that the text is about; undefined where there is none. */
  readonly customaryMonth: () => number | undefined;
  /** First years of the last business years named as pairs ("2025/26"). */
  readonly named: readonly number[];
}

/** Business years of a text; `yearStart` is the month in which they begin where the caller knows it, else 1. */
export function businessYearsOf(text: string, yearStart: number): BusinessYears {
  if (yearStart !== 1) return { closingMonth: () => yearStart - 1, customaryMonth: () => yearStart - 1, named: [] };
  const { closingMonth, customaryMonth } = closingMonthReader(text);
  return { closingMonth, customaryMonth, named: NONE };
}

const NONE: readonly number[] = [];

/** What a mention adds to it. */
export function learn(known: BusinessYears, { unit, year }: Period): BusinessYears {
  if (unit !== 'business-year' || known.named.includes(year)) return known;
  return { ...known, named: [...known.named, year].slice(-8) };
}

/** Whether an expression asks for a year of the company, not of the calendar. */
export function isBusinessYear(expression: TimeExpression): boolean {
  return expression.is === 'shifted' && expression.unit === 'year' && expression.business !== undefined;
}

/**
 * The business year that holds a day, told at a place; undefined where nothing says that it differs from the calendar year. Where the
 * closing month is unknown, the named year that fits, else one from July on.
 */
export function businessYearAt(known: BusinessYears, at: number, place: number): Period | undefined {
  const today = calendarDay(at);
  const closing = known.closingMonth(place);
  if (closing !== undefined) return closing === 12 ? undefined : yearClosingIn(closing, today);
  if (known.named.length === 0) return undefined;
  const { year, month } = today;
  const fits = [year, year - 1].find((first) => known.named.includes(first) && (first < year || month > 2));
  return calendarPeriod('business-year', fits ?? (month >= 7 ? year : year - 1));
}

/** The business year that holds a day, by its closing month. */
export function yearClosingIn(closingMonth: number, { year, month }: CalendarDay): Period {
  return businessYear(closingMonth, month > closingMonth ? year + 1 : year);
}

/** The business year that ends in a month of a year; with December it is the calendar year. Its `index` is its first month. */
export function businessYear(closingMonth: number, endYear: number): Period {
  if (closingMonth === 12) return calendarPeriod('year', endYear);
  return calendarPeriod('business-year', endYear - 1, closingMonth + 1);
}

/** "fiscal 2026": the business year that ends in it, split where the text or the country's custom says so. */
export function fiscalYear(known: BusinessYears, endYear: number, place: number): Period {
  const closing = known.closingMonth(place);
  if (closing !== undefined) return businessYear(closing, endYear);
  if (known.named.includes(endYear - 1)) return calendarPeriod('business-year', endYear - 1);
  return businessYear(known.customaryMonth() ?? 12, endYear);
}

/** The quarter or half of the calendar that is the `index`-th of business years closing in a month; undefined where none is. */
export function calendarPart(unit: 'quarter' | 'half', index: number, closingMonth: number) {
  const months = unit === 'quarter' ? 3 : 6;
  if (closingMonth % months !== 0) return undefined;
  const part = closingMonth / months + index - 1;
  const parts = 12 / months;
  /** Years by which it lies before the business year's last, whose name it bears. */
  const yearsBack = part < parts && closingMonth !== 12 ? 1 : 0;
  return { index: (part % parts) + 1, yearsBack };
}
