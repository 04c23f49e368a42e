import { calendarDay } from './calendar.ts';
import type { TimeMatch } from './expression.ts';
import { monthsToDate } from './grammar/months-to-date.ts';
import { cardinalAt, hasRole, type Items, meaningAt } from './items.ts';
import { calendarPeriod, lastDay, type Period } from './period.ts';

/** A match with the period it was resolved to. */
export interface PlacedMatch {
  readonly match: TimeMatch;
  readonly period: Period;
}

/**
 * The quarter, half or nine months that a text speaks of when it names only their months: the last one behind a length ("three months to
 * June"), or both ("zwischen April und Juni"). Comparisons start from it. O(1).
 */
export function spokenSpan(items: Items, last: PlacedMatch, before: PlacedMatch | undefined): Period | undefined {
  const end = calendarDay(lastDay(last.period));
  if (last.period.unit !== 'month' && !(last.period.unit === 'day' && end.day > 25)) return undefined;
  const months = lengthBefore(items, last.match.first) ?? (before && monthsBetween(items, before, last));
  const part = months === undefined ? undefined : monthsToDate(months);
  if (!part) return undefined;
  if (part.unit === 'nine-months' || part.unit === 'year')
    return end.month === months ? calendarPeriod(part.unit, end.year) : undefined;
  return end.month % months! === 0 ? calendarPeriod(part.unit, end.year, end.month / months!) : undefined;
}

/** "six months to (the end of) June", "drei Monaten bis (Ende) Juni": the number of months. */
function lengthBefore(items: Items, first: number): number | undefined {
  for (let i = first - 1; i >= Math.max(2, first - 4); i--)
    if (hasRole(items, i, 'ended') || hasRole(items, i, 'through'))
      return meaningAt(items, i - 1)?.unit === 'month' ? cardinalAt(items, i - 2) : undefined;
  return undefined;
}

function monthsBetween(items: Items, from: PlacedMatch, to: PlacedMatch): number | undefined {
  const link = from.match.next;
  if (from.period.unit !== 'month' || to.period.unit !== 'month' || to.match.first !== link + 1) return undefined;
  if (!hasRole(items, from.match.first - 1, 'between')) return undefined;
  if (!hasRole(items, link, 'through') && !hasRole(items, link, 'and')) return undefined;
  return (to.period.year - from.period.year) * 12 + to.period.index - from.period.index + 1;
}
