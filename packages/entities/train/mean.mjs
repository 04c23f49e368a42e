import { LABELS } from '../dist/tagger/labels.js';

/** The mean of several states of a learner, or of several learners. */
export function createMean(buckets) {
  const weights = new Float32Array(buckets * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  let states = 0;
  return {
    add(more, moreTransitions) {
      states++;
      for (let i = 0; i < weights.length; i++) weights[i] += (more[i] - weights[i]) / states;
      for (let i = 0; i < transitions.length; i++) transitions[i] += (moreTransitions[i] - transitions[i]) / states;
    },
    get: () => ({ weights, transitions }),
  };
}
