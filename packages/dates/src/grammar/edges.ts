import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, ordinalAt, skip } from '../items.ts';
import type { PeriodUnit } from '../period.ts';
import { anchored } from './anchored.ts';
import { codedPeriod } from './coded-periods.ts';
import { decade } from './decades.ts';
import { holiday } from './holidays.ts';
import { match } from './match.ts';
import { monthOfYear } from './months.ts';
import { ordinalPeriod } from './ordinal-periods.ts';
import { season } from './seasons.ts';
import { shifted } from './shifted.ts';
import { weekday } from './weekdays.ts';
import { year } from './years.ts';

/** English words that name an edge only before "of" or a hyphen. */
const NOUNS: ReadonlySet<string> = new Set(['end', 'start', 'beginning', 'middle', 'earlier', 'later']);

/** "Ende 2022", "Anfang nächsten Jahres", "late last year", "mid-2027", "end of March", "Ende der Woche", "late Thursday". */
export function edgeOf(items: Items, i: number): TimeMatch | undefined {
  const edge = meaningAt(items, i)?.edge;
  if (edge === undefined) return undefined;
  const behind = skip(items, lowerAt(items, i + 1) === 'on' || lowerAt(items, i + 1) === 'in' ? i + 2 : i + 1, 'of');
  const at = skip(items, behind, 'article');
  if (items.vocabulary.lang === 'en' && NOUNS.has(lowerAt(items, i)!) && behind === i + 1 && !items.hyphenated[i + 1])
    return undefined;
  const inner = innerPeriod(items, at) ?? bareUnit(items, at, at > i + 1 || lowerAt(items, i) === 'ende');
  if (!inner) return undefined;
  return { ...inner, first: i, edge, rule: `edge-${inner.rule}` };
}

/** "first half of November", "first half of the month", "zweite Hälfte der 90er Jahre", "erste Novemberhälfte". */
export function halfOf(items: Items, i: number): TimeMatch | undefined {
  const ordinal = ordinalAt(items, i);
  if (ordinal !== 1 && ordinal !== 2) return undefined;
  const edge = ordinal === 1 ? 'first-half' : 'second-half';
  const month = meaningAt(items, i + 1)?.monthHalf;
  if (month !== undefined)
    return { ...match(i, i + 2, 'half-of-month', { is: 'part-of-year', unit: 'month', index: month }), edge };
  if (meaningAt(items, i + 1)?.unit !== 'half' && lowerAt(items, i + 1) !== 'hälfte') return undefined;
  const at = skip(items, skip(items, i + 2, 'of'), 'article');
  const inner = at > i + 2 ? (monthOfYear(items, at) ?? decade(items, at) ?? bareUnit(items, at, true)) : undefined;
  return inner && { ...inner, first: i, edge, rule: `half-of-${inner.rule}` };
}

function innerPeriod(items: Items, at: number): TimeMatch | undefined {
  return (
    monthOfYear(items, at) ??
    ordinalPeriod(items, at) ??
    codedPeriod(items, at) ??
    season(items, at) ??
    shifted(items, at) ??
    anchored(items, at) ??
    weekday(items, at) ??
    holiday(items, at) ??
    year(items, at) ??
    decade(items, at) ??
    namedYear(items, at)
  );
}

/** "Ende des Jahres 2026" */
function namedYear(items: Items, at: number): TimeMatch | undefined {
  if (meaningAt(items, at)?.unit !== 'year' && meaningAt(items, at)?.unit !== 'business-year') return undefined;
  const found = year(items, at + 1);
  return found && { ...found, first: at };
}

/** "Ende des Jahres", "end of the month", "Ende Jahr". */
function bareUnit(items: Items, at: number, allowed: boolean): TimeMatch | undefined {
  const unit = meaningAt(items, at)?.unit;
  if (!allowed || unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'half')
    return undefined;
  if (/(?:en|s)$/.test(lowerAt(items, at)!) && items.vocabulary.lang === 'en') return undefined;
  if (hasRole(items, at - 1, 'in')) return undefined;
  const period: PeriodUnit = unit === 'business-year' ? 'year' : unit === 'fortnight' ? 'week' : unit;
  return match(at, at + 1, 'unit', { is: 'shifted', unit: period, shift: 0, of: 'publication' });
}
