/**
 * A linear-chain conditional random field over hashed features, trained by AdaGrad on one sentence at a time with a lazily applied L1
 * penalty and feature dropout; the weights are the mean over the last epoch. Words may allow several labels (bit masks): their likelihood is summed, so that sets which say less still teach.
 * Deterministic: all randomness comes from one seeded generator.
 */
import { LABELS, mayEnd, mayFollow, mayStart } from '../dist/tagger/labels.js';
import { createMean } from './mean.mjs';

const L = LABELS;
export const ALL = 2 ** L - 1;

export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FOLLOWS = Float64Array.from({ length: L * L }, (_, k) => (mayFollow(Math.floor(k / L), k % L) ? 1 : 0));
const STARTS = Float64Array.from({ length: L }, (_, k) => (mayStart(k) ? 1 : 0));
const ENDS = Float64Array.from({ length: L }, (_, k) => (mayEnd(k) ? 1 : 0));

/** The last epoch counts by so many states of the weights. */
const STATES = 12;

/**
 * `sentences`: { bounds: Int32Array (ends of feature lists), features: Int32Array (buckets), masks: Int32Array, weight }.
 */
export function trainCrf(
  sentences,
  { buckets, epochs = 12, rate = 0.1, l1 = 1e-6, dropout = 0.15, seed = 1, onEpoch },
) {
  const weights = new Float32Array(buckets * L);
  const squares = new Float32Array(buckets * L).fill(1e-3);
  const touched = new Uint32Array(buckets);
  const transitions = new Float64Array(L * L);
  const transitionSquares = new Float64Array(L * L).fill(1e-3);
  const next = random(seed);
  const order = Uint32Array.from(sentences, (_, i) => i);
  const longest = Math.max(...sentences.map(({ masks }) => masks.length));
  const scores = new Float64Array(longest * L);
  const lattice = createLattice(longest);
  const gradient = new Float64Array(longest * L);
  const transitionGradient = new Float64Array(L * L);
  const expTransitions = new Float64Array(L * L);
  const kept = new Int32Array(1 << 16);
  /** The labels of a word that the gradient moves, most often none or two, and how far. */
  const active = new Uint8Array(L);
  const slopes = new Float64Array(L);
  const mean = createMean(buckets);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const eta = rate * (1 - (0.9 * epoch) / epochs);
    let loss = 0;
    for (const [done, index] of order.entries()) {
      if (epoch === epochs - 1 && done % Math.ceil(order.length / STATES) === 0) mean.add(weights, transitions);
      const { bounds, features, masks, weight } = sentences[index];
      const n = masks.length;
      step++;
      // scores of the words; features are dropped at random, the others made stronger for it
      let at = 0;
      let keptCount = 0;
      const keptBounds = [];
      for (let i = 0; i < n; i++) {
        const base = i * L;
        scores.fill(0, base, base + L);
        for (; at < bounds[i]; at++) {
          if (next() < dropout) continue;
          const row = features[at];
          kept[keptCount++] = row;
          const w = row * L;
          const idle = step - touched[row];
          if (idle > 0) {
            for (let k = 0; k < L; k++) {
              const value = weights[w + k];
              if (value === 0) continue;
              const shrink = (eta * l1 * idle) / Math.sqrt(squares[w + k]);
              weights[w + k] = value > shrink ? value - shrink : value < -shrink ? value + shrink : 0;
            }
            touched[row] = step;
          }
          for (let k = 0; k < L; k++) scores[base + k] += weights[w + k];
        }
        keptBounds.push(keptCount);
        for (let k = 0; k < L; k++) scores[base + k] /= 1 - dropout;
      }
      for (let k = 0; k < L * L; k++) expTransitions[k] = FOLLOWS[k] ? Math.exp(transitions[k]) : 0;
      gradient.fill(0, 0, n * L);
      transitionGradient.fill(0);
      const free = pass(lattice, scores, masks, n, expTransitions, gradient, transitionGradient, -1, false);
      const bound = pass(lattice, scores, masks, n, expTransitions, gradient, transitionGradient, 1, true);
      loss += weight * (free - bound);
      const scaleBack = weight / (1 - dropout);
      let from = 0;
      for (let i = 0; i < n; i++) {
        const base = i * L;
        let moved = 0;
        for (let k = 0; k < L; k++) {
          const g = gradient[base + k];
          if (g < 1e-4 && g > -1e-4) continue;
          active[moved] = k;
          slopes[moved++] = g * scaleBack;
        }
        for (let f = from; f < keptBounds[i] && moved > 0; f++) {
          const w = kept[f] * L;
          for (let m = 0; m < moved; m++) {
            const at = w + active[m];
            const slope = slopes[m];
            squares[at] += slope * slope;
            weights[at] += (eta * slope) / Math.sqrt(squares[at]);
          }
        }
        from = keptBounds[i];
      }
      for (let k = 0; k < L * L; k++) {
        const g = transitionGradient[k] * weight;
        if (g === 0) continue;
        transitionSquares[k] += g * g;
        transitions[k] += (eta * g) / Math.sqrt(transitionSquares[k]);
      }
    }
    onEpoch?.({ epoch, loss, weights, transitions });
  }
  mean.add(weights, transitions);
  return mean.get();
}

