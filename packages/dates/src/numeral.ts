import { fullYear, isCalendarDay } from './calendar.ts';
import type { ClockTime } from './expression.ts';
import { type GluedLength, parseLength } from './glued-length.ts';
import type { PeriodUnit } from './period.ts';
import { parseCode } from './period-code.ts';

/** What a word made of digits can be in an expression of time. */
export interface Numeral {
  /** Plain whole number. */
  readonly number?: number;
  readonly digits?: number;
  /** "30." or "30th": a place in a row, not a count. */
  readonly ordinal?: boolean;
  readonly date?: { readonly year?: number; readonly month: number; readonly day: number };
  readonly month?: { readonly year: number; readonly month: number };
  readonly clock?: ClockTime;
  /** The clock is one only beside "Uhr" or a zone: "9.45", "0941". */
  readonly weakClock?: boolean;
  /** "2025/26" */
  readonly businessYear?: number;
  /** "Q4", "4Q25", "H1/2025", "9M": a part of a year, with the year where it is written. */
  readonly part?: { readonly unit: PeriodUnit; readonly index: number; readonly year?: number };
  /** "FY26" */
  readonly fiscalYear?: number;
  readonly decade?: number;
  /** "30min" */
  readonly length?: GluedLength;
  readonly week?: { readonly year?: number; readonly week: number };
}

/** All fields, so that every numeral has the same shape. */
const NO_NUMERAL = {
  number: undefined,
  digits: undefined,
  ordinal: undefined,
  date: undefined,
  month: undefined,
  clock: undefined,
  weakClock: undefined,
  businessYear: undefined,
  part: undefined,
  fiscalYear: undefined,
  decade: undefined,
  length: undefined,
  week: undefined,
} as unknown as Numeral;

export type DayOrder = 'day-first' | 'month-first';

/** Longest word that can be a numeral: `2026-01-30T22:19:00.000+01:00`. */
const LONGEST = 32;

/** Reads a word in lower case as a numeral; undefined where it is none. O(1). */
export function parseNumeral(word: string, order: DayOrder): Numeral | undefined {
  const fields = readFields(word, order);
  return fields && { ...NO_NUMERAL, ...fields };
}

function readFields(word: string, order: DayOrder): Numeral | undefined {
  if (word.length > LONGEST) return undefined;
  const first = word.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return parseCode(word);
  const plain = /^(\d{1,9})(\.|st|nd|rd|th)?$/.exec(word);
  if (plain) {
    const digits = plain[1]!;
    return {
      number: Number(digits),
      digits: digits.length,
      ...(plain[2] !== undefined && { ordinal: true }),
      ...(digits.length === 4 && plain[2] === undefined && militaryClock(digits)),
    };
  }
  if (/^[\d.]+$/.test(word)) return parseDate(word, order);
  return (
    parseDate(word, order) ?? parseCode(word) ?? parseTimestamp(word, order) ?? parseClock(word) ?? parseRest(word)
  );
}

function parseRest(word: string): Numeral | undefined {
  const length = parseLength(word);
  return length ? { length } : parseYears(word);
}

/** "05/31/2024:14:15" */
function parseTimestamp(word: string, order: DayOrder): Numeral | undefined {
  const colon = word.indexOf(':');
  if (colon < 8) return undefined;
  const day = parseDate(word.slice(0, colon), order);
  const time = parseClock(word.slice(colon + 1));
  return day?.date && time?.clock ? { ...day, ...time } : undefined;
}

function militaryClock(digits: string): Numeral {
  const clock = clockTime(digits.slice(0, 2), digits.slice(2));
  return clock ? { clock, weakClock: true } : {};
}

