import type { Item } from '../../reading/item.ts';
import { creditGrade } from './credit-grades.ts';
import type { RatingWords } from './rating-words.ts';

/** A rating as it stands in a text. */
export interface Grade {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  /** The higher the better. */
  readonly grade: number;
  /** The rating before: "from hold", "bisher 'Buy'". */
  readonly former: boolean;
  /** What the rating becomes: "to hold", "auf 'Buy'". */
  readonly reached: boolean;
  readonly quoted: boolean;
}

/** What else tells that a word is a rating here. */
export interface GradeContext {
  /** The passage speaks of ratings, targets or a house. */
  readonly rating: boolean;
  /** An agency speaks that rates debtors. */
  readonly agency: boolean;
  /** A row of a table, where a rating stands alone. */
  readonly row: boolean;
}

const LINKED_BEFORE =
  /^(?:auf|to|from|von|at|mit|with|als|an?|its|bei|remains?|stays?|the|statt|keeps?|reiterates?|rating|rated|now|:|nun|jetzt)$/;
const LINKED_AFTER = /^(?:rating|recommendation|stance|von|from|call|advice|rated)$/;
/** "seine Kaufempfehlung": who holds it is known; "für eine Kaufempfehlung" asks for more. */
const HELD = /^(?:die|der|seiner?|ihrer?)$/;
const ARTICLE = /^(?:an?|its?|the|eine[mr]?)$/;
const FORMER = /^(?:von|from|statt|bisher|zuvor|previously|vs|versus)$/;

/** Ratings of a passage: quoted, or tied to a word that waits for one. O(items). */
export function findGrades(
  own: readonly Item[],
  items: readonly Item[],
  text: string,
  words: RatingWords,
  context: GradeContext,
): readonly Grade[] {
  const grades: Grade[] = [];
  for (const item of own) {
    if (item.kind !== 'word') continue;
    const found = gradeAt(item.at, items, text, words, context);
    if (!found) continue;
    const before = items[item.at - 1];
    const after = items[found.last + 1];
    const quoted = isQuote(before) || isQuote(after);
    const voted = words.votes.has(item.lower) && HELD.test(before?.lower ?? '');
    const lead = quoted && isQuote(before) ? items[item.at - 2] : before;
    const link = ARTICLE.test(lead?.lower ?? '') ? items[lead!.at - 1] : lead;
    const linked = LINKED_BEFORE.test(lead?.lower ?? '') || LINKED_AFTER.test(after?.lower ?? '');
    if (!quoted && !voted && !context.agency && !context.row && !(context.rating && linked)) continue;
    if (!quoted && lead?.lower === 'to' && isVerb(item.lower, after)) continue;
    grades.push({
      start: item.start,
      end: items[found.last]!.end,
      at: item.at,
      grade: found.grade,
      former: FORMER.test(link?.lower ?? ''),
      reached: /^(?:auf|to)$/.test(link?.lower ?? ''),
      quoted,
    });
  }
  return grades;
}

function gradeAt(
  at: number,
  items: readonly Item[],
  text: string,
  words: RatingWords,
  { agency }: GradeContext,
): { readonly grade: number; readonly last: number } | undefined {
  for (let length = words.longestGrade; length >= 1; length--) {
    const parts = items.slice(at, at + length);
    if (parts.length < length || parts.some((part) => part.kind !== 'word')) continue;
    const grade = words.grades.get(parts.map((part) => part.lower).join(' '));
    if (grade !== undefined) return { grade, last: at + length - 1 };
  }
  const vote = words.votes.get(items[at]!.lower);
  if (vote !== undefined) return { grade: vote, last: at };
  // "A reading above 50": an article.
  if (!agency || at === 0) return undefined;
  const next = items[at + 1];
  const last = next?.joined && /^[+-]$/.test(next.lower) ? at + 1 : at;
  const grade = creditGrade(text.slice(items[at]!.start, items[last]!.end));
  return grade === undefined ? undefined : { grade, last };
}

function isQuote(mark: Item | undefined): boolean {
  return mark !== undefined && /^["„“”»«‹›'‘’]+$/.test(mark.lower);
}

/** "to buy Selbourne", "to hold talks": an infinitive. */
function isVerb(word: string, after: Item | undefined): boolean {
  return (
    /^(?:buy|sell|hold|reduce|add|accumulate|perform)$/.test(word) &&
    after?.kind !== 'mark' &&
    !/^(?:from|rating|with|and|at|on|by|;|von)$/.test(after?.lower ?? 'from')
  );
}
