import type { ClockTime, TimeMatch } from '../expression.ts';
import { hasRole, type Items } from '../items.ts';
import { onTwelveHours } from '../numeral.ts';
import { match } from './calendar-dates.ts';

interface ClockReading {
  readonly next: number;
  readonly clock: ClockTime;
}

/** "22:19 Uhr", "9.05 Uhr", "8:30 a.m. ET", "9am", "0148 GMT", "10:15". */
export function clockTime(items: Items, i: number): TimeMatch | undefined {
  const reading = readClock(items, i);
  return reading && { ...match(i, reading.next, 'clock', { is: 'clock' }), clock: reading.clock };
}

export function readClock(items: Items, i: number): ClockReading | undefined {
  const numeral = items.numerals[i];
  const hours =
    numeral?.number !== undefined && numeral.digits! <= 2 && !numeral.ordinal && numeral.number <= 24
      ? { hour: numeral.number, minute: 0 }
      : undefined;
  let clock = numeral?.clock ?? hours ?? spelledHour(items, i);
  if (!clock) return undefined;
  let next = i + 1;
  let sure = numeral?.clock !== undefined && !numeral.weakClock;
  if (hasRole(items, next, 'clock') && items.lowers[next] !== 'hours') {
    sure = true;
    next++;
    const minutes = items.numerals[next];
    if (
      numeral?.clock === undefined &&
      minutes?.digits === 2 &&
      minutes.number! < 60 &&
      !minutes.ordinal &&
      items.vocabulary.lang === 'de'
    ) {
      clock = { ...clock, minute: minutes.number! };
      next++;
    }
  }
  if (hasRole(items, next, 'forenoon') || hasRole(items, next, 'afternoon')) {
    const german = items.vocabulary.lang === 'de';
    if (!german || sure) {
      if (clock.hour > 12 && !german) return undefined;
      clock = onTwelveHours(clock, hasRole(items, next, 'afternoon'));
      next++;
      sure = true;
    }
  }
  const bracketed = items.lowers[next] === '(';
  const zone = bracketed ? next + 1 : next;
  if (hasRole(items, zone, 'zones') && (sure || numeral?.clock !== undefined)) {
    sure = true;
    if (!bracketed) next = zone + 1;
    else if (items.lowers[zone + 1] === ')') next = zone + 2;
  }
  return sure ? { next, clock } : undefined;
}

function spelledHour(items: Items, i: number): ClockTime | undefined {
  const hour = items.meanings[i]?.cardinal;
  if (hour === undefined || hour > 12 || !hasRole(items, i + 1, 'clock') || items.lowers[i] === 'a') return undefined;
  return { hour, minute: 0 };
}

/** The place where a clock time may stand behind a day: directly, behind "um", "at", ",", "/", "-". */
export function clockBehind(items: Items, i: number): ClockReading | undefined {
  const word = items.lowers[i] ?? '';
  const linked = /^(?:um|at|gegen|,|\/|-|–|@|\||around|bis|ab|by|before|after|nach|vor|kurz)$/.test(word) ? i + 1 : i;
  return readClock(items, linked);
}
