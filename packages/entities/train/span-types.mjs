/** Trains what decides the type of a found name: multinomial logistic regression over hashed features, AdaGrad with dropout. */
import { COARSE_TYPES } from '../dist/tagger/labels.js';
import { FINE_OF, FINE_TYPES, nameFeatures } from '../dist/tagger/span-type.js';
import { random } from './crf.mjs';
import { wordsIn } from './prepare.mjs';

/** Names with a known fine type. In public sets: other names are none of ours, organisations those the gazetteer is sure of. */
export function typedNames(example, text, weight) {
  const typed = [];
  for (const name of example.names) {
    const open = FINE_OF[name.type];
    if (open.length === 0) continue;
    const covered = wordsIn(text.words, name);
    if (covered.length === 0) continue;
    const from = covered[0];
    const to = covered.at(-1) + 1;
    const fine = name.fine ?? fineByGazetteer(name, from, to, text.hits);
    if (!fine) continue;
    typed.push({ features: nameFeatures(text, from, to), coarse: name.type, fine: FINE_TYPES.indexOf(fine), weight });
  }
  return typed;
}

function fineByGazetteer({ type }, from, to, hits) {
  const hit = hits.find(({ firstWord, endWord }) => firstWord === from && endWord === to);
  const types = hit && !hit.ambiguous ? hit.types.filter((candidate) => FINE_OF[type].includes(candidate)) : [];
  if (types.length === 1) return types[0];
  return type === 'other' ? 'none' : undefined;
}

export function trainSpanTypes(names, { bits, epochs = 8, rate = 0.1, dropout = 0.3, l2 = 1e-5, seed = 2 }) {
  const K = FINE_TYPES.length;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array((mask + 1) * K);
  const squares = new Float32Array((mask + 1) * K).fill(1e-2);
  const next = random(seed);
  const order = Uint32Array.from(names, (_, i) => i);
  const open = Object.fromEntries(
    COARSE_TYPES.map((coarse) => [coarse, FINE_OF[coarse].map((type) => FINE_TYPES.indexOf(type))]),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const eta = rate * (1 - (0.9 * epoch) / epochs);
    for (const index of order) {
      const { features, coarse, fine, weight } = names[index];
      const kept = features.filter(() => next() >= dropout);
      const scores = open[coarse].map(
        (k) => kept.reduce((sum, feature) => sum + weights[(feature & mask) * K + k], 0) / (1 - dropout),
      );
      const most = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - most));
      const sum = exps.reduce((a, b) => a + b, 0);
      open[coarse].forEach((k, i) => {
        const error = (k === fine ? 1 : 0) - exps[i] / sum;
        if (Math.abs(error) < 1e-3) return;
        for (const feature of kept) {
          const at = (feature & mask) * K + k;
          const g = weight * (error - l2 * weights[at]);
          squares[at] += g * g;
          weights[at] += (eta * g) / Math.sqrt(squares[at]);
        }
      });
    }
  }
  return weights;
}
