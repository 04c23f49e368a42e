import type { TimeUnit } from '@groschen/lexicon';
import type { TimeExpression, TimeMatch } from '../expression.ts';
import {
  cardinalAt,
  hasRole,
  type Items,
  isCapitalised,
  lowerAt,
  meaningAt,
  numeralAt,
  ordinalAt,
  yearAt,
} from '../items.ts';
import type { PeriodUnit } from '../period.ts';
import { partBehind } from './anchored.ts';
import { SOME } from './length.ts';
import { match } from './match.ts';
import { partOfYear } from './part-of-year.ts';
import { yearOf } from './year-of.ts';

const PERIOD_UNITS: ReadonlySet<TimeUnit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'business-year',
  'decade',
  'century',
]);

export const PLURAL =
  /^(?:jahre|jahren|monate|monaten|wochen|tage|tagen|quartale|quartalen|years|months|weeks|days|quarters|handelstagen|stunden|hours|minutes|jahrzehnten|decades|sessions)$/;

/** "letzten Monat", "this year", "laufende Woche", "next December", "kommenden Dienstag", "last summer", "nächste drei Tage". */
export function shifted(items: Items, i: number): TimeMatch | undefined {
  const shift = meaningAt(items, i)?.shift;
  if (shift === undefined) return undefined;
  let at = i + 1;
  if (meaningAt(items, at)?.shift !== undefined && meaningAt(items, at)?.ordinal === undefined) at++;
  if (hasRole(items, at, 'businessYear')) at++;
  const working = workingDay(items, i, at, shift);
  if (working) return working;
  const meaning = meaningAt(items, at);
  if (meaning === undefined) return countedSpan(items, i, at, shift);
  if (meaning.weekday !== undefined && !meaning.plural) {
    const part = meaning.part ?? partBehind(items, at + 1);
    const next = part && !meaning.part ? at + 2 : at + 1;
    return {
      ...match(i, next, 'shifted-weekday', { is: 'weekday', weekday: meaning.weekday, shift }),
      ...(part && { part }),
    };
  }
  if (meaning.month !== undefined && (!meaning.ambiguous || isCapitalised(items, at))) {
    const year = yearOf(items, at + 1);
    if (year) return undefined;
    return match(i, at + 1, 'shifted-month', { is: 'part-of-year', unit: 'month', index: meaning.month, shift });
  }
  if (meaning.season !== undefined)
    return match(i, at + 1, 'shifted-season', { is: 'part-of-year', unit: 'season', index: meaning.season, shift });
  if (meaning.holiday !== undefined)
    return match(i, at + 1, 'shifted-holiday', { is: 'holiday', rule: meaning.holiday, shift });
  if (meaning.part !== undefined && meaning.unit === undefined && items.vocabulary.lang === 'en' && shift <= 0)
    return {
      ...match(i, at + 1, 'shifted-part', { is: 'shifted', unit: 'day', shift, of: 'publication' }),
      part: meaning.part,
    };
  const ordinal = ordinalAt(items, at);
  const unitBehind = meaningAt(items, at + 1)?.unit;
  if (ordinal !== undefined && (unitBehind === 'quarter' || unitBehind === 'half')) {
    const year = yearOf(items, at + 2);
    return match(i, year?.next ?? at + 2, 'shifted-quarter', partOfYear(unitBehind, ordinal, year));
  }
  if (meaning.named) {
    const year = yearOf(items, at + 1);
    return match(i, year?.next ?? at + 1, 'shifted-quarter', partOfYear(meaning.named.unit, meaning.named.index, year));
  }
  const unit = meaning.unit;
  if (unit === undefined) return countedSpan(items, i, at, shift);
  if (PLURAL.test(lowerAt(items, at)!)) return vagueSpan(i, at, unit, shift);
  if (!PERIOD_UNITS.has(unit) && unit !== 'hour' && unit !== 'minute') return undefined;
  if (!PERIOD_UNITS.has(unit) && (shift <= 0 || unit === 'second')) return undefined;
  if (!PERIOD_UNITS.has(unit))
    return match(i, at + 1, 'shifted-hour', { is: 'distance', unit, count: shift, of: 'publication' });
  if ((unit === 'year' || unit === 'business-year') && statesYear(items, at + 1)) return undefined;
  const periodUnit: PeriodUnit = unit === 'business-year' ? 'year' : (unit as PeriodUnit);
  if (unit === 'day' && shift === 0) return undefined;
  const weekday = meaningAt(items, at + 1)?.weekday;
  if (unit === 'week' && weekday !== undefined && !meaningAt(items, at + 1)?.ambiguous)
    return match(i, at + 2, 'week-and-weekday', { is: 'weekday', weekday, week: shift });
  const follows =
    /^(?:following|folgende[nmrs]?|preceding|vorangehende[nmrs]?|previous|prior|subsequent|darauffolgende[nmrs]?)$/.test(
      lowerAt(items, i)!,
    );
  const expression: TimeExpression = {
    is: 'shifted',
    unit: periodUnit,
    shift,
    of: follows || (unit === 'day' && shift === 1) ? 'focus' : 'publication',
    ...(unit === 'business-year' || hasRole(items, at - 1, 'businessYear')
      ? { business: 'stated' as const }
      : OF_COMPANIES.test(lowerAt(items, i)!) && { business: 'implied' as const }),
  };
  return match(i, at + 1, `shifted-${periodUnit}`, expression);
}

/** "nächsten Handelstag", "last weekday", "next trading day". */
function workingDay(items: Items, i: number, at: number, shift: number): TimeMatch | undefined {
  const trading = lowerAt(items, at) === 'trading' || lowerAt(items, at) === 'business';
  if (shift === 0 || !(trading ? lowerAt(items, at + 1) === 'day' : hasRole(items, at, 'workingDays')))
    return undefined;
  if (PLURAL.test(lowerAt(items, at)!)) return undefined;
  const next = trading ? at + 2 : at + 1;
  return match(i, next, 'working-day', { is: 'shifted', unit: 'day', shift, of: 'publication', working: true });
}

/** "abgelaufenes Jahr" and "current year" are said of companies more than of the calendar. */
const OF_COMPANIES = /^(?:abgelaufen|angelaufen|current|prior)/;

/** "im abgelaufenen Geschäftsjahr 2022/23": the figure alone is the mention. */
export function statesYear(items: Items, i: number): boolean {
  return yearAt(items, i) !== undefined || numeralAt(items, i)?.businessYear !== undefined;
}

function countedSpan(items: Items, i: number, at: number, shift: number): TimeMatch | undefined {
  const unit = meaningAt(items, at + 1)?.unit;
  if (unit !== undefined && SOME.has(lowerAt(items, at)!)) return vagueSpan(i, at + 1, unit, shift);
  const count = cardinalAt(items, at);
  if (count === undefined || unit === undefined || shift === 0) return undefined;
  return match(i, at + 2, 'counted-span', { is: 'span', unit, count, direction: shift < 0 ? -1 : 1 });
}

function vagueSpan(i: number, at: number, unit: TimeUnit, shift: number): TimeMatch | undefined {
  if (unit === 'business-year') return undefined;
  return match(i, at + 1, 'vague-span', {
    is: 'vague',
    value: shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF',
  });
}