function parseDate(word: string, order: DayOrder): Numeral | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d{2}))?$/.exec(word);
  if (iso) {
    const date = calendarDate(iso[1]!, iso[2]!, iso[3]!) ?? calendarDate(iso[1]!, iso[3]!, iso[2]!);
    const clock = iso[4] === undefined ? undefined : clockTime(iso[4], '00');
    return date && { date, ...(clock && { clock }) };
  }
  const full = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word);
  if (full) {
    const [, a, mark, b, year] = full as unknown as [string, string, string, string, string];
    const dayFirst = mark === '.' || order === 'day-first';
    const date = dayFirst
      ? (calendarDate(year, b, a) ?? calendarDate(year, a, b))
      : (calendarDate(year, a, b) ?? calendarDate(year, b, a));
    return date && { date };
  }
  const short = /^(\d{1,2})([./])(\d{1,2})(\.?)$/.exec(word);
  if (short) {
    const [, a, mark, b, period] = short as unknown as [string, string, string, string, string];
    const dayFirst = mark === '.' || order === 'day-first';
    const [day, month] = dayFirst || Number(a) > 12 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    const valid = isCalendarDay(2000, month, day) && (mark === '/' || period === '.' || b.length === 2);
    const clock = mark === '.' && period === '' && b.length === 2 ? clockTime(a, b) : undefined;
    if (valid || clock) return { ...(valid && { date: { month, day } }), ...(clock && { clock, weakClock: true }) };
    return undefined;
  }
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(word) ?? /^(\d{1,2})[/](\d{4})$/.exec(word);
  if (month) {
    const [year, number] = month[1]!.length === 4 ? [month[1]!, month[2]!] : [month[2]!, month[1]!];
    const value = Number(number);
    const second = Number(year) % 100;
    if (month[1]!.length === 4 && value === (second + 1) % 100 && number.length === 2)
      return { businessYear: Number(year) };
    if (value >= 1 && value <= 12) return { month: { year: Number(year), month: value } };
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(word);
  const date = compact && calendarDate(compact[1]!, compact[2]!, compact[3]!);
  return date ? { date } : undefined;
}

function calendarDate(year: string, month: string, day: string): Numeral['date'] {
  const date = { year: fullYear(year), month: Number(month), day: Number(day) };
  return isCalendarDay(date.year, date.month, date.day) ? date : undefined;
}

function parseClock(word: string): Numeral | undefined {
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?)?(am|pm|a\.m\.?|p\.m\.?|h|uhr)?$/.exec(word);
  if (!match || (match[2] === undefined && match[4] === undefined)) return undefined;
  const mark = match[4]?.charAt(0);
  const clock = clockTime(match[1]!, match[2] ?? '00', match[3]);
  if (!clock) return undefined;
  if (mark === 'a' || mark === 'p') return clock.hour <= 12 ? { clock: onTwelveHours(clock, mark === 'p') } : undefined;
  return { clock };
}

/** The time of a 12-hour clock on the 24-hour clock. */
export function onTwelveHours(clock: ClockTime, afternoon: boolean): ClockTime {
  if (clock.hour > 12) return clock;
  return { ...clock, hour: (clock.hour % 12) + (afternoon ? 12 : 0) };
}

function clockTime(hour: string, minute: string, second?: string): ClockTime | undefined {
  const time = { hour: Number(hour), minute: Number(minute), ...(second !== undefined && { second: Number(second) }) };
  return time.hour <= 24 && time.minute < 60 && (time.second ?? 0) < 60 ? time : undefined;
}

/** "2025/26", "2025/2026", "2010s", "1990er". */
function parseYears(word: string): Numeral | undefined {
  const pair = /^(\d{4})[/-](\d{4}|\d{2})$/.exec(word);
  if (pair) {
    const year = Number(pair[1]);
    const next = pair[2]!.length === 4 ? Number(pair[2]) : year - (year % 100) + Number(pair[2]);
    return next === year + 1 || (year % 100 === 99 && next % 100 === 0) ? { businessYear: year } : undefined;
  }
  const decade = /^((?:1[5-9]|20)?\d0)(?:'?s|’s|er)$/.exec(word);
  if (decade) return { decade: decade[1]!.length === 4 ? Number(decade[1]) : 1900 + Number(decade[1]) };
  return undefined;
}
