import type { TimeUnit } from '@groschen/lexicon';
import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, skip } from '../items.ts';
import { tenseAround } from '../tense.ts';
import { anchored } from './anchored.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { holiday } from './holidays.ts';
import { lengthAt } from './length.ts';
import { match } from './match.ts';
import { numericDate } from './numeric-dates.ts';
import { PLURAL, shifted } from './shifted.ts';

const DISTANCE_UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
]);

/** "vor zwei Wochen", "two years ago", "ein Jahr zuvor", "a year earlier", "Jahr davor", "in drei Jahren", "three weeks from tomorrow". */
export function distance(items: Items, i: number): TimeMatch | undefined {
  const before = hasRole(items, i, 'agoBefore');
  const hence = hasRole(items, i, 'hence');
  const first = before || hence ? skipApproximation(items, i + 1) : i;
  const length = lengthAt(items, first);
  if (!length || !DISTANCE_UNITS.has(length.unit)) return undefined;
  const { unit, count, next } = length;
  const bare = length.bare === true;
  if (bare && PLURAL.test(lowerAt(items, first)!)) return undefined;
  const of = (sign: number, focus: boolean): TimeExpression => ({
    is: 'distance',
    unit,
    count: sign * count,
    of: focus ? 'focus' : 'publication',
  });
  if (before && !bare) return match(i, next, 'ago', of(-1, false));
  if (before && unit === 'year' && bare) return undefined;
  const offset = bare ? undefined : offsetFrom(items, first, next, unit, count);
  if (offset) return offset;
  if (hasRole(items, next, 'agoBehind'))
    return match(first, next + 1, 'ago', of(-1, unit === 'year' || unit === 'quarter'));
  if (
    hasRole(items, next, 'earlierBehind') &&
    !(
      bare &&
      !hasRole(items, first - 1, 'article') &&
      lowerAt(items, first) !== 'tags' &&
      !/^(?:im|am|ein|the)$/.test(lowerAt(items, first - 1) ?? '')
    )
  ) {
    if (lowerAt(items, next) === 'before' && hasEventBehind(items, next + 1)) return undefined;
    if (/^(?:als|than)$/.test(lowerAt(items, next + 1) ?? '')) return undefined;
    return match(first, next + 1, 'earlier', of(-1, true));
  }
  if (
    hasRole(items, next, 'laterBehind') &&
    lowerAt(items, next) !== 'after' &&
    (bare || lowerAt(items, next) !== 'darauf')
  )
    return match(first, next + 1, 'later', of(1, true));
  if (hence && !bare && looksAhead(items, i, next))
    return match(i, next, lowerAt(items, i) === 'in' ? 'hence' : 'within', of(1, false));
  return undefined;
}

/** "a day before the decision" counts from an event; "a year before" is a comparison where its clause ends or goes on without one. */
function hasEventBehind(items: Items, i: number): boolean {
  const behind = lowerAt(items, i);
  if (behind === undefined || meaningAt(items, i) !== undefined) return hasRole(items, i, 'article');
  return !/^(?:[.,;:)"”–-]|when|while|as|at|with|despite|after|but|because)$/.test(behind);
}

/**
 * "in zwei Wochen" is a time to come, unless the sentence looks back or measures by it ("the worst rout in 16 years", "in zwei
 * Jahren verdoppelte sich …").
 */
function looksAhead(items: Items, i: number, next: number): boolean {
  if (lowerAt(items, i) === 'within') return true;
  if (lowerAt(items, i) !== 'in') return false;
  for (let at = Math.max(0, i - 6); at < i; at++)
    if (/^(?:first|best|worst|most|erste[nmrs]?|\w{2,}(?:est|sten?|ster|stes))$/.test(lowerAt(items, at)!))
      return false;
  return tenseAround(items, i, next).tense !== 'past';
}

/** "three weeks from tomorrow", "2 weeks before Christmas", "zwei Tage nach Ostern". */
function offsetFrom(items: Items, first: number, next: number, unit: TimeUnit, count: number): TimeMatch | undefined {
  const word = lowerAt(items, next) ?? '';
  const sign = /^(?:before|vor)$/.test(word) ? -1 : /^(?:after|from|nach)$/.test(word) ? 1 : 0;
  if (sign === 0) return undefined;
  if (lowerAt(items, next + 1) === 'now') {
    const expression: TimeExpression = { is: 'distance', unit, count: sign * count, of: 'publication' };
    return match(first, next + 2, 'offset', expression);
  }
  const at = skip(items, next + 1, 'article');
  const base =
    anchored(items, at) ??
    holiday(items, at) ??
    numericDate(items, at) ??
    dayThenMonth(items, at) ??
    monthThenDay(items, at) ??
    dayShifted(items, at);
  if (!base || base.expression.is === 'range' || (base.expression.is === 'shifted' && base.expression.unit !== 'day'))
    return undefined;
  return match(first, base.next, 'offset', { is: 'offset', unit, count: sign * count, base: base.expression });
}

function dayShifted(items: Items, at: number): TimeMatch | undefined {
  const found = shifted(items, at);
  return found?.expression.is === 'weekday' ? found : undefined;
}

const APPROXIMATIONS: ReadonlySet<string> = new Set(
  'rund etwa ungefähr genau exakt gut knapp fast beinahe circa ca. about around roughly exactly just almost nearly over'.split(
    ' ',
  ),
);

function skipApproximation(items: Items, i: number): number {
  const first = lowerAt(items, i) ?? '';
  const compared = /^(?:mehr|weniger|more|less)$/.test(first) && /^(?:als|than)$/.test(lowerAt(items, i + 1) ?? '');
  const at = compared ? i + 2 : APPROXIMATIONS.has(first) ? i + 1 : i;
  return lowerAt(items, at) === '~' ? at + 1 : at;
}
