import type { TimeExpression } from '../expression.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import type { YearOf } from './year-of.ts';

/** A part of a year as an expression, with the year that was found behind it. */
export function partOfYear(unit: PeriodUnit, index: number, year: YearOf | undefined): TimeExpression {
  if (year?.businessYear !== undefined)
    return { is: 'fiscal-part', unit, index, endYear: year.businessYear + 1, calendarYear: year.businessYear };
  if (year?.year !== undefined)
    return year.fiscal
      ? { is: 'fiscal-part', unit, index, endYear: year.year, calendarYear: year.year }
      : { is: 'period', period: calendarPeriod(unit, year.year, index) };
  return { is: 'part-of-year', unit, index, ...(year?.reference && { year: year.reference }) };
}
