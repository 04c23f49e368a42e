import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, numeralAt, ordinalAt } from '../items.ts';
import { calendarPeriod } from '../period.ts';
import { match } from './match.ts';

/** "1990s", "90er Jahre", "siebziger Jahre", "in den Achtzigern", "the nineties". */
export function decade(items: Items, i: number): TimeMatch | undefined {
  const inYears = meaningAt(items, i + 1)?.unit === 'year';
  const written = numeralAt(items, i)?.decade;
  const named = meaningAt(items, i)?.decade;
  const year = written ?? named;
  if (year === undefined || (written === undefined && !inYears && !isLed(items, i))) return undefined;
  return match(i, inYears ? i + 2 : i + 1, 'decade', { is: 'period', period: calendarPeriod('decade', year) });
}

/** A decade's name by itself needs its article, in German as part of "Jahre" none: "in den Achtzigern", "Siebzigerjahre". */
function isLed(items: Items, i: number): boolean {
  const lower = lowerAt(items, i)!;
  if (items.vocabulary.lang === 'de')
    return lower.includes('jahr') || (lower.endsWith('ern') && hasRole(items, i - 1, 'article'));
  return lowerAt(items, i - 1) === 'the' || meaningAt(items, i - 1)?.edge !== undefined;
}

/** "19. Jahrhundert", "21st century". */
export function century(items: Items, i: number): TimeMatch | undefined {
  const number = ordinalAt(items, i);
  if (number === undefined || number < 1 || number > 22 || meaningAt(items, i + 1)?.unit !== 'century')
    return undefined;
  return match(i, i + 2, 'century', { is: 'period', period: calendarPeriod('century', (number - 1) * 100) });
}
