import type { TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, isCapitalised, lowerAt, meaningAt, numeralAt, yearAt } from '../items.ts';
import type { PeriodUnit } from '../period.ts';
import { match } from './match.ts';
import { partOfYear } from './part-of-year.ts';
import { yearOf } from './year-of.ts';

/** "ersten neun Monaten 2025", "first six months of the year", "ersten drei Quartalen". */
export function firstMonths(items: Items, i: number): TimeMatch | undefined {
  const count = cardinalAt(items, i + 1);
  const unit = meaningAt(items, i + 2)?.unit;
  if (count === undefined || (unit !== 'month' && unit !== 'quarter')) return undefined;
  const part = monthsToDate(unit === 'quarter' ? count * 3 : count);
  if (!part) return undefined;
  const year = yearOf(items, i + 3);
  return match(i, year?.next ?? i + 3, 'first-months', partOfYear(part.unit, 1, year));
}

/** The part of a year that so many months from its beginning are. */
export function monthsToDate(months: number): { readonly unit: PeriodUnit } | undefined {
  const unit = ({ 3: 'quarter', 6: 'half', 9: 'nine-months', 12: 'year' } as const)[months];
  return unit && { unit };
}

/** "final three months of 2024", "letzten sechs Monaten des Jahres": the last quarter or half of that year. */
export function lastMonths(items: Items, i: number): TimeMatch | undefined {
  if (!hasRole(items, i, 'finals') || meaningAt(items, i + 2)?.unit !== 'month') return undefined;
  const part = monthsToDate(cardinalAt(items, i + 1) ?? 0);
  if (part?.unit !== 'quarter' && part?.unit !== 'half') return undefined;
  const year = yearOf(items, i + 3);
  return year && match(i, year.next, 'last-months', partOfYear(part.unit, part.unit === 'quarter' ? 4 : 2, year));
}

/** "nine months ended September 30, 2025": the span takes the whole expression. */
export function monthsEnded(items: Items, i: number): TimeMatch | undefined {
  const count = cardinalAt(items, i);
  if (
    count === undefined ||
    meaningAt(items, i + 1)?.unit !== 'month' ||
    !/^(?:ended|ending|to)$/.test(lowerAt(items, i + 2) ?? '')
  )
    return undefined;
  const part = monthsToDate(count);
  if (!part) return undefined;
  for (let at = i + 3; at < i + 7; at++) {
    const year = yearAt(items, at);
    if (year !== undefined && part.unit === 'nine-months' && meaningAt(items, i + 3)?.month === 9)
      return match(i, at + 1, 'months-ended', partOfYear(part.unit, 1, { next: at + 1, year }));
  }
  return undefined;
}

/** "1-6/2024": the half year. */
export function monthsInFigures(items: Items, i: number): TimeMatch | undefined {
  if (numeralAt(items, i)?.number !== 1) return undefined;
  const at = lowerAt(items, i + 1) === '-' || lowerAt(items, i + 1) === '–' ? i + 2 : i + 1;
  const month = numeralAt(items, at)?.month;
  const part = month && monthsToDate(month.month);
  if (!part || items.starts[at]! - items.ends[i]! > 1) return undefined;
  return match(i, at + 1, 'months-in-figures', partOfYear(part.unit, 1, { next: at + 1, year: month.year }));
}

/** "Januar bis Juni 2023", "April-June quarter", "between April and June", "March quarter": months that are a quarter, half or nine months. */
export function monthSpan(items: Items, i: number): TimeMatch | undefined {
  const first = meaningAt(items, i)?.month;
  if (first === undefined || !isCapitalised(items, i)) return undefined;
  const quarter = meaningAt(items, i + 1)?.unit === 'quarter' ? i + 1 : undefined;
  if (quarter !== undefined && first % 3 === 0) {
    const year = yearOf(items, quarter + 1);
    return match(i, year?.next ?? quarter + 1, 'month-quarter', partOfYear('quarter', first / 3, year));
  }
  const before = lowerAt(items, i - 1) ?? '';
  let at = i + 1;
  if (
    hasRole(items, at, 'through') ||
    lowerAt(items, at) === '-' ||
    lowerAt(items, at) === '–' ||
    (before === 'between' && hasRole(items, at, 'and'))
  )
    at++;
  else if (!items.hyphenated[at]) return undefined;
  if (before === 'von' || before === 'zwischen') return undefined;
  const last = meaningAt(items, at)?.month;
  const part = last === undefined ? undefined : monthsToDate(last - first + 1);
  if (!part || part.unit === 'year' || (first - 1) % (last! - first + 1) !== 0) return undefined;
  const noun = meaningAt(items, at + 1)?.unit === 'quarter' ? at + 2 : at + 1;
  const year = yearOf(items, noun);
  const index = part.unit === 'nine-months' ? 1 : (first - 1) / (last! - first + 1) + 1;
  return match(i, year?.next ?? noun, 'month-span', partOfYear(part.unit, index, year));
}
