import type { ClockTime, TimeMatch } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, skip } from '../items.ts';
import { clockBehind } from './clock-times.ts';
import { dayThenMonth, monthThenDay } from './days-and-months.ts';
import { match } from './match.ts';
import { numericDate } from './numeric-dates.ts';
import { weekday } from './weekdays.ts';

/** Parts of the day that are a minute. */
const MINUTES: Readonly<Record<string, ClockTime>> = {
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
  mitternacht: { hour: 0, minute: 0 },
};

/**
 * "am Abend", "mittags", "in the morning": a time of the day the text speaks of, too vague for a value of its own. With an hour
 * it is a clock time: "abends um 8", "in the afternoon at 7".
 */
export function partOfDay(items: Items, i: number): TimeMatch | undefined {
  const meaning = meaningAt(items, i);
  const part = meaning?.part;
  if (part === undefined || meaning?.weekday !== undefined) return undefined;
  const clock = clockBehind(items, i + 1, part);
  if (clock) return { ...match(i, clock.next, 'clock', { is: 'clock' }), clock: clock.clock };
  const german = items.vocabulary.lang === 'de';
  const before = lowerAt(items, i - 1) ?? '';
  const adverb = german && /s$/.test(lowerAt(items, i)!);
  const led = german
    ? /^(?:am|zum|zu|zur|vor|nach|gegen|der|frühen|späten|gegen|bis|um)$/.test(before)
    : /^(?:the|at|by|around|after|before|until)$/.test(before);
  if (!led && !adverb) return undefined;
  if (hasRole(items, i + 1, 'clock')) return undefined;
  const day = dayBehind(items, i + 1);
  if (day) return { ...day, first: i, part, rule: `part-of-${day.rule}` };
  const minute = MINUTES[lowerAt(items, i)!];
  return { ...match(i, i + 1, 'part-of-day', { is: 'clock' }), part, ...(minute && { clock: minute }) };
}

/** "(morning) of Sept. 11, 2001", "(Abend) des 9. November", "(Nacht) auf Samstag", "(Nacht) zum 1. Januar". */
function dayBehind(items: Items, i: number): TimeMatch | undefined {
  const link = lowerAt(items, i) ?? '';
  if (!/^(?:of|on|des|vom|auf|zum)$/.test(link)) return undefined;
  const at = skip(items, i + 1, 'article');
  const day = numericDate(items, at) ?? dayThenMonth(items, at) ?? monthThenDay(items, at) ?? weekday(items, at);
  return day && day.expression.is !== 'range' && !day.clock && !day.part ? day : undefined;
}