/** What a trained model believes: gives a function from scores to the probability of each label of the words from `from` up to `to`. */
export function createExpectations(transitions) {
  const follow = Float64Array.from({ length: L * L }, (_, k) => (FOLLOWS[k] ? Math.exp(transitions[k]) : 0));
  let lattice = createLattice(256);
  const pairs = new Float64Array(L * L);
  return (scores, from, to) => {
    const n = to - from;
    if (n > lattice.scale.length) lattice = createLattice(2 * n);
    const shares = new Float64Array(n * L);
    pass(lattice, scores.subarray(from * L, to * L), [], n, follow, shares, pairs, 1, false);
    return shares;
  };
}

function createLattice(words) {
  return {
    potentials: new Float64Array(words * L),
    alpha: new Float64Array(words * L),
    beta: new Float64Array(words * L),
    scale: new Float64Array(words),
  };
}

/** Forward and backward; adds `sign` × expectations to the gradients and gives the log partition function. */
function pass({ potentials, alpha, beta, scale }, scores, masks, n, follow, gradient, transitionGradient, sign, bound) {
  let log = 0;
  for (let i = 0; i < n; i++) {
    const base = i * L;
    const mask = bound ? masks[i] : ALL;
    let max = -Infinity;
    for (let k = 0; k < L; k++) if (mask & (1 << k) && scores[base + k] > max) max = scores[base + k];
    for (let k = 0; k < L; k++) potentials[base + k] = mask & (1 << k) ? Math.exp(scores[base + k] - max) : 0;
    log += max;
    let sum = 0;
    for (let k = 0; k < L; k++) {
      let reach = 0;
      if (potentials[base + k] > 0) {
        if (i === 0) reach = STARTS[k];
        else for (let j = 0; j < L; j++) reach += alpha[base - L + j] * follow[j * L + k];
        if (i === n - 1) reach *= ENDS[k];
      }
      const value = reach * potentials[base + k];
      alpha[base + k] = value;
      sum += value;
    }
    if (sum === 0) sum = 1e-300;
    scale[i] = 1 / sum;
    for (let k = 0; k < L; k++) alpha[base + k] *= scale[i];
    log += Math.log(sum);
  }
  for (let k = 0; k < L; k++) beta[(n - 1) * L + k] = 1;
  for (let i = n - 1; i >= 0; i--) {
    const base = i * L;
    for (let k = 0; k < L; k++) gradient[base + k] += sign * alpha[base + k] * beta[base + k];
    if (i === 0) break;
    for (let k = 0; k < L; k++) {
      const ahead = potentials[base + k] * beta[base + k] * scale[i] * (i === n - 1 ? ENDS[k] : 1);
      beta[base + k] = ahead; // reused as the message to the word before
    }
    for (let j = 0; j < L; j++) {
      const a = alpha[base - L + j];
      let sum = 0;
      for (let k = 0; k < L; k++) {
        const flow = follow[j * L + k] * beta[base + k];
        if (flow === 0) continue;
        sum += flow;
        transitionGradient[j * L + k] += sign * a * flow;
      }
      beta[base - L + j] = sum;
    }
  }
  return log;
}
