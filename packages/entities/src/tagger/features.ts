import { mix } from '../hash.ts';
import { CAPITALISED, CAPITALS, LOWER, MIXED, startsSentence, type WordTable } from '../words.ts';
import { EVIDENCE_BITS, type NameEvidence } from './evidence.ts';
import type { FeatureList } from './feature-list.ts';
import { surroundingsFeatures } from './surroundings.ts';
import { ITSELF, NEAREST_AFTER, NEAREST_BEFORE, type WordForm } from './word-form.ts';

/** Templates of features that look at more than one word, or at the place of the word. */
const T = {
  wordPair: 200,
  shapePair: 202,
  middlePair: 204,
  shapes: 206,
  wordShape: 208,
  suffixShape: 216,
  opening: 220,
  gaps: 221,
  compound: 222,
  head: 223,
  headMiddle: 224,
  headSuffix: 225,
  capitals: 226,
  openingHabit: 229,
  quoted: 230,
  evidence: 231,
  rules: 241,
  register: 251,
} as const;

/** A text cut into words, with all that features are made from. */
export interface TaggedText {
  readonly words: WordTable;
  readonly forms: readonly WordForm[];
  readonly evidence: NameEvidence;
  /** 1 for financial news, 0 for other texts. */
  readonly register: number;
}

/** What of the features of a sentence is the same for all its words. */
export interface SentenceView {
  readonly text: TaggedText;
  readonly from: number;
  readonly to: number;
  /** How much of it is in capitals: 0 little, 1 some, 2 most, as in a headline. */
  readonly capitals: number;
}

export function viewSentence(text: TaggedText, from: number, to: number): SentenceView {
  let letters = 0;
  let large = 0;
  for (let i = from; i < to; i++) {
    const shape = text.words.shapes[i]!;
    if (shape === LOWER || shape === CAPITALISED || shape === MIXED) letters++;
    else if (shape === CAPITALS) large++;
  }
  return { text, from, to, capitals: large === 0 || letters > 4 * large ? 0 : large > 2 * letters ? 2 : 1 };
}

/** The word at each of the `PLACES` around word `i`, written to `out`. */
export function neighbours<F extends WordForm>(
  { from, to }: SentenceView,
  forms: readonly F[],
  edge: F,
  i: number,
  out: F[],
): void {
  for (let place = 0; place < NEAREST_BEFORE; place++) {
    const at = i + place - ITSELF;
    out[place] = at >= from && at < to ? forms[at]! : edge;
  }
  let before = i - 1;
  while (before >= from && forms[before]!.sign) before--;
  out[NEAREST_BEFORE] = before >= from ? forms[before]! : edge;
  let after = i + 1;
  while (after < to && forms[after]!.sign) after++;
  out[NEAREST_AFTER] = after < to ? forms[after]! : edge;
}

/** Features of pairs, of the place in sentence and compound, and of the evidence; those of single words are in their forms. */
export function jointFeatures(
  view: SentenceView,
  i: number,
  around: readonly WordForm[],
  quoted: number,
  list: FeatureList,
): void {
  const { text, from } = view;
  const { words } = text;
  const form = around[ITSELF]!;
  const previous = around[ITSELF - 1]!;
  const next = around[ITSELF + 1]!;
  const { shape } = form;
  const out = list.values;
  let n = 0;
  out[n++] = mix(T.wordPair, mix(previous.word, form.word));
  out[n++] = mix(T.wordPair + 1, mix(form.word, next.word));
  const shapePair = mix(previous.shape, shape);
  out[n++] = mix(T.shapePair, shapePair);
  out[n++] = mix(T.shapePair + 1, mix(shape, next.shape));
  out[n++] = mix(T.shapes, mix(shapePair, next.shape));
  out[n++] = mix(T.wordShape, mix(previous.word, shape));
  out[n++] = mix(T.wordShape + 1, mix(next.word, shape));
  const middleShape = mix(form.middle, shape);
  out[n++] = mix(T.middlePair, mix(previous.middle, middleShape));
  out[n++] = mix(T.middlePair + 1, mix(next.middle, middleShape));
  out[n++] = mix(T.suffixShape, mix(around[NEAREST_BEFORE]!.suffix, shape));
  out[n++] = mix(T.suffixShape + 1, mix(around[NEAREST_AFTER]!.suffix, shape));
  const opening = i === from || startsSentence(words, i) ? 1 : 0;
  out[n++] = mix(T.opening, mix(opening, shape));
  out[n++] = mix(T.openingHabit, mix(opening, form.habit));
  out[n++] = mix(T.gaps, Math.min(words.gaps[i]!, 2) * 4 + (i + 1 < view.to ? Math.min(words.gaps[i + 1]!, 2) : 3));
  if (view.capitals > 0) out[n++] = mix(T.capitals, mix(view.capitals, shape));
  if (quoted > 0) out[n++] = mix(T.quoted, shape);
  list.length = n;
  compoundFeatures(view, i, list);
  evidenceFeatures(view, i, form, opening, list);
  if (text.register > 0) registerFeatures(text, i, around, list);
  else surroundingsFeatures(around, list);
}

