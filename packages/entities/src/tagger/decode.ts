import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';

/** Labels of a sentence, and how sure the model is of each: the marginal probability of the label. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly confidence: Float32Array;
}

const L = LABELS;

/** The pairs of labels that may stand side by side, ordered by the second: few of all, so that loops go over these alone. */
const PAIRS = Array.from({ length: L * L }, (_, k) => ({ before: k % L, after: Math.floor(k / L) })).filter(
  ({ before, after }) => mayFollow(before, after),
);
const BEFORE = Uint8Array.from(PAIRS, ({ before }) => before);
const FIRST_PAIR = Uint16Array.from({ length: L + 1 }, (_, label) => PAIRS.filter(({ after }) => after < label).length);
const STARTS = Uint8Array.from({ length: L }, (_, label) => (mayStart(label) ? 1 : 0));
const ENDS = Uint8Array.from({ length: L }, (_, label) => (mayEnd(label) ? 1 : 0));

/** The scores of label pairs in the order in which the decoder walks them. */
export interface PairScores {
  readonly scores: Float64Array;
  readonly exponentials: Float64Array;
}

export function pairScores(transitions: ArrayLike<number>): PairScores {
  const scores = Float64Array.from(PAIRS, ({ before, after }) => transitions[before * L + after]!);
  return { scores, exponentials: scores.map(Math.exp) };
}

/** The best sequence of labels by Viterbi's algorithm, with marginal probabilities. O(words × pairs of labels). */
export function decodeLabels(scores: Float64Array, pairs: PairScores): Labelling {
  const labels = bestLabels(scores, pairs.scores);
  return { labels, confidence: marginals(scores, pairs.exponentials, labels) };
}

function bestLabels(scores: Float64Array, pairs: Float64Array): Uint8Array {
  const n = scores.length / L;
  const back = new Uint8Array(n * L);
  let best = new Float64Array(L);
  let next = new Float64Array(L);
  for (let k = 0; k < L; k++) best[k] = STARTS[k] ? scores[k]! : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < n; i++) {
    const base = i * L;
    for (let k = 0; k < L; k++) {
      let value = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let pair = FIRST_PAIR[k]!, end = FIRST_PAIR[k + 1]!; pair < end; pair++) {
        const path = best[BEFORE[pair]!]! + pairs[pair]!;
        if (path > value) {
          value = path;
          from = BEFORE[pair]!;
        }
      }
      back[base + k] = from;
      next[k] = value + scores[base + k]!;
    }
    [best, next] = [next, best];
  }
  let last = 0;
  for (let k = 1; k < L; k++) if (ENDS[k] && best[k]! > best[last]!) last = k;
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * L + last]!;
  }
  return labels;
}

/** Probability of each word's label, by sums over all sequences forward and backward. */
function marginals(scores: Float64Array, pairs: Float64Array, labels: Uint8Array): Float32Array {
  const n = labels.length;
  const potentials = new Float64Array(n * L);
  const forward = new Float64Array(n * L);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const base = i * L;
    let most = scores[base]!;
    for (let k = 1; k < L; k++) if (scores[base + k]! > most) most = scores[base + k]!;
    let sum = 0;
    for (let k = 0; k < L; k++) {
      const potential = Math.exp(scores[base + k]! - most) * (i === n - 1 ? ENDS[k]! : 1);
      potentials[base + k] = potential;
      let reach = 0;
      if (i === 0) reach = STARTS[k]!;
      else
        for (let pair = FIRST_PAIR[k]!, end = FIRST_PAIR[k + 1]!; pair < end; pair++)
          reach += forward[base - L + BEFORE[pair]!]! * pairs[pair]!;
      forward[base + k] = reach * potential;
      sum += reach * potential;
    }
    scale[i] = 1 / (sum || Number.MIN_VALUE);
    for (let k = 0; k < L; k++) forward[base + k]! *= scale[i]!;
  }
  const confidence = new Float32Array(n);
  let backward = new Float64Array(L).fill(1);
  let message = new Float64Array(L);
  for (let i = n - 1; i >= 0; i--) {
    const base = i * L;
    confidence[i] = Math.min(1, forward[base + labels[i]!]! * backward[labels[i]!]!);
    message.fill(0);
    for (let k = 0; k < L; k++) {
      const ahead = potentials[base + k]! * backward[k]! * scale[i]!;
      for (let pair = FIRST_PAIR[k]!, end = FIRST_PAIR[k + 1]!; pair < end; pair++)
        message[BEFORE[pair]!]! += pairs[pair]! * ahead;
    }
    [backward, message] = [message, backward];
  }
  return confidence;
}
