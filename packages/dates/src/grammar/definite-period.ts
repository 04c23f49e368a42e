import type { TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, lowerAt, meaningAt } from '../items.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { match } from './match.ts';
import { partEnding, periodEnd } from './period-end.ts';
import { PLURAL, statesYear } from './shifted.ts';
import { weekday } from './weekdays.ts';

/** "full year", "year to March 31", "im Halbjahr", "des Jahres": the period the text speaks of. */
export function definitePeriod(items: Items, i: number): TimeMatch | undefined {
  const unit = meaningAt(items, i)?.unit;
  const before = lowerAt(items, i - 1) ?? '';
  if (items.vocabulary.lang === 'en') {
    if (
      hasRole(items, i, 'whole') &&
      meaningAt(items, i + 1)?.unit === 'year' &&
      /^(?:the|for|its|as|whole)$/.test(before) &&
      !items.hyphenated[i + 1]
    )
      return match(i, i + 2, 'full-year', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' });
    if (unit === 'weekend' && /^(?:the|over|at)$/.test(before))
      return match(i, i + 1, 'weekend', { is: 'shifted', unit, shift: 0, of: 'publication' });
    if (unit === 'year' && lowerAt(items, i + 1) === 'to' && lowerAt(items, i + 2) === 'date')
      return {
        ...match(i, i + 3, 'year-to-date', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' }),
        edge: 'begin',
      };
    const ended = hasRole(items, i + 1, 'ended') || lowerAt(items, i) === 'week' ? periodEnded(items, i) : undefined;
    if (ended) return ended;
    const whole =
      (unit === 'year' || unit === 'quarter' || unit === 'week' || unit === 'month') &&
      (/^(?:began|begun|for|of|in)$/.test(lowerAt(items, i - 2) ?? '') ||
        (lowerAt(items, i - 2) === 'on' && (unit === 'year' || unit === 'week')));
    if (!whole || before !== 'the' || PLURAL.test(lowerAt(items, i)!) || meaningAt(items, i)?.ordinal !== undefined)
      return undefined;
    return match(i, i + 1, 'the-period', {
      is: 'shifted',
      unit: unit as PeriodUnit,
      shift: 0,
      of: unit === 'quarter' ? 'focus' : 'publication',
    });
  }
  if (unit === 'year' && lowerAt(items, i) === 'jahres' && before === 'des' && cardinalAt(items, i + 1) === undefined)
    return match(i, i + 1, 'the-period', { is: 'shifted', unit: 'year', shift: 0, of: 'publication' });
  if ((unit === 'half' || unit === 'quarter') && before === 'im' && !statesYear(items, i + 1))
    return match(i, i + 1, 'the-period', { is: 'shifted', unit, shift: -1, of: 'publication' });
  return undefined;
}

function periodEnded(items: Items, i: number): TimeMatch | undefined {
  const unit = meaningAt(items, i)?.unit;
  if (unit === 'year') return yearEnded(items, i);
  if (unit === 'quarter') return partEnded(items, 'quarter', i);
  if (unit === 'week') return lowerAt(items, i) === 'week' ? weekOf(items, i) : undefined;
  return lowerAt(items, i) === 'half-year' ? partEnded(items, 'half', i) : undefined;
}

/** "week to June 26", "week of April 10", "week ending Friday". */
function weekOf(items: Items, i: number): TimeMatch | undefined {
  if (!hasRole(items, i + 1, 'ended') && !/^(?:of|commencing|beginning|starting)$/.test(lowerAt(items, i + 1) ?? ''))
    return undefined;
  const day = dayThenMonth(items, i + 2) ?? monthThenDay(items, i + 2) ?? weekday(items, i + 2);
  if (!day || day.expression.is === 'range') return undefined;
  return match(i, i + 1, 'week-of', { is: 'week-of', day: day.expression });
}

/** "half-year to December 31, 2026", "quarter ended June 28": a part of the calendar year where it ends with one. */
function partEnded(items: Items, unit: 'quarter' | 'half', i: number): TimeMatch | undefined {
  const part = PLURAL.test(lowerAt(items, i)!) ? undefined : partEnding(items, unit, i + 1);
  return part && match(i, i + 1, `${unit}-ended`, part);
}

/** "year to March 31", "year ended 30 June 2025": the business year that ends there, a calendar year if in December. */
function yearEnded(items: Items, i: number): TimeMatch | undefined {
  const end = periodEnd(items, i + 1);
  if (!end) return undefined;
  const calendar = end.month === 12 && end.year !== undefined;
  return match(
    i,
    i + 1,
    'year-ended',
    calendar ? { is: 'period', period: calendarPeriod('year', end.year!) } : { is: 'year-ending', ...end },
  );
}
