import type { TimeMatch } from '../expression.ts';
import { type Items, lowerAt, yearAt } from '../items.ts';
import type { Rule } from '../word.ts';
import { anchored } from './anchored.ts';
import { clockBehind } from './clock-times.ts';
import { dayExpression } from './day-expression.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { numericDate } from './numeric-dates.ts';
import { shifted } from './shifted.ts';
import { weekday } from './weekdays.ts';

const NAMING_DAYS: readonly Rule[] = [numericDate, weekday, dayThenMonth, monthThenDay, shifted, anchored];
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

/** Of the rules that match at a place the longest wins, and the earlier of two as long. */
function longestAt(items: Items, i: number): TimeMatch | undefined {
  const rules = items.words[i]!.rules;
  let best: TimeMatch | undefined;
  for (let k = 0; k < rules.length; k++) {
    const match = rules[k]!(items, i);
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
  const word = lowerAt(items, match.next) ?? '';
  const at = word === ',' || word === 'on' || word === 'am' ? match.next + 1 : match.next;
  if (items.starts[at] === undefined || items.starts[at]! - items.ends[match.next - 1]! > 5) return match;
  for (const rule of NAMING_DAYS) {
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
