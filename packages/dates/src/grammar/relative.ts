import type { TimeUnit } from '@groschen/lexicon';
import type { TimeExpression, TimeMatch, YearReference } from '../expression.ts';
import { cardinalAt, hasRole, type Items, isCapitalised, ordinalAt, skip, yearAt } from '../items.ts';
import { calendarPeriod, type PeriodUnit } from '../period.ts';
import { tenseAround } from '../tense.ts';
import { dayThenMonth, match, monthAt, monthOfYear, monthThenDay, numericDate } from './calendar-dates.ts';
import { holiday } from './holidays.ts';
import { partOfYear } from './periods.ts';
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

const PLURAL =
  /^(?:jahre|jahren|monate|monaten|wochen|tage|tagen|quartale|quartalen|years|months|weeks|days|quarters|handelstagen|stunden|hours|minutes|jahrzehnten|decades|sessions)$/;

/** "letzten Monat", "this year", "laufende Woche", "next December", "kommenden Dienstag", "last summer", "nächste drei Tage". */
export function shifted(items: Items, i: number): TimeMatch | undefined {
  const shift = items.meanings[i]?.shift;
  if (shift === undefined) return undefined;
  let at = i + 1;
  if (items.meanings[at]?.shift !== undefined && items.meanings[at]?.ordinal === undefined) at++;
  if (hasRole(items, at, 'businessYear')) at++;
  const meaning = items.meanings[at];
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
  const unitBehind = items.meanings[at + 1]?.unit;
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
  if (PLURAL.test(items.lowers[at]!)) return vagueSpan(i, at, unit, shift);
  if (!PERIOD_UNITS.has(unit) && unit !== 'hour' && unit !== 'minute') return undefined;
  if (!PERIOD_UNITS.has(unit) && (shift <= 0 || unit === 'second')) return undefined;
  if (!PERIOD_UNITS.has(unit))
    return match(i, at + 1, 'shifted-hour', { is: 'distance', unit, count: shift, of: 'publication' });
  if ((unit === 'year' || unit === 'business-year') && statesYear(items, at + 1)) return undefined;
  const periodUnit: PeriodUnit = unit === 'business-year' ? 'year' : (unit as PeriodUnit);
  if (unit === 'day' && shift === 0) return undefined;
  const weekday = items.meanings[at + 1]?.weekday;
  if (unit === 'week' && weekday !== undefined && !items.meanings[at + 1]?.ambiguous)
    return match(i, at + 2, 'week-and-weekday', { is: 'weekday', weekday, week: shift });
  const follows =
    /^(?:following|folgende[nmrs]?|preceding|vorangehende[nmrs]?|previous|prior|subsequent|darauffolgende[nmrs]?)$/.test(
      items.lowers[i]!,
    );
  const expression: TimeExpression = {
    is: 'shifted',
    unit: periodUnit,
    shift,
    of: follows ? 'focus' : 'publication',
    ...(isCompanyYear(items, i, at) && { business: true }),
  };
  return match(i, at + 1, `shifted-${periodUnit}`, expression);
}

/** "laufende Geschäftsjahr", "current financial year"; "abgelaufenes Jahr" and "current year" are said of companies too. */
function isCompanyYear(items: Items, i: number, at: number): boolean {
  return (
    items.meanings[at]?.unit === 'business-year' ||
    hasRole(items, at - 1, 'businessYear') ||
    /^(?:abgelaufen|angelaufen|current|prior)/.test(items.lowers[i]!)
  );
}

/** "im abgelaufenen Geschäftsjahr 2022/23": the figure alone is the mention. */
function statesYear(items: Items, i: number): boolean {
  return yearAt(items, i) !== undefined || items.numerals[i]?.businessYear !== undefined;
}

