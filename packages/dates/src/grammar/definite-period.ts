import type { TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, skip } from '../items.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { match } from './match.ts';
import { monthAt, monthOfYear } from './months.ts';
import { partOfYear } from './part-of-year.ts';
import { PLURAL, statesYear } from './shifted.ts';

/** "full year", "year to March 31", "im Halbjahr", "des Jahres": the period the text speaks of. */
export function definitePeriod(items: Items, i: number): TimeMatch | undefined {
  const unit = items.meanings[i]?.unit;
  const before = items.lowers[i - 1] ?? '';
  if (items.vocabulary.lang === 'en') {
    if (
      hasRole(items, i, 'whole') &&
      items.meanings[i + 1]?.unit === 'year' &&
      /^(?:the|for|its|as|whole)$/.test(before) &&
      !items.hyphenated[i + 1]
    )
      return match(i, i + 2, 'full-year', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' });
    if (unit === 'weekend' && /^(?:the|over|at)$/.test(before))
      return match(i, i + 1, 'weekend', { is: 'shifted', unit, shift: 0, of: 'publication' });
    if (unit === 'year' && items.lowers[i + 1] === 'to' && items.lowers[i + 2] === 'date')
      return {
        ...match(i, i + 3, 'year-to-date', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' }),
        edge: 'begin',
      };
    const ended = hasRole(items, i + 1, 'ended') ? periodEnded(items, i) : undefined;
    if (ended) return ended;
    const whole =
      (unit === 'year' || unit === 'quarter' || unit === 'week' || unit === 'month') &&
      /^(?:began|begun|for|of|in)$/.test(items.lowers[i - 2] ?? '');
    if (!whole || before !== 'the' || PLURAL.test(items.lowers[i]!) || items.meanings[i]?.ordinal !== undefined)
      return undefined;
    return match(i, i + 1, 'the-period', {
      is: 'shifted',
      unit: unit as PeriodUnit,
      shift: 0,
      of: unit === 'quarter' ? 'focus' : 'publication',
    });
  }
  if (unit === 'year' && items.lowers[i] === 'jahres' && before === 'des' && cardinalAt(items, i + 1) === undefined)
    return match(i, i + 1, 'the-period', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' });
  if ((unit === 'half' || unit === 'quarter') && before === 'im' && !statesYear(items, i + 1))
    return match(i, i + 1, 'the-period', { is: 'shifted', unit, shift: -1, of: 'publication' });
  return undefined;
}

function periodEnded(items: Items, i: number): TimeMatch | undefined {
  if (items.meanings[i]?.unit === 'year') return yearEnded(items, i);
  return items.lowers[i] === 'half-year' ? halfEnded(items, i) : undefined;
}

/** "half-year to December 31, 2026": a half of the calendar year where it ends with one. */
function halfEnded(items: Items, i: number): TimeMatch | undefined {
  const month = monthAt(items, i + 2) ?? monthAt(items, i + 3);
  if (month !== 6 && month !== 12) return undefined;
  const end = dayThenMonth(items, i + 2) ?? monthThenDay(items, i + 2) ?? monthOfYear(items, i + 2);
  const year = end?.expression.is === 'period' ? { next: 0, year: end.expression.period.year } : undefined;
  return match(i, i + 1, 'half-ended', partOfYear('half', month / 6, year));
}

/** "year to March 31", "year ended 30 June 2025": the business year that ends there, a calendar year if in December. */
function yearEnded(items: Items, i: number): TimeMatch | undefined {
  const at = skip(items, i + 2, 'article');
  const edge = items.meanings[at]?.edge === undefined ? at : skip(items, at + 1, 'of');
  const month = monthAt(items, edge) ?? monthAt(items, edge + 1);
  if (month === undefined) return undefined;
  const end = dayThenMonth(items, edge) ?? monthThenDay(items, edge) ?? monthOfYear(items, edge);
  const year = end?.expression.is === 'period' ? end.expression.period.year : undefined;
  if (month === 12 && year !== undefined)
    return match(i, i + 1, 'year-ended', { is: 'period', period: calendarPeriod('year', year) });
  return match(i, i + 1, 'year-ended', { is: 'year-ending', month, ...(year !== undefined && { year }) });
}
