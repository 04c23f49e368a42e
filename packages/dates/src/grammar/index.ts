import type { TimeMatch } from '../expression.ts';
import type { Items } from '../items.ts';
import { dayThenMonth, monthOfYear, monthThenDay, numericDate } from './calendar-dates.ts';
import { clockBehind, clockTime } from './clock-times.ts';
import { edgeOf } from './edges.ts';
import { holiday } from './holidays.ts';
import {
  calendarWeek,
  codedPeriod,
  halfOfYear,
  monthSpan,
  monthsEnded,
  monthsInFigures,
  ordinalPeriod,
  season,
  year,
} from './periods.ts';
import { anchored, comparison, definitePeriod, distance, shifted } from './relative.ts';
import { repeated, vagueTime } from './vague-times.ts';
import { dayNumberAlone, weekday } from './weekdays.ts';

/** All rules; of those that match at a place the longest wins, and the earlier of two as long. */
const RULES: readonly ((items: Items, i: number) => TimeMatch | undefined)[] = [
  numericDate,
  weekday,
  dayThenMonth,
  monthThenDay,
  edgeOf,
  repeated,
  monthsEnded,
  comparison,
  ordinalPeriod,
  halfOfYear,
  monthSpan,
  monthsInFigures,
  codedPeriod,
  shifted,
  distance,
  anchored,
  calendarWeek,
  monthOfYear,
  season,
  holiday,
  clockTime,
  year,
  definitePeriod,
  dayNumberAlone,
  vagueTime,
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

function longestAt(items: Items, i: number): TimeMatch | undefined {
  const meaning = items.meanings[i];
  if (meaning === undefined && items.numerals[i] === undefined && !items.vocabulary.phrases.has(items.lowers[i]!))
    return undefined;
  let best: TimeMatch | undefined;
  for (const rule of RULES) {
    const match = rule(items, i);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best && withClock(items, best);
}

/** A clock time right behind a day belongs to it: "19.01.2026 / 21:14", "am Donnerstag um 9 Uhr". */
function withClock(items: Items, match: TimeMatch): TimeMatch {
  if (match.clock || !namesDay(match)) return match;
  if (items.starts[match.next]! - items.ends[match.next - 1]! > 1) return match;
  const behind = clockBehind(items, match.next);
  return behind ? { ...match, next: behind.next, clock: behind.clock, rule: `${match.rule}-clock` } : match;
}

function namesDay({ expression }: TimeMatch): boolean {
  if (NAMES_A_DAY.has(expression.is)) return true;
  return (
    (expression.is === 'period' && expression.period.unit === 'day') ||
    (expression.is === 'shifted' && expression.unit === 'day')
  );
}