function countedSpan(items: Items, i: number, at: number, shift: number): TimeMatch | undefined {
  const count = cardinalAt(items, at);
  const unit = items.meanings[at + 1]?.unit;
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

/** "heute", "gestern Abend", "im Vorjahr", "Vorjahresquartal", "Jahresende 2025", "year-end", "am heutigen Montag". */
export function anchored(items: Items, i: number): TimeMatch | undefined {
  const word = items.meanings[i]?.anchored;
  if (!word) return undefined;
  const capital = isCapitalised(items, i);
  if (items.lowers[i] === 'morgen' && (capital || items.meanings[i - 1]?.anchored || hasRole(items, i - 1, 'every')))
    return undefined;
  if (
    items.lowers[i]!.startsWith('heutig') &&
    !/^(?:tage?|handelstag|\w*tag|abend|morgen|nachmittag|vormittag|sitzung|hauptversammlung)$/.test(
      items.lowers[i + 1] ?? '',
    ) &&
    items.vocabulary.lang === 'de'
  )
    return match(i, i + 1, 'anchored', { is: 'shifted', unit: 'day', shift: 0, of: 'publication' });
  if (items.lowers[i] === 'jahresfrist' && items.lowers[i - 1] !== 'vor') return undefined;
  let unit: PeriodUnit = word.unit === 'business-year' ? 'year' : (word.unit as PeriodUnit);
  let next = i + 1;
  let part = word.part;
  if (word.same && items.vocabulary.lang === 'en') {
    const noun = items.meanings[next]?.unit;
    if (noun === 'quarter' || noun === 'month' || noun === 'half' || noun === 'week') unit = noun;
    if (noun === unit || items.lowers[next] === 'period') next++;
  }
  const expression: TimeExpression = {
    is: 'shifted',
    unit,
    shift: word.shift,
    of: word.of ?? 'publication',
    ...(word.same && { same: true }),
    ...(word.edge === 'end' && { atEnd: true }),
  };
  if (unit === 'year' && word.shift === 0 && !word.same) {
    const year = yearOf(items, next);
    if (year) {
      const whole = partOfYear('year', 1, year);
      const resolved: TimeExpression =
        whole.is === 'part-of-year'
          ? { is: 'shifted', unit, shift: year.reference?.shift ?? 0, of: year.reference?.of ?? 'publication' }
          : whole;
      return { ...match(i, year.next, 'anchored', resolved), ...(word.edge && { edge: word.edge }) };
    }
  }
  if (unit === 'day') {
    const behind = partBehind(items, next);
    if (behind) {
      part = behind;
      next++;
    } else if (items.meanings[next]?.weekday !== undefined && !items.meanings[next]?.ambiguous) {
      part = items.meanings[next]?.part ?? part;
      next++;
    }
  }
  return { ...match(i, next, 'anchored', expression), ...(word.edge && { edge: word.edge }), ...(part && { part }) };
}

/** A part of day behind a day: "heute Abend", "Monday morning", "Montag früh". */
export function partBehind(items: Items, i: number) {
  return items.meanings[i]?.part;
}

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
    !(bare && !hasRole(items, first - 1, 'article') && !/^(?:im|ein|the)$/.test(items.lowers[first - 1] ?? ''))
  ) {
    if (items.lowers[next] === 'before' && items.meanings[next + 1] === undefined && count > 1) return undefined;
    return match(first, next + 1, 'earlier', of(-1, true));
  }
  if (hasRole(items, next, 'laterBehind') && items.lowers[next] !== 'after' && items.lowers[next] !== 'darauf')
    return match(first, next + 1, 'later', of(1, true));
  if (hence && !bare && looksAhead(items, i, next))
    return match(i, next, items.lowers[i] === 'in' ? 'hence' : 'within', of(1, false));
  return undefined;
}

/**
 * "in zwei Wochen" is a time to come, unless the sentence looks back or measures by it ("the worst rout in 16 years", "in zwei
 * Jahren verdoppelte sich …").
 */
function looksAhead(items: Items, i: number, next: number): boolean {
  if (items.lowers[i] === 'within') return true;
  if (items.lowers[i] !== 'in') return false;
  for (let at = Math.max(0, i - 6); at < i; at++)
    if (/^(?:first|best|worst|most|erste[nmrs]?|\w{2,}(?:est|sten?|ster|stes))$/.test(items.lowers[at]!)) return false;
  return tenseAround(items, i, next).tense !== 'past';
}

