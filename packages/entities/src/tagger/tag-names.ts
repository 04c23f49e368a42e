import type { EntityType, Span } from '@groschen/document';
import { type WordTable, wordAt } from '../words.ts';
import { decodeLabels, type Labelling, type PairScores, pairScores } from './decode.ts';
import type { NameEvidence } from './evidence.ts';
import {
  createFeatureList,
  jointFeatures,
  neighbours,
  type SentenceView,
  type TaggedText,
  toggleQuotes,
  viewSentence,
} from './features.ts';
import { COARSE_TYPES, FIRST, LABELS, labelOf, ONLY, OUTSIDE, placeOfLabel, typeOfLabel } from './labels.ts';
import { addRow, type HashedWeights, type TaggerModel } from './model.ts';
import { registerOf } from './register.ts';
import { addTypeScores, bestType, FINE_TYPES, nameFeatures } from './span-type.ts';
import { EDGE, makeWordForm, PLACES, type WordForm } from './word-form.ts';

/** A name that the tagger found. */
export interface TaggedName extends Span {
  readonly type: EntityType;
  /** Probability of its span and type under the model. */
  readonly score: number;
}

/** The names of a text, and for each word how sure it is that it is in none; 0 for those in names. */
export interface TaggedNames {
  readonly names: readonly TaggedName[];
  readonly outside: Float32Array;
  readonly financial: boolean;
}

/** A word's form with what its features at each place score for every label: `PLACES × LABELS`. */
export interface ScoredForm extends WordForm {
  readonly scores: Int16Array;
}

/** Looks up the forms of words. */
export type WordForms = (surface: string, folded: string) => ScoredForm;

const MOST_KEPT = 20_000;

/** Forms are made once and kept, up to a bound, so that a long run of documents does not make them anew. */
export function createWordForms({ classes, labelWeights }: TaggerModel): WordForms {
  const kept = new Map<string, ScoredForm>();
  return (surface, folded) => {
    let form = kept.get(surface);
    if (!form) {
      form = scoreForm(makeWordForm(surface, folded, classes), labelWeights);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(surface, form);
    }
    return form;
  };
}

function scoreForm(form: WordForm, weights: HashedWeights): ScoredForm {
  const scores = new Int16Array(PLACES * LABELS);
  form.features.forEach((features, place) => {
    for (const feature of features) addRow(weights, feature, scores, place * LABELS);
  });
  return { ...form, scores };
}

/** How strongly what a word is elsewhere in the document counts, in units of the model's scores. */
const CONSISTENCY = 2;

/** All that tagging needs of a model, made once. */
export interface PreparedModel {
  readonly model: TaggerModel;
  readonly wordForms: WordForms;
  readonly pairs: PairScores;
  /** What stands beyond the ends of a sentence. */
  readonly edge: ScoredForm;
}

export function prepareModel(model: TaggerModel): PreparedModel {
  return {
    model,
    wordForms: createWordForms(model),
    pairs: pairScores(model.transitions),
    edge: scoreForm(EDGE, model.labelWeights),
  };
}

/**
 * Names in a text cut into words. `sentenceEnds` are the ends of the sentences as positions in the word table, ascending, the last one
 * the number of words. Two passes: the second knows what each word was elsewhere in the document. O(words).
 */
export function tagNames(
  words: WordTable,
  sentenceEnds: readonly number[],
  evidence: NameEvidence,
  prepared: PreparedModel,
): TaggedNames {
  const { model, wordForms, pairs } = prepared;
  const forms = Array.from({ length: words.length }, (_, i) => wordForms(wordAt(words, i), words.folded[i]!));
  const text = { words, forms, evidence, register: registerOf(forms) };
  const stretches: Stretch[] = [];
  let from = 0;
  for (const to of sentenceEnds) {
    if (to === from) continue;
    labelSentence(viewSentence(text, from, to), forms, prepared, stretches);
    from = to;
  }
  const votes = countVotes(forms, stretches);
  for (const stretch of stretches)
    if (applyVotes(forms, stretch, votes)) stretch.labelling = decodeLabels(stretch.scores, pairs);
  const outside = new Float32Array(words.length).fill(1);
  for (const { from, labelling } of stretches)
    labelling.labels.forEach((label, i) => {
      outside[from + i] = label === OUTSIDE ? labelling.confidence[i]! : 0;
    });
  return { names: readNames(text, stretches, model), outside, financial: text.register > 0 };
}

/** A word whose own form speaks so much more for being outside of names than for any other label is taken to be outside. */
const CLEARLY_OUTSIDE = 2.5;

/** A run of words of a sentence that may be in names; between runs stand words that are clearly not. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Of every label for every word: `words × LABELS`. */
  readonly scores: Float64Array;
  labelling: Labelling;
}

/**
 * The stretches of a sentence, labelled. What single words score is known beforehand; the features of several words, which cost most,
 * are made only where those leave the label open. A word that is surely outside cuts the chain in two that do not depend on each other.
 */
