import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, meaningAt, ordinalAt, skip } from '../items.ts';
import { match } from './match.ts';
import { monthOfYear } from './months.ts';

/** "first Friday of February", "am zweiten Dienstag im November 2026". */
export function nthWeekday(items: Items, i: number): TimeMatch | undefined {
  const nth = ordinalAt(items, i);
  const weekday = meaningAt(items, i + 1)?.weekday;
  if (nth === undefined || nth < 1 || nth > 4 || weekday === undefined || meaningAt(items, i + 1)?.plural)
    return undefined;
  const link = hasRole(items, i + 2, 'in') ? i + 3 : skip(items, i + 2, 'of');
  const month = link === i + 2 ? undefined : monthOfYear(items, link);
  return month && match(i, month.next, 'nth-weekday', { is: 'nth-weekday', nth, weekday, month: month.expression });
}
