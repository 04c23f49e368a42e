import type { TimeMatch } from '../expression.ts';
import { type Items, lowerAt, meaningAt } from '../items.ts';
import { match } from './match.ts';
import { partOfYear } from './part-of-year.ts';
import { yearOf } from './year-of.ts';

/** "Frühjahr 2025", "spring", "summer of 2025". */
export function season(items: Items, i: number): TimeMatch | undefined {
  const index = meaningAt(items, i)?.season;
  if (index === undefined) return undefined;
  const year = yearOf(items, i + 1);
  const ambiguous = items.vocabulary.lang === 'en';
  if (
    ambiguous &&
    !year &&
    !/^(?:in|the|by|this|next|last|late|early|its|their|since|until|and|or|every)$/.test(lowerAt(items, i - 1) ?? '')
  )
    return undefined;
  if (
    ambiguous &&
    !year &&
    lowerAt(items, i - 1) === 'the' &&
    !/^(?:in|by|since|until|of|before|after|over|during)$/.test(lowerAt(items, i - 2) ?? '')
  )
    return undefined;
  return match(i, year?.next ?? i + 1, 'season', partOfYear('season', index, year));
}
