import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';

/** The labels of the words of a text, and how sure the model is of each: the marginal probability of the label. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

/**
 * Labels the words `from` up to `to` by the best of all sequences, and writes them to `labelling`. `scores` holds one number for every
 * label of every word of the text. O(words × pairs of labels).
 */
export type Decoder = (scores: Float64Array, from: number, to: number, labelling: Labelling) => void;

const L = LABELS;

/** The pairs of labels that may stand side by side, ordered by the second: few of all, so that loops go over these alone. */
const PAIRS = Array.from({ length: L * L }, (_, k) => ({ before: k % L, after: Math.floor(k / L) })).filter(
  ({ before, after }) => mayFollow(before, after),
);
const BEFORE = Uint8Array.from(PAIRS, ({ before }) => before);
const FIRST_PAIR = Uint16Array.from({ length: L + 1 }, (_, label) => PAIRS.filter(({ after }) => after < label).length);
const STARTS = Uint8Array.from({ length: L }, (_, label) => (mayStart(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: L }, (_, label) => (mayEnd(label) ? 1 : 0));

/** A decoder for the scores of pairs at `before * LABELS + after`. It keeps the memory it works in, nothing of the texts. */
export function createDecoder(transitions: ArrayLike<number>): Decoder {
  const pairs = Float64Array.from(PAIRS, ({ before, after }) => transitions[before * L + after]!);
  const exponentials = pairs.map(Math.exp);
  let lattice = createLattice(64);
  return (scores, from, to, labelling) => {
    if (to - from > lattice.words) lattice = createLattice(2 * (to - from));
    bestLabels(scores, from, to, pairs, lattice, labelling.labels);
    marginals(scores, from, to, exponentials, lattice, labelling);
  };
}

/** Numbers for every label of every word of a stretch. */
function createLattice(words: number) {
  return {
    words,
    back: new Uint8Array(words * L),
    best: new Float64Array(words * L),
    potentials: new Float64Array(words * L),
    forward: new Float64Array(words * L),
    scale: new Float64Array(words),
    backward: new Float64Array(L),
    message: new Float64Array(L),
  };
}
type Lattice = ReturnType<typeof createLattice>;

/** Viterbi's algorithm. */
function bestLabels(
  scores: Float64Array,
  from: number,
  to: number,
  pairs: Float64Array,
  { back, best }: Lattice,
  labels: Uint8Array,
): void {
  const first = from * L;
  for (let k = 0; k < L; k++) best[k] = STARTS[k] ? scores[first + k]! : Number.NEGATIVE_INFINITY;
  const end = (to - from) * L;
  for (let base = L; base < end; base += L) {
    for (let k = 0; k < L; k++) {
      let value = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (let pair = FIRST_PAIR[k]!, last = FIRST_PAIR[k + 1]!; pair < last; pair++) {
        const path = best[base - L + BEFORE[pair]!]! + pairs[pair]!;
        if (path > value) {
          value = path;
          origin = BEFORE[pair]!;
        }
      }
      back[base + k] = origin;
      best[base + k] = value + scores[first + base + k]!;
    }
  }
  let last = 0;
  for (let k = 1; k < L; k++) if (ENDS[k] && best[end - L + k]! > best[end - L + last]!) last = k;
  for (let i = to - 1; i >= from; i--) {
    labels[i] = last;
    last = back[(i - from) * L + last]!;
  }
}

/** Probability of each word's label, by sums over all sequences forward and backward. */
function marginals(
  scores: Float64Array,
  from: number,
  to: number,
  pairs: Float64Array,
  { potentials, forward, scale, backward, message }: Lattice,
  { labels, confidence }: Labelling,
): void {
  const n = to - from;
  for (let i = 0; i < n; i++) {
    const base = i * L;
    const own = (from + i) * L;
    let most = scores[own]!;
    for (let k = 1; k < L; k++) if (scores[own + k]! > most) most = scores[own + k]!;
    let sum = 0;
    for (let k = 0; k < L; k++) {
      const potential = Math.exp(scores[own + k]! - most) * (i === n - 1 ? ENDS[k]! : 1);
      potentials[base + k] = potential;
      let reach = 0;
      if (i === 0) reach = STARTS[k]!;
      else
        for (let pair = FIRST_PAIR[k]!, last = FIRST_PAIR[k + 1]!; pair < last; pair++)
          reach += forward[base - L + BEFORE[pair]!]! * pairs[pair]!;
      forward[base + k] = reach * potential;
      sum += reach * potential;
    }
    scale[i] = 1 / (sum || Number.MIN_VALUE);
    for (let k = 0; k < L; k++) forward[base + k]! *= scale[i]!;
  }
  backward.fill(1);
  for (let i = n - 1; i >= 0; i--) {
    const base = i * L;
    const label = labels[from + i]!;
    confidence[from + i] = Math.min(1, forward[base + label]! * backward[label]!);
    if (i === 0) break;
    message.fill(0);
    for (let k = 0; k < L; k++) {
      const ahead = potentials[base + k]! * backward[k]! * scale[i]!;
      if (ahead === 0) continue;
      for (let pair = FIRST_PAIR[k]!, last = FIRST_PAIR[k + 1]!; pair < last; pair++)
        message[BEFORE[pair]!]! += pairs[pair]! * ahead;
    }
    backward.set(message);
  }
}
