import type { TimeMatch } from '../expression.ts';
import type { Items } from '../items.ts';
import { match } from './match.ts';
import { phraseAt } from './phrases.ts';
import { yearOf } from './year-of.ts';

/** "Christmas", "Pfingsten 2022", "New Year's Eve", "Ostern nächsten Jahres". */
export function holiday(items: Items, i: number): TimeMatch | undefined {
  const { meaning, next } = phraseAt(items, i);
  const rule = meaning?.holiday;
  if (rule === undefined) return undefined;
  const year = yearOf(items, next);
  if (year?.year !== undefined) return match(i, year.next, 'holiday', { is: 'holiday', rule, year: year.year });
  if (year?.reference) return match(i, year.next, 'holiday', { is: 'holiday', rule, reference: year.reference });
  return match(i, next, 'holiday', { is: 'holiday', rule });
}
