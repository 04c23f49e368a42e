import type { TimeUnit } from '@groschen/lexicon';
import type { TimeMatch, YearReference } from '../expression.ts';
import { cardinalAt, hasRole, type Items, lowerAt, meaningAt, skip } from '../items.ts';
import type { PeriodUnit } from '../period.ts';
import { match } from './match.ts';
import { yearOf } from './year-of.ts';

/** "same period of 2025", "gleichen Quartal des Vorjahres", "prior-year quarter", "prior corresponding period", "year-earlier period". */
export function comparison(items: Items, i: number): TimeMatch | undefined {
  let at = i;
  const prior = meaningAt(items, at)?.shift === -1;
  if (prior) {
    at++;
    if (meaningAt(items, at)?.unit === 'year' && items.hyphenated[at]) at++;
  }
  const same = hasRole(items, at, 'same');
  if (same) at++;
  if (meaningAt(items, at)?.unit === 'year' && prior && same) return undefined;
  const noun = lowerAt(items, at) ?? '';
  const unit = meaningAt(items, at)?.unit;
  const period = /^(?:period|zeitraum|zeitraums|periode|point|zeit|time)$/.test(noun);
  if (!same && !(prior && at > i + 1)) return undefined;
  if (
    !period &&
    unit !== 'quarter' &&
    unit !== 'month' &&
    unit !== 'half' &&
    unit !== 'week' &&
    unit !== 'day' &&
    !(unit === 'year' && (prior || same))
  )
    return undefined;
  const year = yearOf(items, at + 1) ?? lastYear(items, at + 1);
  if (!year && !prior)
    return isNamed(unit) ? match(i, at + 1, 'same', { is: 'shifted', unit, shift: 0, of: 'focus' }) : undefined;
  const reference: YearReference = year?.reference ?? { shift: -1, of: 'focus' };
  const size: PeriodUnit = period ? 'year' : (unit as PeriodUnit);
  if (year?.year !== undefined)
    return match(i, year.next, 'comparison', { is: 'same-in-year', unit: size, year: year.year });
  return match(i, year?.next ?? at + 1, 'comparison', {
    is: 'shifted',
    unit: size,
    shift: reference.shift,
    of: 'focus',
    same: true,
  });
}

/** "im selben Jahr", "the same day": the one spoken of. */
function isNamed(unit: TimeUnit | undefined): unit is 'day' | 'week' | 'month' | 'year' {
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
}

function lastYear(items: Items, i: number) {
  const at = skip(items, skip(items, i, 'of'), 'article');
  const meaning = meaningAt(items, at);
  if (meaning?.shift === -1 && meaningAt(items, at + 1)?.unit === 'year')
    return { next: at + 2, reference: { shift: -1, of: 'publication' as const }, year: undefined };
  if (
    cardinalAt(items, i) === 1 &&
    meaningAt(items, i + 1)?.unit === 'year' &&
    (hasRole(items, i + 2, 'agoBehind') || hasRole(items, i + 2, 'earlierBehind'))
  )
    return { next: i + 3, reference: { shift: -1, of: 'publication' as const }, year: undefined };
  return undefined;
}
