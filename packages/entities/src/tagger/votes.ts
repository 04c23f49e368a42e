import { COARSE_TYPES, LABELS, labelOf, OUTSIDE, typeOfLabel } from './labels.ts';
import type { LabelledText, Stretch } from './stretches.ts';
import type { WordForm } from './word-form.ts';

/** How strongly what a word is elsewhere in the document counts, in units of the model's scores. */
const CONSISTENCY = 2;

/** For each word of a document, how often it was outside of names (0) and in a name of each type (1 and up), and in all (last). */
export type Votes = ReadonlyMap<WordForm, Float64Array>;

const ALL = COARSE_TYPES.length + 1;

const columnOf = (label: number): number => (label === OUTSIDE ? 0 : 1 + typeOfLabel(label));

/** Counts over all words with capitals. */
export function countVotes(forms: readonly WordForm[], { stretches, labels, confidence }: LabelledText): Votes {
  const votes = new Map<WordForm, Float64Array>();
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      const form = forms[i]!;
      if (!form.capital) continue;
      let vote = votes.get(form);
      if (!vote) {
        vote = new Float64Array(ALL + 1);
        votes.set(form, vote);
      }
      vote[columnOf(labels[i]!)]! += confidence[i]!;
      vote[ALL]!++;
    }
  return votes;
}

/** Adds to the scores of each word of a stretch what the word was elsewhere; false where nothing is repeated. */
export function applyVotes(
  forms: readonly WordForm[],
  { from, to }: Stretch,
  { scores, labels, confidence }: LabelledText,
  votes: Votes,
): boolean {
  let changed = false;
  for (let i = from; i < to; i++) {
    const vote = votes.get(forms[i]!);
    if (!vote || vote[ALL]! < 2) continue;
    const own = columnOf(labels[i]!);
    const others = vote[ALL]! - 1;
    for (let column = 0; column < ALL; column++) {
      const share = (vote[column]! - (own === column ? confidence[i]! : 0)) / others;
      if (share < 0.01) continue;
      if (own !== column && share > 0.05) changed = true;
      if (column === 0) scores[i * LABELS + OUTSIDE]! += CONSISTENCY * share;
      else
        for (let place = 0; place < 4; place++) scores[i * LABELS + labelOf(column - 1, place)]! += CONSISTENCY * share;
    }
  }
  return changed;
}
