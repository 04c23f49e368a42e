import type { EntityType } from '@groschen/document';
import { mix } from '../hash.ts';
import { startsSentence } from '../words.ts';
import { EVIDENCE_BITS } from './evidence.ts';
import type { TaggedText } from './features.ts';
import type { CoarseType } from './labels.ts';
import { addRow, type HashedWeights, rowLength, sumOf } from './weights.ts';
import type { WordForm } from './word-form.ts';

/** What a name may be in the end; `none` is a name of a kind that the contract does not have (a book, a language, an event). */
export const FINE_TYPES = ['company', 'organization', 'media', 'exchange', 'index', 'product', 'none'] as const;
export type FineType = (typeof FINE_TYPES)[number];

/** Which of them a coarse type leaves open; persons and locations are final. */
export const FINE_OF: Readonly<Record<CoarseType, readonly FineType[]>> = {
  person: [],
  location: [],
  organization: ['company', 'organization', 'media', 'exchange'],
  other: ['index', 'product', 'none'],
};

const T = {
  word: 300,
  first: 301,
  last: 302,
  suffix: 303,
  prefix: 304,
  shape: 305,
  length: 306,
  fine: 307,
  middle: 308,
  coarse: 309,
  evidence: 310,
  rules: 312,
  whole: 311,
  context: 320,
  contextMiddle: 330,
  head: 340,
  headSuffix: 341,
  headMiddle: 342,
  opening: 343,
  evidenceLength: 344,
  inner: 345,
  contextSuffix: 350,
} as const;

/** Features of the name that covers the words `from` up to `to`. */
export function nameFeatures({ words, forms, evidence }: TaggedText, from: number, to: number): number[] {
  const out: number[] = [];
  const first = forms[from]!;
  const last = forms[to - 1]!;
  let name = 17;
  let shapes = 18;
  for (let i = from; i < to; i++) {
    const { word, shape, suffix, fine, middle, coarse } = forms[i]!;
    name = mix(name, word);
    shapes = mix(shapes, shape);
    out.push(mix(T.word, word), mix(T.suffix, suffix), mix(T.fine, fine), mix(T.middle, middle), mix(T.coarse, coarse));
    for (let bit = 0; bit < EVIDENCE_BITS; bit++) {
      if (evidence.dictionary[i]! & (1 << bit)) out.push(mix(T.evidence, bit));
      if (evidence.rules[i]! & (1 << bit)) out.push(mix(T.rules, bit));
    }
  }
  for (const feature of last.own) out.push(mix(T.inner, feature));
  out.push(
    mix(T.whole, name),
    mix(T.evidenceLength, mix(evidence.dictionary[from]!, to - from)),
    mix(T.first, first.word),
    mix(T.last, last.word),
    mix(T.prefix, first.prefix),
    mix(T.shape, shapes),
    mix(T.length, Math.min(to - from, 5)),
    mix(T.opening, startsSentence(words, from) ? 1 : 0),
  );
  let place = 0;
  for (let i = from - 1; i >= 0 && place < 3 && words.gaps[i + 1]! < 3; i--)
    if (context(forms[i]!, place, out)) place++;
  place = 3;
  for (let i = to; i < words.length && place < 6 && words.gaps[i]! < 3; i++)
    if (context(forms[i]!, place, out)) place++;
  if (to + 1 < words.length && words.folded[to] === '-' && words.gaps[to] === 0 && words.gaps[to + 1] === 0) {
    const { word, suffix, middle } = forms[to + 1]!;
    out.push(mix(T.head, word), mix(T.headSuffix, suffix), mix(T.headMiddle, middle));
  }
  return out;
}

/** A word beside the name; signs count but do not take a place. */
function context({ word, middle, suffix, sign }: WordForm, place: number, out: number[]): boolean {
  out.push(mix(T.context + place, word));
  if (sign) return false;
  out.push(mix(T.contextMiddle + place, middle), mix(T.contextSuffix + place, suffix));
  if (place < 3) out.push(mix(T.context + 8, word), mix(T.contextSuffix + 8, suffix));
  return true;
}

/** Adds the scores of all fine types for one mention. */
export function addTypeScores(weights: HashedWeights, features: readonly number[], scores: Float64Array): void {
  const sums = new Int32Array(rowLength(weights.labels));
  for (const feature of features) addRow(weights, feature, sums, 0);
  for (let k = 0; k < scores.length; k++) scores[k]! += sumOf(sums, k) * weights.step;
}

/** The best fine type that the coarse type leaves open, and its probability among these. */
export function bestType(
  coarse: CoarseType,
  scores: Float64Array,
): { readonly type: EntityType | 'none'; readonly probability: number } {
  const open = FINE_OF[coarse];
  if (open.length === 0) return { type: coarse, probability: 1 };
  let best: FineType = open[0]!;
  const scoreOf = (type: FineType) => scores[FINE_TYPES.indexOf(type)]!;
  for (const type of open) if (scoreOf(type) > scoreOf(best)) best = type;
  let sum = 0;
  for (const type of open) sum += Math.exp(scoreOf(type) - scoreOf(best));
  return { type: best, probability: 1 / sum };
}
