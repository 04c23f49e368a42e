import type { TimeExpression } from '../expression.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import type { YearOf } from './year-of.ts';

/** A part of a year as an expression, with the year that was found behind it. */
export function partOfYear(unit: PeriodUnit, index: number, year: YearOf | undefined): TimeExpression {
  const stated = year?.year ?? (year?.businessYear === undefined ? undefined : year.businessYear);
  if (stated !== undefined) return { is: 'period', period: calendarPeriod(unit, stated, index) };
  return { is: 'part-of-year', unit, index, ...(year?.reference && { year: year.reference }) };
}