function isJoint({ text: { words }, from, to }: SentenceView, hyphen: number): boolean {
  return (
    hyphen > from &&
    hyphen + 1 < to &&
    words.folded[hyphen] === '-' &&
    words.gaps[hyphen] === 0 &&
    words.gaps[hyphen + 1] === 0
  );
}

/** A chain of more hyphens is no compound, and walking to its end from each of its words would take the square of its length. */
const MOST_PARTS = 16;

/** Hyphen compounds: where in it the word stands, and the word at its end ("-Aktie", "-Chef"). */
function compoundFeatures(view: SentenceView, i: number, list: FeatureList): void {
  let head = i;
  for (let part = 1; part < MOST_PARTS && isJoint(view, head + 1); part++) head += 2;
  const isPart = isJoint(view, i - 1);
  if (head === i && !isPart) return;
  const out = list.values;
  out[list.length++] = mix(T.compound, (isPart ? 1 : 0) + (head === i ? 2 : 0));
  if (head === i) return;
  const { word, middle, suffix, shape } = view.text.forms[head]!;
  out[list.length++] = mix(T.head, word);
  out[list.length++] = mix(T.headMiddle, mix(middle, shape));
  out[list.length++] = mix(T.headSuffix, mix(suffix, shape));
}

/** What is known beforehand of the word and its neighbours. */
function evidenceFeatures(view: SentenceView, i: number, form: WordForm, opening: number, list: FeatureList): void {
  const { dictionary, rules } = view.text.evidence;
  bitFeatures(view, dictionary, i, T.evidence, mix(form.habit, opening), list);
  bitFeatures(view, rules, i, T.rules, mix(form.habit, dictionary[i]!), list);
}

function bitFeatures(
  { text, from, to }: SentenceView,
  bits: Uint32Array,
  i: number,
  template: number,
  circumstance: number,
  list: FeatureList,
): void {
  const previous = i > from ? bits[i - 1]! : 0;
  const own = bits[i]!;
  const next = i + 1 < to ? bits[i + 1]! : 0;
  if (!(previous || own || next)) return;
  const { shape } = text.forms[i]!;
  const out = list.values;
  let n = list.length;
  out[n++] = mix(template, mix(previous, own));
  out[n++] = mix(template + 1, mix(own, next));
  if (own) out[n++] = mix(template + 2, mix(own, shape));
  for (let bit = 0; bit < EVIDENCE_BITS; bit++) {
    const flag = 1 << bit;
    if (own & flag) {
      out[n++] = mix(template + 3, bit);
      out[n++] = mix(template + 4, mix(bit, shape));
      out[n++] = mix(template + 5, mix(bit, circumstance));
    }
    if (previous & flag) out[n++] = mix(template + 6, bit);
    if (next & flag) out[n++] = mix(template + 7, bit);
  }
  list.length = n;
}

/** Financial news has its own habits (companies stand without an article, places in the dateline): its own copy of some features. */
function registerFeatures(
  { evidence: { dictionary, rules } }: TaggedText,
  i: number,
  around: readonly WordForm[],
  list: FeatureList,
): void {
  const { shape, word, habit } = around[ITSELF]!;
  const out = list.values;
  let n = list.length;
  out[n++] = mix(T.register, shape);
  out[n++] = mix(T.register + 1, word);
  out[n++] = mix(T.register + 2, mix(shape, around[NEAREST_BEFORE]!.word));
  out[n++] = mix(T.register + 3, mix(shape, around[NEAREST_AFTER]!.word));
  out[n++] = mix(T.register + 4, mix(shape, habit));
  out[n++] = mix(T.register + 5, mix(shape, around[ITSELF - 1]!.shape));
  out[n++] = mix(T.register + 6, mix(shape, around[ITSELF + 1]!.shape));
  const known = dictionary[i]!;
  const ruled = rules[i]!;
  for (let bit = 0; bit < EVIDENCE_BITS && known | ruled; bit++) {
    if (known & (1 << bit)) out[n++] = mix(T.register + 7, mix(bit, shape));
    if (ruled & (1 << bit)) out[n++] = mix(T.register + 8, mix(bit, shape));
  }
  list.length = n;
}

/** Whether quotation marks are open before each word of a sentence: walks along with the words. */
export function toggleQuotes(folded: string, quoted: number): number {
  return folded.length === 1 && '"„“”»«'.includes(folded) ? quoted ^ 1 : quoted;
}
