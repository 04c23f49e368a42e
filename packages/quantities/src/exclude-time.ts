import type { Exclusion } from './exclusion.ts';
import type { Figure } from './figure.ts';
import { endOfMatch, patterns } from './form-patterns.ts';
import { LINE_BREAK, SPACE } from './pieces.ts';
import {
  endsSentence,
  gapBefore,
  isAttached,
  isCapitalised,
  isDash,
  isNumber,
  isSign,
  keyAt,
  type Source,
  textAt,
} from './source.ts';
import { TABLES, type Tables } from './tables.ts';

const DATES = patterns(
  /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d|[.,]\d)/u,
  // "9M 2026", "6M/25": the months of a business year
  /(?:[369]|12)M(?=\s?\/|\s(?:20)?\d\d(?!\d))/u,
);

/** "14:30", "22.10 Uhr", "6pm", "2:30 p.m.", "between 9 and 11 am"; "2:1" is a ratio and no amount either. */
const clockTimes = ({ context }: Tables) =>
  new RegExp(
    `\\d+(?::\\d+)+|\\d\\d?(?:[.:]\\d\\d| (?:und|bis|and|to) [\\d.:]+)?\\s?(?:${[...context.clock].join('|')}|[ap]\\.m)(?!\\p{L})`,
    'iyu',
  );
const CLOCK = { de: clockTimes(TABLES.de), en: clockTimes(TABLES.en) } as const;

/** Numbers of the calendar and the clock, told by their form and what sticks to them. */
export function excludeTime(source: Source, i: number, text: string): Exclusion | null {
  const { language } = source.tablesAt(i);
  const date = endOfMatch(source, i, DATES) ?? (language === 'de' ? endOfDayAndMonth(source, i, text) : null);
  if (date !== null) return { last: date, reason: 'date' };
  const time = endOfMatch(source, i, CLOCK[language]);
  return time === null ? calendar(source, i, text) : { last: time, reason: 'clock-time' };
}

/** "am 30.1. in Bonn", not "bei 30.1." at the end of a sentence. */
function endOfDayAndMonth(source: Source, i: number, text: string): number | null {
  const [day, month] = /^\d\d?\.\d\d?$/.test(text) ? text.split('.').map(Number) : [];
  const dated = day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12;
  return dated && isSign(source, i + 1, '.') && isAttached(source, i + 1) && !endsSentence(source, i + 1)
    ? i + 1
    : null;
}

/** A day beside its month: "30. Januar", "Jan 30", "30 January". */
function calendar(source: Source, i: number, text: string): Exclusion | null {
  if (!/^\d{1,2}$/.test(text) || Number(text) > 31 || Number(text) === 0) return null;
  const months = source.tablesAt(i).context.months;
  const monthAt = isSign(source, i + 1, '.') && isAttached(source, i + 1) ? i + 2 : i + 1;
  if (months.has(keyAt(source, monthAt)) && gapBefore(source, monthAt) <= LINE_BREAK && isCapitalised(source, monthAt))
    return { last: monthAt, reason: 'date' };
  return isDayRange(source, i) || quarterYear(source, i) || isBehindMonth(source, i)
    ? { last: i, reason: 'date' }
    : null;
}

/** "January 30", "Jan. 30". */
function isBehindMonth(source: Source, i: number): boolean {
  const { language, context } = source.tablesAt(i);
  const month = isSign(source, i - 1, '.') ? i - 2 : i - 1;
  return (
    language === 'en' &&
    context.months.has(keyAt(source, month)) &&
    isCapitalised(source, month) &&
    gapBefore(source, i) <= LINE_BREAK &&
    !hasUnitAfter(source, i + 1)
  );
}

/** "June 16-17", "June 28 to 30". */
function isDayRange(source: Source, i: number): boolean {
  const { months, to, and } = source.tablesAt(i).context;
  const link = isDash(source, i - 1) || to.has(keyAt(source, i - 1)) || and.has(keyAt(source, i - 1));
  return (
    link &&
    isNumber(source, i - 2) &&
    /^\d{1,2}$/.test(textAt(source, i - 2)) &&
    months.has(keyAt(source, i - 3)) &&
    isCapitalised(source, i - 3) &&
    !hasUnitAfter(source, i + 1)
  );
}

/** "Q1 23", "H1 24": a quarter and the last digits of its year. */
const quarterYear = (source: Source, i: number) =>
  /^\d\d$/.test(textAt(source, i)) &&
  gapBefore(source, i) === SPACE &&
  isNumber(source, i - 1) &&
  isAttached(source, i - 1) &&
  /^(q|h|fy|hj)$/.test(keyAt(source, i - 2));

function hasUnitAfter(source: Source, i: number): boolean {
  return /^(%|percent|per|pct|million|billion|bn|mn|m|points|basis|bps|bp|cents|euros?|dollars?)$/.test(
    keyAt(source, i),
  );
}

/** "in den ersten sechs Monaten", "9 Monate 2025", "Zwölf Monate zuvor": a stretch of the calendar, not a length of time. */
export function isCalendarSpan(source: Source, figure: Figure): boolean {
  if (!/^(month|quarter|week|year|day)$/.test(figure.unit ?? '')) return false;
  if (/^(ersten|erste|first)$/.test(keyAt(source, figure.first - 1)))
    return figure.unit === 'month' || figure.unit === 'quarter';
  const next = figure.last + 1;
  if (/^(previously|zuvor|vorher|earlier)$/.test(keyAt(source, next))) return true;
  return (
    isNumber(source, next) &&
    /^20\d\d$/.test(textAt(source, next)) &&
    gapBefore(source, next) === SPACE &&
    figure.unit === 'month'
  );
}
