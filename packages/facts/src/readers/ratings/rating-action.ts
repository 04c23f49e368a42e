import type { Hit } from '../../reading/item.ts';
import type { ReadSentence } from '../../reading/reading.ts';
import type { Grade } from './grades.ts';
import type { RatingWords } from './rating-words.ts';

/** What a note says of a rating. */
export interface Rated {
  readonly sentence: ReadSentence;
  readonly hits: readonly Hit[];
  readonly current: Grade | undefined;
  /** The rating before; without a current one it is given up. */
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
  if (!current && former && former.grade !== 0) return former.grade > 0 ? 'downgrade' : 'upgrade';
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

/** The rating that stands now and the one before, of all that are told. */
export function gradesOf(
  grades: readonly Grade[],
  rated: Omit<Rated, 'current' | 'former'>,
  words: RatingWords,
): Pick<Rated, 'current' | 'former'> {
  const [only] = grades;
  if (only && grades.length === 1 && isDropped(only, rated, words)) return { current: undefined, former: only };
  const current =
    grades.find(({ former, reached }) => reached && !former) ?? grades.find(({ former }) => !former) ?? only;
  const others = grades.filter((grade) => grade !== current);
  return { current, former: others.find(({ former }) => former) ?? others[0] };
}

/** "strich seine Kaufempfehlung": the one grade that is told is given up. */
function isDropped(grade: Grade, rated: Omit<Rated, 'current' | 'former'>, words: RatingWords): boolean {
  return (
    !grade.reached &&
    rated.hits.some((hit) => words.drop.has(hit.form.lexeme) && movesRating(hit, { ...rated, current: grade }))
  );
}

/** "hebt X auf Overweight", not "hebt das Ziel für X und bleibt bei Overweight": the grade is nearer than the target price. */
function movesRating({ from }: Hit, { current, targets, sentence }: Omit<Rated, 'former'>): boolean {
  if (!current) return false;
  const clause = sentence.clauses.find(({ items }) => items.some(({ at }) => at === from));
  const isHere = (place: number) => clause?.items.some(({ at }) => at === place) === true;
  if (!isHere(current.at)) return false;
  const distance = Math.abs(current.at - from);
  return targets.every((target) => !isHere(target.from) || Math.abs(target.from - from) > distance);
}
