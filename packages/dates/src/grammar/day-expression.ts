import { dayNumber } from '../calendar.ts';
import type { TimeExpression } from '../expression.ts';
import { day as dayPeriod } from '../period.ts';
import type { YearOf } from './year-of.ts';

/** A day with its year where that is known. */
export function dayExpression(month: number, day: number, year: YearOf | undefined): TimeExpression {
  if (year?.year !== undefined) return { is: 'period', period: dayPeriod(dayNumber(year.year, month, day)) };
  return { is: 'day', month, day, ...(year?.reference && { year: year.reference }) };
}
