import type { PartOfDay } from '@groschen/lexicon';
import type { ClockTime, TimeMatch } from '../expression.ts';
import { cardinalAt, hasRole, type Items, lowerAt, meaningAt, numeralAt } from '../items.ts';
import { onTwelveHours } from '../numeral.ts';
import { match } from './match.ts';

export interface ClockReading {
  readonly next: number;
  readonly clock: ClockTime;
}

/** "22:19 Uhr", "9.05 Uhr", "8:30 a.m. ET", "9am", "0148 GMT", "10:15", "17 bis 18 Uhr", "halb acht". */
export function clockTime(items: Items, i: number): TimeMatch | undefined {
  const reading = clockRange(items, i) ?? readClock(items, i) ?? spokenClock(items, i);
  return reading && { ...match(i, reading.next, 'clock', { is: 'clock' }), clock: reading.clock };
}

/** A clock time; a bare hour only with a word beside it that says what it is, or where `hourAllowed`. */
export function readClock(items: Items, i: number, hourAllowed = false): ClockReading | undefined {
  const numeral = numeralAt(items, i);
  let clock = numeral?.clock ?? hourAt(items, i);
  if (!clock) return undefined;
  let next = i + 1;
  let sure = (numeral?.clock !== undefined && !numeral.weakClock) || hourAllowed;
  if (hasRole(items, next, 'clock')) {
    sure = true;
    next++;
    const minutes = numeralAt(items, next);
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
  const part = partOfDayBehind(items, next, sure);
  if (part) {
    clock = onClock(clock, part.part);
    next = part.next;
    sure = true;
  }
  if (!sure && numeral?.clock === undefined) return undefined;
  const bracketed = lowerAt(items, next) === '(';
  const zone = bracketed ? next + 1 : next;
  if (hasRole(items, zone, 'zones')) {
    sure = true;
    if (!bracketed) next = zone + 1;
    else if (lowerAt(items, zone + 1) === ')') next = zone + 2;
  }
  return sure ? { next, clock } : undefined;
}

/** Words for one that are no hour. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']);

function hourAt(items: Items, i: number): ClockTime | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.ordinal || (numeral?.digits ?? 1) > 2 || ARTICLES.has(lowerAt(items, i)!)) return undefined;
  const hour = cardinalAt(items, i);
  return hour === undefined || hour > 24 ? undefined : { hour, minute: 0 };
}

/** "a.m.", "nachmittags", "in the afternoon", "at night", "am Abend" behind an hour. German "abends" needs a sure clock. */
function partOfDayBehind(items: Items, i: number, sure: boolean): { part: PartOfDay; next: number } | undefined {
  const german = items.vocabulary.lang === 'de';
  if (!german && (lowerAt(items, i) === 'noon' || lowerAt(items, i) === 'midnight') && cardinalAt(items, i - 1) === 12)
    return { part: lowerAt(items, i) === 'noon' ? 'noon' : 'morning', next: i + 1 };
  if (hasRole(items, i, 'forenoon') && (!german || sure)) return { part: 'morning', next: i + 1 };
  if (hasRole(items, i, 'afternoon') && (!german || sure))
    return { part: meaningAt(items, i)?.part ?? 'afternoon', next: i + 1 };
  const linked = /^(?:in|at|am)$/.test(lowerAt(items, i) ?? '');
  if (!linked && !german) return undefined;
  let at = linked ? i + 1 : i;
  if (linked && (lowerAt(items, at) === 'the' || lowerAt(items, at) === 'der')) at++;
  const part = meaningAt(items, at)?.part;
  return part === undefined || (german && !linked && !/s$/.test(lowerAt(items, at)!))
    ? undefined
    : { part, next: at + 1 };
}

/** The hour of a 12-hour clock in a part of the day. */
function onClock(clock: ClockTime, part: PartOfDay): ClockTime {
  if (part === 'morning') return onTwelveHours(clock, false);
  if (part === 'night')
    return clock.hour >= 6 && clock.hour < 12 ? onTwelveHours(clock, true) : onTwelveHours(clock, false);
  if (part === 'evening' && clock.hour === 12) return { ...clock, hour: 0 };
  return part === 'noon' && clock.hour > 3 ? clock : onTwelveHours(clock, true);
}

/** "17 bis 18 Uhr", "3:30-4:30pm", "5 to 6pm": the beginning, on the half of the day that its end says. */
function clockRange(items: Items, i: number): ClockReading | undefined {
  const first = numeralAt(items, i)?.clock ?? hourAt(items, i);
  if (!first) return undefined;
  const mark = lowerAt(items, i + 1);
  const marked =
    mark === '-' ||
    mark === '–' ||
    hasRole(items, i + 1, 'through') ||
    (hasRole(items, i + 1, 'and') && hasRole(items, i - 1, 'between'));
  if (!marked && !items.hyphenated[i + 1]) return undefined;
  const last = marked ? i + 2 : i + 1;
  const end = readClock(items, last);
  if (!end) return undefined;
  if (Number.parseInt(lowerAt(items, last)!, 10) === end.clock.hour && end.clock.hour > 12)
    return { next: end.next, clock: first };
  const afternoon = end.clock.hour >= 12 && first.hour <= end.clock.hour - 12 && first.hour > 0;
  const midnight = end.clock.hour < 12 && first.hour === 12;
  return { next: end.next, clock: afternoon ? onTwelveHours(first, true) : midnight ? { ...first, hour: 0 } : first };
}

/** "halb acht", "dreiviertel 8", "half past eight", "quarter to nine". */
function spokenClock(items: Items, i: number): ClockReading | undefined {
  const before = meaningAt(items, i)?.hourPart;
  if (before !== undefined) {
    const ordinal = numeralAt(items, i + 1)?.ordinal ? numeralAt(items, i + 1)?.number : undefined;
    const hour = ordinal === undefined ? hourAt(items, i + 1) : { hour: ordinal, minute: 0 };
    if (!hour || hour.hour > 12 || hour.hour < 1 || meaningAt(items, i + 2)?.unit !== undefined) return undefined;
    if (lowerAt(items, i) === 'viertel' && !hasRole(items, i + 2, 'clock')) return undefined;
    const minutes = hour.hour * 60 + before;
    const next = hasRole(items, i + 2, 'clock') ? i + 3 : i + 2;
    return { next, clock: { hour: Math.floor(minutes / 60), minute: minutes % 60 } };
  }
  const counted = meaningAt(items, i + 1)?.unit === 'minute' ? cardinalAt(items, i) : undefined;
  const amount = lowerAt(items, i) === 'half' ? 30 : lowerAt(items, i) === 'quarter' ? 15 : counted;
  const at = counted === undefined ? i + 1 : i + 2;
  const direction = lowerAt(items, at);
  if (amount === undefined || (direction !== 'past' && !(direction === 'to' && amount < 30))) return undefined;
  const hour = hourAt(items, at + 1);
  if (!hour || hour.hour > 12 || hour.hour < 1) return undefined;
  const minutes = hour.hour * 60 + (direction === 'past' ? amount : -amount);
  const clock = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
  const part = partOfDayBehind(items, at + 2, true);
  return part ? { next: part.next, clock: onClock(clock, part.part) } : { next: at + 2, clock };
}

/** What may stand between a day and its clock time. */
const LINKING: ReadonlySet<string> = new Set(
  'um at gegen , / - – @ | : around bis ab by before after nach vor kurz from von'.split(' '),
);

/** A clock time behind a day: directly, or behind "um", "at", ",", "/", "-". With a part of day an hour is enough: "tonight at 8". */
export function clockBehind(items: Items, i: number, part: PartOfDay | undefined): ClockReading | undefined {
  const word = lowerAt(items, i) ?? '';
  const linked = LINKING.has(word);
  const hourly = part !== undefined && /^(?:um|at|gegen|around)$/.test(word);
  const at = linked ? i + 1 : i;
  const found = clockRange(items, at) ?? readClock(items, at, hourly);
  return found && part ? { ...found, clock: onClock(found.clock, part) } : found;
}