/** "three weeks from tomorrow", "2 weeks before Christmas", "zwei Tage nach Ostern". */
function offsetFrom(items: Items, first: number, next: number, unit: TimeUnit, count: number): TimeMatch | undefined {
  const word = items.lowers[next] ?? '';
  const sign = /^(?:before|vor)$/.test(word) ? -1 : /^(?:after|from|nach)$/.test(word) ? 1 : 0;
  if (sign === 0) return undefined;
  if (items.lowers[next + 1] === 'now') {
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
  'rund etwa gut knapp circa ca. about around roughly fast nearly mehr over'.split(' '),
);

function skipApproximation(items: Items, i: number): number {
  return APPROXIMATIONS.has(items.lowers[i] ?? '') ? i + 1 : i;
}

interface Length {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly next: number;
  /** Without a number: "Jahr zuvor", "the year before". */
  readonly bare?: boolean;
}

function lengthAt(items: Items, i: number): Length | undefined {
  if (items.meanings[i + 2]?.unit === 'hour') {
    const next = items.lowers[i + 1];
    if ((items.lowers[i] === 'half' && next === 'an') || next === 'halbe' || next === 'halben')
      return { unit: 'minute', count: 30, next: i + 3 };
  }
  const unitHere = items.meanings[i]?.unit;
  if (unitHere !== undefined && items.meanings[i]?.cardinal === undefined && items.meanings[i]?.ordinal === undefined)
    return { unit: unitHere, count: 1, next: i + 1, bare: true };
  const glued = gluedLength(items, i);
  if (glued) return glued;
  let count = cardinalAt(items, i);
  let at = i + 1;
  if (count === undefined) {
    if (!SOME.has(items.lowers[i] ?? '')) return undefined;
    count = 3;
  } else if (A_FEW.has(items.lowers[at] ?? '')) {
    count = items.lowers[at] === 'couple' ? 2 : 3;
    at++;
    if (items.lowers[at] === 'of') at++;
  }
  const unit = items.meanings[at]?.unit;
  if (unit === undefined || (items.hyphenated[at] && !items.lowers[at]!.endsWith('s'))) return undefined;
  return { unit, count, next: at + 1 };
}

const SOME: ReadonlySet<string> = new Set(['wenigen', 'einigen', 'mehreren', 'few', 'several', 'some']);
const A_FEW: ReadonlySet<string> = new Set(['few', 'couple', 'paar']);

/** "30min", "2h", "5y" */
function gluedLength(items: Items, i: number): Length | undefined {
  const lower = items.lowers[i];
  const first = lower?.charCodeAt(0) ?? 0;
  if (lower === undefined || first < 0x30 || first > 0x39 || items.numerals[i]?.number !== undefined) return undefined;
  const glued = /^(\d{1,3})(h|hr|hrs|hours?|min|mins|minutes?|d|days?|w|weeks?|mo|months?|y|yr|yrs|years?|std)$/.exec(
    lower,
  );
  if (!glued) return undefined;
  const unit = GLUED[glued[2]!] ?? (glued[2]!.replace(/s$/, '') as TimeUnit);
  return { unit, count: Number(glued[1]), next: i + 1 };
}

const GLUED: Readonly<Record<string, TimeUnit>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  std: 'hour',
  min: 'minute',
  mins: 'minute',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};

/** "same period of 2025", "gleichen Quartal des Vorjahres", "prior-year quarter", "prior corresponding period", "year-earlier period". */
export function comparison(items: Items, i: number): TimeMatch | undefined {
  let at = i;
  const prior = items.meanings[at]?.shift === -1;
  if (prior) {
    at++;
    if (items.meanings[at]?.unit === 'year' && items.hyphenated[at]) at++;
  }
  const same = hasRole(items, at, 'same');
  if (same) at++;
  if (items.meanings[at]?.unit === 'year' && prior && same) return undefined;
  const noun = items.lowers[at] ?? '';
  const unit = items.meanings[at]?.unit;
  const period = /^(?:period|zeitraum|zeitraums|periode|point|zeit|time)$/.test(noun);
  if (!same && !(prior && at > i + 1)) return undefined;
  if (
    !period &&
    unit !== 'quarter' &&
    unit !== 'month' &&
    unit !== 'half' &&
    unit !== 'week' &&
    !(unit === 'year' && prior)
  )
    return undefined;
  const year = yearOf(items, at + 1) ?? lastYear(items, at + 1);
  if (!year && !prior) return undefined;
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

function lastYear(items: Items, i: number) {
  const at = skip(items, skip(items, i, 'of'), 'article');
  const meaning = items.meanings[at];
  if (meaning?.shift === -1 && items.meanings[at + 1]?.unit === 'year')
    return { next: at + 2, reference: { shift: -1, of: 'publication' as const }, year: undefined };
  if (
    cardinalAt(items, i) === 1 &&
    items.meanings[i + 1]?.unit === 'year' &&
    (hasRole(items, i + 2, 'agoBehind') || hasRole(items, i + 2, 'earlierBehind'))
  )
    return { next: i + 3, reference: { shift: -1, of: 'publication' as const }, year: undefined };
  return undefined;
}

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
