import { calendarDay } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { calendarPeriod, type Period } from './period.ts';

/** What is known of a company's business years: the month they end in, and those that the text has named. */
export interface BusinessYears {
  /** 12 where they are calendar years; undefined where the text has not told. */
  readonly endMonth: number | undefined;
  /** First years of the business years named as pairs ("2025/26"). */
  readonly named: readonly number[];
}

/** Business years that start in a month, as the caller may know. */
export function startingIn(month: number): BusinessYears {
  return { endMonth: month === 1 ? undefined : month - 1, named: [] };
}

/** What a mention adds to it. */
export function learn(known: BusinessYears, expression: TimeExpression, period: Period): BusinessYears {
  if (expression.is === 'year-ending') return { ...known, endMonth: expression.month };
  if (period.unit !== 'business-year' || known.named.includes(period.year)) return known;
  return { ...known, named: [...known.named, period.year].slice(-8) };
}

/** Whether the company's years are known to differ from the calendar's. */
export function isSplit({ endMonth, named }: BusinessYears): boolean {
  return endMonth === undefined ? named.length > 0 : endMonth !== 12;
}

/** Whether an expression asks for a year of the company, not of the calendar. */
export function isBusinessYear(expression: TimeExpression): boolean {
  return expression.is === 'shifted' && expression.unit === 'year' && expression.business === true;
}

/** The business year that holds a day. Where the closing month is unknown, the named one that fits, else one from July on. */
export function businessYearAt(known: BusinessYears, at: number): Period {
  const { year, month } = calendarDay(at);
  if (known.endMonth !== undefined) return businessYear(known.endMonth, month > known.endMonth ? year + 1 : year);
  const fits = [year, year - 1].find((first) => known.named.includes(first) && (first < year || month > 2));
  return calendarPeriod('business-year', fits ?? (month >= 7 ? year : year - 1));
}

/** The business year that ends in a month of a year; with December it is the calendar year. */
export function businessYear(endMonth: number, endYear: number): Period {
  return endMonth === 12 ? calendarPeriod('year', endYear) : calendarPeriod('business-year', endYear - 1);
}
