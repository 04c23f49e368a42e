import type { TimeMatch } from '../expression.ts';
import { type Items, yearAt } from '../items.ts';
import { match } from './calendar-dates.ts';

/** "Christmas", "Pfingsten 2022", "New Year's Eve". */
export function holiday(items: Items, i: number): TimeMatch | undefined {
  let rule = items.meanings[i]?.holiday;
  let next = i + 1;
  for (const phrase of items.vocabulary.phrases.get(items.lowers[i] ?? '') ?? [])
    if (phrase.words.length > next - i && phrase.words.every((word, k) => items.lowers[i + k] === word)) {
      rule = phrase.meaning.holiday;
      next = i + phrase.words.length;
    }
  if (rule === undefined) return undefined;
  const year = yearAt(items, next);
  return match(i, year === undefined ? next : next + 1, 'holiday', {
    is: 'holiday',
    rule,
    ...(year !== undefined && { year }),
  });
}
