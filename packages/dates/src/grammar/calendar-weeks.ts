import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, numeralAt } from '../items.ts';
import { match } from './match.ts';
import { yearOf } from './year-of.ts';

/** "KW 6", "Kalenderwoche 6/2026", "6. Kalenderwoche", "week 31". */
export function calendarWeek(items: Items, i: number): TimeMatch | undefined {
  const code = numeralAt(items, i)?.week;
  if (code) return match(i, i + 1, 'calendar-week', { is: 'week', week: code.week });
  if (!hasRole(items, i, 'week')) return undefined;
  const english = items.vocabulary.lang === 'en';
  const numeral = numeralAt(items, i + 1);
  const number = numeral?.number;
  if (number === undefined || number < 1 || number > 53 || numeral!.digits! > 2) return undefined;
  const year = yearOf(items, i + 2, true);
  return match(i, year?.next ?? i + 2, english ? 'week-number' : 'calendar-week', {
    is: 'week',
    week: number,
    ...(year?.year !== undefined && { year: year.year }),
  });
}
