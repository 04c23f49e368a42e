import { createDecoder, type Decoder, type Labelling } from './decode.ts';
import { createFeatureList } from './feature-list.ts';
import {
  jointFeatures,
  neighbours,
  type SentenceView,
  type TaggedText,
  toggleQuotes,
  viewSentence,
} from './features.ts';
import { LABELS, OUTSIDE } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { openWords } from './open-words.ts';
import { isOutside, ROW, type ScoredForm } from './scored-form.ts';
import { addRow, sumOf } from './weights.ts';
import { PLACES } from './word-form.ts';

/** A run of words of a sentence that may be in names; between runs stand words that are clearly not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text whose words are labelled. */
export interface LabelledText extends Labelling {
  readonly stretches: readonly Stretch[];
  /** Of every label for every word of a stretch, at `word × LABELS`. */
  readonly scores: Float64Array;
}

/** A word whose own form speaks so much more for being outside of names than for any other label is taken to be outside. */
const CLEARLY_OUTSIDE = 1.5;

/** Labels texts with a model. It keeps the memory it works in: what it gives holds until it is given the next text. */
export interface Labeller {
  /** Labels the sentences of a text. */
  first(text: TaggedText, forms: readonly ScoredForm[], sentenceEnds: readonly number[]): LabelledText;
  /** Labels a stretch anew after its scores were changed. */
  again(labelled: LabelledText, stretch: Stretch): void;
}

/**
 * What single words score is known beforehand; the features of several words, which cost most, are made only where those leave the label
 * open. A word that is surely outside cuts the chain in two that do not depend on each other.
 */
export function createLabeller(model: TaggerModel, edge: ScoredForm): Labeller {
  const decode = createDecoder(model.transitions);
  let scores = new Float64Array(0);
  return {
    first(text, forms, sentenceEnds) {
      if (scores.length < forms.length * LABELS) scores = new Float64Array(2 * forms.length * LABELS);
      return labelText(text, forms, edge, sentenceEnds, model, decode, scores);
    },
    again(labelled, { from, to }) {
      decode(labelled.scores, from, to, labelled);
    },
  };
}

function labelText(
  text: TaggedText,
  forms: readonly ScoredForm[],
  edge: ScoredForm,
  sentenceEnds: readonly number[],
  { labelWeights: weights, transitions }: TaggerModel,
  decode: Decoder,
  scores: Float64Array,
): LabelledText {
  const { words, evidence } = text;
  const stretches: Stretch[] = [];
  const labelled = {
    stretches,
    scores,
    labels: new Uint8Array(words.length),
    confidence: new Float32Array(words.length).fill(1),
  };
  const around: ScoredForm[] = [];
  const list = createFeatureList();
  const row = new Int32Array(ROW);
  const margin = CLEARLY_OUTSIDE / weights.step;
  const open = openWords(words, forms, evidence, text.register);

  const close = (view: SentenceView, from: number, to: number): void => {
    if (from === to) return;
    if (from > view.from)
      for (let k = 0; k < LABELS; k++) scores[from * LABELS + k]! += transitions[OUTSIDE * LABELS + k]!;
    if (to < view.to)
      for (let k = 0; k < LABELS; k++) scores[(to - 1) * LABELS + k]! += transitions[k * LABELS + OUTSIDE]!;
    stretches.push({ from, to });
    decode(scores, from, to, labelled);
  };

  const labelSentence = (view: SentenceView): void => {
    let quoted = 0;
    let start = view.from;
    for (let i = view.from; i < view.to; i++) {
      quoted = toggleQuotes(words.folded[i]!, quoted);
      if (open[i] === 0) {
        close(view, start, i);
        start = i + 1;
        continue;
      }
      neighbours(view, forms, edge, i, around);
      row.fill(0);
      for (let place = 0; place < PLACES; place++) {
        const known = around[place]!.scores;
        for (let k = 0, at = place * ROW; k < ROW; k++, at++) row[k]! += known[at]!;
      }
      if (evidence.dictionary[i] === 0 && evidence.rules[i] === 0 && isOutside(row, margin)) {
        close(view, start, i);
        start = i + 1;
        continue;
      }
      jointFeatures(view, i, around, quoted, list);
      for (let f = 0; f < list.length; f++) addRow(weights, list.values[f]!, row, 0);
      for (let k = 0, at = i * LABELS; k < LABELS; k++, at++) scores[at] = sumOf(row, k) * weights.step;
    }
    close(view, start, view.to);
  };

  let from = 0;
  for (const to of sentenceEnds) {
    if (to > from) labelSentence(viewSentence(text, from, to));
    from = to;
  }
  return labelled;
}
