import type { TimeMatch } from '../expression.ts';
import { type Items, yearAt } from '../items.ts';
import { dateInGroups, dayExpression, dayThenMonth, monthOfYear, monthThenDay, numericDate } from './calendar-dates.ts';
import { clockBehind, clockTime } from './clock-times.ts';
import { edgeOf } from './edges.ts';
import { holiday } from './holidays.ts';
import { partOfDay } from './parts-of-day.ts';
import {
  calendarWeek,
  codedPeriod,
  halfOfYear,
  lastMonths,
  monthSpan,
  monthsEnded,
  monthsInFigures,
  nthOfYear,
  ordinalPeriod,
  season,
  year,
} from './periods.ts';
import { anchored, comparison, definitePeriod, distance, shifted } from './relative.ts';
import { repeated, vagueTime } from './vague-times.ts';
import { dayNumberAlone, weekday } from './weekdays.ts';

type Rule = (items: Items, i: number) => TimeMatch | undefined;

/** The rules that a word can open; of those that match at a place the longest wins, and the earlier of two as long. */
const WORD_RULES: readonly Rule[] = [
  dateInGroups,
  weekday,
  dayThenMonth,
  monthThenDay,
  edgeOf,
  repeated,
  monthsEnded,
  lastMonths,
  comparison,
  ordinalPeriod,
  halfOfYear,
  nthOfYear,
  monthSpan,
  codedPeriod,
  shifted,
  distance,
  anchored,
  calendarWeek,
  monthOfYear,
  season,
  holiday,
  clockTime,
  partOfDay,
  year,
  definitePeriod,
  dayNumberAlone,
  vagueTime,
];

/** The rules that digits can open. */
const NUMERAL_RULES: readonly Rule[] = [
  numericDate,
  dateInGroups,
  dayThenMonth,
  monthsEnded,
  ordinalPeriod,
  halfOfYear,
  nthOfYear,
  monthsInFigures,
  codedPeriod,
  calendarWeek,
  distance,
  clockTime,
  year,
  dayNumberAlone,
];

const NAMES_A_DAY = new Set(['day', 'weekday', 'holiday', 'day-of-month']);

/** Reads the items from left to right. O(n): a rule looks at a bounded number of items behind its first. */
export function matchTimes(items: Items): readonly TimeMatch[] {
  const found: TimeMatch[] = [];
  for (let i = 0; i < items.length; ) {
    const best = longestAt(items, i);
    if (!best) {
      i++;
      continue;
    }
    found.push(best);
    i = Math.max(best.next, i + 1);
  }
  return found;
}

function opensTime(items: Items, i: number): boolean {
  const meaning = items.meanings[i];
  if (meaning) return meaning.opens === true || items.vocabulary.phrases.has(items.lowers[i]!);
  return items.numerals[i] !== undefined || items.vocabulary.phrases.has(items.lowers[i]!);
}

function longestAt(items: Items, i: number): TimeMatch | undefined {
  if (!opensTime(items, i)) return undefined;
  let best: TimeMatch | undefined;
  for (const rule of items.numerals[i] ? NUMERAL_RULES : WORD_RULES) {
    const match = rule(items, i);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best && withClock(items, best);
}

/** A clock time beside a day belongs to it: "19.01.2026 / 21:14", "am Donnerstag um 9 Uhr", "8pm on Tuesday". */
function withClock(items: Items, match: TimeMatch): TimeMatch {
  if (match.expression.is === 'clock' && match.clock) return withDayBehind(items, match);
  if (match.clock || !namesDay(match)) return match;
  if (items.starts[match.next]! - items.ends[match.next - 1]! > 1) return match;
  const behind = clockBehind(items, match.next, match.part);
  if (!behind) return match;
  const timed = { ...match, next: behind.next, clock: behind.clock, rule: `${match.rule}-clock` };
  return match.expression.is === 'day' ? withYearBehind(items, timed) : timed;
}

/** "Thu Oct 26 11:00:09 2023" */
function withYearBehind(items: Items, match: TimeMatch): TimeMatch {
  const year = yearAt(items, match.next);
  if (year === undefined || match.expression.is !== 'day') return match;
  return {
    ...match,
    next: match.next + 1,
    expression: dayExpression(match.expression.month, match.expression.day, { next: match.next + 1, year }),
  };
}

function withDayBehind(items: Items, match: TimeMatch): TimeMatch {
  const word = items.lowers[match.next] ?? '';
  const at = /^(?:,|on|am)$/.test(word) ? match.next + 1 : match.next;
  if (items.starts[at] === undefined || items.starts[at]! - items.ends[match.next - 1]! > 5) return match;
  for (const rule of [numericDate, weekday, dayThenMonth, monthThenDay, shifted, anchored]) {
    const behind = rule(items, at);
    if (behind && namesDay(behind) && !behind.clock)
      return { ...behind, first: match.first, clock: match.clock!, rule: `clock-${behind.rule}` };
  }
  return match;
}

function namesDay({ expression }: TimeMatch): boolean {
  if (NAMES_A_DAY.has(expression.is)) return true;
  return (
    expression.is === 'range' ||
    (expression.is === 'period' && expression.period.unit === 'day') ||
    (expression.is === 'shifted' && expression.unit === 'day')
  );
}
