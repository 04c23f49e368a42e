import type { Hit } from '../../reading/item.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Grade } from './grades.ts';
import type { RatingWords } from './rating-words.ts';

/** What a note says of a rating. */
export interface Rated {
  readonly sentence: ReadSentence;
  readonly hits: readonly Hit[];
  readonly current: Grade | undefined;
  readonly former: Grade | undefined;
  /** Where the target price is named. */
  readonly targets: readonly Hit[];
}

/**
 * What the house does: the two grades tell it, or a verb whose object is the rating; that a target price is raised is no
 * upgrade. Undefined where the text does not say. */
export function actionOf(rated: Rated, words: RatingWords): string | undefined {
  const { current, former, hits } = rated;
  if (current && former && current.grade !== former.grade)
    return current.grade > former.grade ? 'upgrade' : 'downgrade';
  const stands = (set: ReadonlySet<number>) => hits.some((hit) => set.has(hit.form.lexeme));
  if (stands(words.initiate) && !stands(words.reiterate)) return 'initiate';
  if (current && stands(words.reiterate)) return 'reiterate';
  const moves = (rating: ReadonlySet<number>, target: ReadonlySet<number>) =>
    hits.some(
      (hit) =>
        (rating.has(hit.form.lexeme) && !target.has(hit.form.lexeme)) ||
        ((rating.has(hit.form.lexeme) || target.has(hit.form.lexeme)) && movesRating(hit, rated)),
    );
  if (moves(words.upgrade, words.raise)) return 'upgrade';
  if (moves(words.downgrade, words.lower)) return 'downgrade';
  return undefined;
}

/** "hebt X auf Overweight", not "hebt das Ziel für X und bleibt bei Overweight": the grade is nearer than the target price. */
function movesRating({ from }: Hit, { current, targets, sentence }: Rated): boolean {
  if (!current) return false;
  const clause = sentence.clauses.find(({ items }) => items.some(({ at }) => at === from));
  const isHere = (place: number) => clause?.items.some(({ at }) => at === place) === true;
  if (!isHere(current.at)) return false;
  const distance = Math.abs(current.at - from);
  return targets.every((target) => !isHere(target.from) || Math.abs(target.from - from) > distance);
}