function labelSentence(
  view: SentenceView,
  forms: readonly ScoredForm[],
  prepared: PreparedModel,
  stretches: Stretch[],
): void {
  const { from, to, text } = view;
  const { words, evidence } = text;
  const { labelWeights: weights, transitions } = prepared.model;
  const around: ScoredForm[] = [];
  const list = createFeatureList();
  const row = new Int16Array(LABELS);
  const scores = new Float64Array((to - from) * LABELS);
  const margin = CLEARLY_OUTSIDE / weights.step;
  let quoted = 0;
  let start = from;
  const close = (end: number) => {
    if (end === start) return;
    const own = scores.slice((start - from) * LABELS, (end - from) * LABELS);
    if (start > from) for (let k = 0; k < LABELS; k++) own[k]! += transitions[OUTSIDE * LABELS + k]!;
    if (end < to) for (let k = 0; k < LABELS; k++) own[own.length - LABELS + k]! += transitions[k * LABELS + OUTSIDE]!;
    stretches.push({ from: start, to: end, scores: own, labelling: decodeLabels(own, prepared.pairs) });
  };
  for (let i = from; i < to; i++) {
    quoted = toggleQuotes(words.folded[i]!, quoted);
    neighbours(view, forms, prepared.edge, i, around);
    row.fill(0);
    for (let place = 0; place < PLACES; place++) {
      const known = around[place]!.scores;
      for (let k = 0, at = place * LABELS; k < LABELS; k++, at++) row[k]! += known[at]!;
    }
    if (evidence.dictionary[i] === 0 && evidence.rules[i] === 0 && isClearlyOutside(row, margin)) {
      close(i);
      start = i + 1;
      continue;
    }
    jointFeatures(view, i, around, quoted, list);
    for (let f = 0; f < list.length; f++) addRow(weights, list.values[f]!, row, 0);
    for (let k = 0, at = (i - from) * LABELS; k < LABELS; k++, at++) scores[at] = row[k]! * weights.step;
  }
  close(to);
}

function isClearlyOutside(row: Int16Array, margin: number): boolean {
  const limit = row[OUTSIDE]! - margin;
  for (let k = 1; k < LABELS; k++) if (row[k]! > limit) return false;
  return true;
}

/** For each word of the document, how often it was outside of names (0) and in a name of each type (1 and up), and in all (last). */
type Votes = ReadonlyMap<WordForm, Float64Array>;

const ALL = COARSE_TYPES.length + 1;

function countVotes(forms: readonly WordForm[], stretches: readonly Stretch[]): Votes {
  const votes = new Map<WordForm, Float64Array>();
  for (const { from, to, labelling } of stretches)
    for (let i = from; i < to; i++) {
      const form = forms[i]!;
      if (!form.capital) continue;
      let vote = votes.get(form);
      if (!vote) {
        vote = new Float64Array(ALL + 1);
        votes.set(form, vote);
      }
      const { column, confidence } = voteOf(labelling, i - from);
      vote[column]! += confidence;
      vote[ALL]!++;
    }
  return votes;
}

function voteOf(
  { labels, confidence }: Labelling,
  index: number,
): { readonly column: number; readonly confidence: number } {
  const label = labels[index]!;
  return { column: label === OUTSIDE ? 0 : 1 + typeOfLabel(label), confidence: confidence[index]! };
}

/** Adds to each word's scores what it was elsewhere; false where nothing is repeated. */
function applyVotes(forms: readonly WordForm[], { from, to, scores, labelling }: Stretch, votes: Votes): boolean {
  let changed = false;
  for (let i = from; i < to; i++) {
    const vote = votes.get(forms[i]!);
    if (!vote || vote[ALL]! < 2) continue;
    const own = voteOf(labelling, i - from);
    const others = vote[ALL]! - 1;
    for (let column = 0; column < ALL; column++) {
      const share = (vote[column]! - (own.column === column ? own.confidence : 0)) / others;
      if (share < 0.01) continue;
      if (own.column !== column && share > 0.05) changed = true;
      if (column === 0) scores[(i - from) * LABELS + OUTSIDE]! += CONSISTENCY * share;
      else
        for (let place = 0; place < 4; place++)
          scores[(i - from) * LABELS + labelOf(column - 1, place)]! += CONSISTENCY * share;
    }
  }
  return changed;
}

interface NameWords {
  readonly from: number;
  readonly to: number;
  readonly coarse: number;
  readonly confidence: number;
}

/** Names from labels. The type of a name that stands at several places is decided by all of them together. */
function readNames(text: TaggedText, stretches: readonly Stretch[], model: TaggerModel): readonly TaggedName[] {
  const { words } = text;
  const names = stretches.flatMap(namesOf);
  const scoresOf = new Map<string, Float64Array>();
  const keys = names.map(({ from, to, coarse }) => {
    const key = `${coarse} ${words.folded.slice(from, to).join(' ')}`;
    let scores = scoresOf.get(key);
    if (!scores) {
      scores = new Float64Array(FINE_TYPES.length);
      scoresOf.set(key, scores);
    }
    if (coarse > 1) addTypeScores(model.typeWeights, nameFeatures(text, from, to), scores);
    return key;
  });
  const found: TaggedName[] = [];
  names.forEach(({ from, to, coarse, confidence }, i) => {
    const { type, probability } = bestType(COARSE_TYPES[coarse]!, scoresOf.get(keys[i]!)!);
    if (type !== 'none')
      found.push({ start: words.starts[from]!, end: words.ends[to - 1]!, type, score: confidence * probability });
  });
  return found;
}

function namesOf({ from, labelling: { labels, confidence } }: Stretch): NameWords[] {
  const names: NameWords[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i]!;
    let to = i + 1;
    if (label !== OUTSIDE && (placeOfLabel(label) === FIRST || placeOfLabel(label) === ONLY)) {
      let sure = confidence[i]!;
      if (placeOfLabel(label) === FIRST)
        for (; to < labels.length; ) {
          sure = Math.min(sure, confidence[to]!);
          if (placeOfLabel(labels[to++]!) === 2) break;
        }
      names.push({ from: from + i, to: from + to, coarse: typeOfLabel(label), confidence: sure });
    }
    i = to;
  }
  return names;
}
