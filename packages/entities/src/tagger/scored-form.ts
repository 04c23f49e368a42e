import { LABELS, OUTSIDE } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { addRow, type HashedWeights, rowLength, sumOf } from './weights.ts';
import { EDGE, featuresAt, ITSELF, makeWordForm, PLACES, type WordForm, type WordKnowledge } from './word-form.ts';

/** Numbers of a packed row of label weights. */
export const ROW = rowLength(LABELS);

/** A word's form with what its features at each place score for every label: `PLACES` packed rows. */
export interface ScoredForm extends WordForm {
  readonly scores: Int32Array;
  /** Whether the word by itself is likelier outside of names than in one. */
  readonly outside: boolean;
}

/** Looks up the forms of words. */
export interface ScoredForms {
  of(surface: string, folded: string): ScoredForm;
  /** What stands beyond the ends of a sentence. */
  readonly edge: ScoredForm;
}

const MOST_KEPT = 20_000;
/** By so much, in units of the model's scores. */
const LIKELY = 0.5;

/** Forms are made once and kept, up to a bound, so that a long run of documents does not make them anew. */
export function createScoredForms(
  { classes, labelWeights }: TaggerModel,
  lists: Omit<WordKnowledge, 'classes'>,
  mostKept = MOST_KEPT,
): ScoredForms {
  const kept = new Map<string, ScoredForm>();
  const knowledge = { classes, givenNames: lists.givenNames, surnames: lists.surnames };
  return {
    of(surface, folded) {
      let form = kept.get(surface);
      if (!form) {
        form = scoreForm(makeWordForm(surface, folded, knowledge), labelWeights);
        if (kept.size >= mostKept) kept.clear();
        kept.set(surface, form);
      }
      return form;
    },
    edge: scoreForm(EDGE, labelWeights),
  };
}

function scoreForm(form: WordForm, weights: HashedWeights): ScoredForm {
  const scores = new Int32Array(PLACES * ROW);
  for (let place = 0; place < PLACES; place++) {
    const features = featuresAt(form, place);
    for (let i = 0; i < features.length; i++) addRow(weights, features[i]!, scores, place * ROW);
  }
  return { scores, outside: isOutside(scores.subarray(ITSELF * ROW), LIKELY / weights.step), ...form };
}

/** Whether packed sums speak for being outside of names by more than `margin` against every other label. */
export function isOutside(sums: Int32Array, margin: number): boolean {
  const limit = sumOf(sums, OUTSIDE) - margin;
  for (let label = 1; label < LABELS; label++) if (sumOf(sums, label) > limit) return false;
  return true;
}
