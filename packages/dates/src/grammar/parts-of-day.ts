import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items } from '../items.ts';
import { clockBehind } from './clock-times.ts';
import { match } from './match.ts';

/**
 * "am Abend", "mittags", "in the morning": a time of the day the text speaks of, too vague for a value of its own. With an hour
 * it is a clock time: "abends um 8", "in the afternoon at 7".
 */
export function partOfDay(items: Items, i: number): TimeMatch | undefined {
  const meaning = items.meanings[i];
  const part = meaning?.part;
  if (part === undefined || meaning?.weekday !== undefined) return undefined;
  const clock = clockBehind(items, i + 1, part);
  if (clock) return { ...match(i, clock.next, 'clock', { is: 'clock' }), clock: clock.clock };
  const before = items.lowers[i - 1] ?? '';
  const adverb = items.vocabulary.lang === 'de' && /s$/.test(items.lowers[i]!);
  const led =
    items.vocabulary.lang === 'de'
      ? /^(?:am|zum|zu|zur|vor|nach|gegen|der|frühen|späten|gegen|bis)$/.test(before)
      : /^(?:the|at|by|around|after|before|until)$/.test(before);
  if (!led && !adverb) return undefined;
  if (hasRole(items, i + 1, 'clock')) return undefined;
  return { ...match(i, i + 1, 'part-of-day', { is: 'clock' }), part };
}
