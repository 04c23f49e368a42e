import { calendarDay, isCalendarDay } from '../calendar.ts';
import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt } from '../items.ts';
import { calendarPeriod, type Period } from '../period.ts';
import { dayExpression } from './day-expression.ts';

/**
 * "zwischen März und November 2025", "second and third quarter of 2024": the year behind the last of a row belongs to those before
 * it. O(n).
 */
export function shareYears(items: Items, matches: readonly TimeMatch[]): readonly TimeMatch[] {
  const shared = [...matches];
  for (let k = shared.length - 2; k >= 0; k--) {
    const match = shared[k]!;
    const next = shared[k + 1]!;
    if (match.expression.is === 'day' && !match.expression.year && areLinked(items, match.next, next.first)) {
      const day = dayOfRow(next.expression, match.expression.month, match.expression.day);
      if (day) shared[k] = { ...match, expression: day };
      continue;
    }
    if (match.expression.is !== 'part-of-year' || match.expression.year || match.expression.shift !== undefined)
      continue;
    if (!areLinked(items, match.next, next.first)) continue;
    const { unit, index } = match.expression;
    const year = yearOfRow(next.expression, unit, index);
    if (year !== undefined)
      shared[k] = { ...match, expression: { is: 'period', period: calendarPeriod(unit, year, index) } };
  }
  return shared;
}

/** Whether only a word such as "and", "bis" or a comma stands between two mentions. */
function areLinked(items: Items, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  return hasRole(items, from, 'and') || hasRole(items, from, 'through') || /^[,/–-]$/.test(lowerAt(items, from)!);
}

/** A day in the year of the next of the row, or in the year before it where the row would run backwards. */
function dayOfRow(next: TimeExpression, month: number, day: number): TimeExpression | undefined {
  if (next.is !== 'period' || next.period.unit !== 'day') return undefined;
  const end = calendarDay(next.period.index);
  const year = month > end.month || (month === end.month && day > end.day) ? end.year - 1 : end.year;
  return isCalendarDay(year, month, day) ? dayExpression(month, day, { next: 0, year }) : undefined;
}

/** The year of a part of the same kind, or the one before it where the row would run backwards. */
function yearOfRow(expression: TimeExpression, unit: Period['unit'], index: number): number | undefined {
  if (expression.is !== 'period' || expression.period.unit !== unit) return undefined;
  return expression.period.index >= index ? expression.period.year : expression.period.year - 1;
}
