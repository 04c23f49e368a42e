import type { TimeExpression } from '../expression.ts';
import { hasRole, type Items, meaningAt, skip } from '../items.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { monthAt, monthOfYear } from './months.ts';
import { partOfYear } from './part-of-year.ts';

/** The end of a period where it is told behind it: "(year) ended 30 June 2025", "(half-year) to the end of December". */
export function periodEnd(items: Items, i: number): { readonly month: number; readonly year?: number } | undefined {
  if (!hasRole(items, i, 'ended')) return undefined;
  const at = skip(items, i + 1, 'article');
  const edge = meaningAt(items, at)?.edge === undefined ? at : skip(items, at + 1, 'of');
  const month = monthAt(items, edge) ?? monthAt(items, edge + 1);
  if (month === undefined) return undefined;
  const end = dayThenMonth(items, edge) ?? monthThenDay(items, edge) ?? monthOfYear(items, edge);
  return { month, ...(end?.expression.is === 'period' && { year: end.expression.period.year }) };
}

/** "second quarter ended Sept. 30": the quarter or half of the calendar that ends there, whatever the company counts it. */
export function partEnding(items: Items, unit: 'quarter' | 'half', i: number): TimeExpression | undefined {
  const end = periodEnd(items, i);
  const months = unit === 'quarter' ? 3 : 6;
  if (!end || end.month % months !== 0) return undefined;
  return partOfYear(unit, end.month / months, end.year === undefined ? undefined : { next: i, year: end.year });
}
