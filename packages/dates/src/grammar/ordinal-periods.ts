import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, ordinalAt } from '../items.ts';
import { match } from './match.ts';
import { firstMonths, monthSpan } from './months-to-date.ts';
import { partOfYear } from './part-of-year.ts';
import { partEnding } from './period-end.ts';
import { yearOf } from './year-of.ts';

/** "viertes Quartal 2025", "third-quarter", "second half of the year", "fiscal fourth quarter", "erste Jahreshälfte", "final quarter". */
export function ordinalPeriod(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  const final = hasRole(items, i, 'finals');
  if (ordinal === undefined && !final) return undefined;
  const adjective = hasRole(items, i + 1, 'businessYear') ? i + 2 : i + 1;
  const unit = meaningAt(items, adjective)?.unit;
  if (unit === 'quarter' || unit === 'half') {
    const limit = unit === 'quarter' ? 4 : 2;
    const english = items.vocabulary.lang === 'en';
    if (
      ordinal === undefined &&
      meaningAt(items, i)?.shift !== undefined &&
      !(english && lowerAt(items, i) === 'final')
    )
      return undefined;
    const index = ordinal ?? limit;
    if (index < 1 || index > limit) return undefined;
    const ending = partEnding(items, unit, adjective + 1) ?? monthsInBrackets(items, unit, adjective + 1);
    if (ending) return match(i, adjective + 1, `${unit}-ended`, ending);
    const year = yearOf(items, adjective + 1);
    if (unit === 'half' && !year && isOfThing(items, adjective + 1)) return undefined;
    const part = partOfYear(unit, index, year);
    const fiscal =
      part.is === 'part-of-year' && (adjective > i + 1 || /^(?:geschäfts|fiskal)/.test(lowerAt(items, adjective)!));
    return match(i, year?.next ?? adjective + 1, unit, fiscal ? { ...part, fiscal } : part);
  }
  if (ordinal === 1 || meaningAt(items, i)?.ordinal === 1) return firstMonths(items, i);
  if (unit === 'week' && ordinal !== undefined) return undefined;
  return undefined;
}

/** "second half of the match": of what is no year. */
function isOfThing(items: Items, i: number): boolean {
  return lowerAt(items, i) === 'of' && hasRole(items, i + 1, 'article') && meaningAt(items, i + 2) === undefined;
}

/** "(Oktober bis Dezember)" behind a quarter or half: the part of the calendar that it is, whatever the company counts it. */
function monthsInBrackets(items: Items, unit: 'quarter' | 'half', i: number): TimeExpression | undefined {
  const span = lowerAt(items, i) === '(' ? monthSpan(items, i + 1) : undefined;
  if (!span || lowerAt(items, span.next) !== ')') return undefined;
  const { expression } = span;
  const told =
    expression.is === 'period' ? expression.period.unit : expression.is === 'part-of-year' && expression.unit;
  return told === unit ? expression : undefined;
}

/** "erste Hälfte 2026", "zweite Hälfte des Jahres". */
export function halfOfYear(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  if (ordinal === undefined || ordinal > 2 || lowerAt(items, i + 1) !== 'hälfte') return undefined;
  const year = yearOf(items, i + 2);
  return year && match(i, year.next, 'half', partOfYear('half', ordinal, year));
}

/** "first week of 2015", "third month of the year". */
export function nthOfYear(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  const unit = meaningAt(items, i + 1)?.unit;
  if (ordinal === undefined || (unit !== 'week' && unit !== 'month') || ordinal > (unit === 'week' ? 53 : 12))
    return undefined;
  const year = yearOf(items, i + 2);
  if (!year) return undefined;
  if (unit === 'month') return match(i, year.next, 'nth-month', partOfYear('month', ordinal, year));
  return year.year === undefined
    ? undefined
    : match(i, year.next, 'nth-week', { is: 'week', week: ordinal, year: year.year });
}
