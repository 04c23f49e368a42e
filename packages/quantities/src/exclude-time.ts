import type { Exclusion } from './exclusion.ts';
import type { Figure } from './figure.ts';
import { GAP } from './pieces.ts';
import {
  endsSentence,
  gapBefore,
  isAttached,
  isCapitalised,
  isDash,
  isNumber,
  isSign,
  isWord,
  keyAt,
  type Source,
  textAt,
} from './source.ts';

/** Numbers of the calendar and the clock, told by their form and what sticks to them. */
export function excludeTime(source: Source, i: number, text: string): Exclusion | null {
  if (/^\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})$/.test(text)) return { last: i, reason: 'date' };
  if (
    /^\d{1,2}\.\d{1,2}$/.test(text) &&
    isSign(source, i + 1, '.') &&
    isAttached(source, i + 1) &&
    isDayMonth(text) &&
    source.tablesAt(i).language === 'de' &&
    !endsSentence(source, i + 1)
  )
    return { last: i + 1, reason: 'date' };
  if (isMonthsToDate(source, i, text)) return { last: i + 1, reason: 'date' };
  return clockTime(source, i) ?? calendar(source, i, text);
}

/** "14:30", "22.10 Uhr", "6pm", "2:30 p.m."; "2:1" is a ratio and no amount either. */
function clockTime(source: Source, i: number): Exclusion | null {
  const clock = source.tablesAt(i).context.clock;
  if (isSign(source, i + 1, ':') && isAttached(source, i + 1) && isNumber(source, i + 2) && isAttached(source, i + 2)) {
    let last = i + 2;
    while (
      isSign(source, last + 1, ':') &&
      isAttached(source, last + 1) &&
      isNumber(source, last + 2) &&
      isAttached(source, last + 2)
    )
      last += 2;
    return { last, reason: 'clock-time' };
  }
  if (
    /^\d{1,2}$/.test(textAt(source, i)) &&
    /^(und|bis|and|to)$/.test(keyAt(source, i + 1)) &&
    isNumber(source, i + 2) &&
    isWord(source, i + 3) &&
    clock.has(keyAt(source, i + 3))
  )
    return { last: i + 3, reason: 'clock-time' };
  if (gapBefore(source, i + 1) > GAP.space || !/^\d{1,2}([.:]\d\d)?$/.test(textAt(source, i))) return null;
  const key = keyAt(source, i + 1);
  if (clock.has(key) && isWord(source, i + 1)) return { last: i + 1, reason: 'clock-time' };
  const dotted = (key === 'a' || key === 'p') && isSign(source, i + 2, '.') && keyAt(source, i + 3) === 'm';
  return dotted ? { last: i + 3, reason: 'clock-time' } : null;
}

/** A day beside its month: "30. Januar", "Jan 30", "30 January". */
function calendar(source: Source, i: number, text: string): Exclusion | null {
  if (!/^\d{1,2}$/.test(text) || Number(text) > 31 || Number(text) === 0) return null;
  const months = source.tablesAt(i).context.months;
  const monthAt = isSign(source, i + 1, '.') && isAttached(source, i + 1) ? i + 2 : i + 1;
  if (
    isWord(source, monthAt) &&
    months.has(keyAt(source, monthAt)) &&
    gapBefore(source, monthAt) <= GAP.line &&
    isCapitalised(source, monthAt)
  )
    return { last: monthAt, reason: 'date' };
  if (isDayRange(source, i)) return { last: i, reason: 'date' };
  if (quarterYear(source, i)) return { last: i, reason: 'date' };
  const before = isSign(source, i - 1, '.') ? i - 2 : i - 1;
  if (
    source.tablesAt(i).language === 'en' &&
    isWord(source, before) &&
    months.has(keyAt(source, before)) &&
    isCapitalised(source, before) &&
    gapBefore(source, i) <= GAP.line &&
    !hasUnitAfter(source, i + 1)
  )
    return { last: i, reason: 'date' };
  return null;
}

/** "9M 2026", "6M/25": the months of a business year. */
const isMonthsToDate = (source: Source, i: number, text: string) =>
  /^(3|6|9|12)$/.test(text) &&
  isAttached(source, i + 1) &&
  textAt(source, i + 1) === 'M' &&
  (isSign(source, i + 2, '/') || /^(20\d\d|\d\d)$/.test(textAt(source, i + 2)));

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
  gapBefore(source, i) === GAP.space &&
  isNumber(source, i - 1) &&
  isAttached(source, i - 1) &&
  /^(q|h|fy|hj)$/.test(keyAt(source, i - 2));

function hasUnitAfter(source: Source, i: number): boolean {
  return (
    isSign(source, i, '%') ||
    /^(percent|per|pct|million|billion|bn|mn|m|points|basis|bps|bp|cents|euros?|dollars?)$/.test(keyAt(source, i))
  );
}

const isDayMonth = (text: string) => {
  const [day, month] = text.split('.').map(Number) as [number, number];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

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
    gapBefore(source, next) === GAP.space &&
    figure.unit === 'month'
  );
}
