import { mix } from '../hash.ts';
import type { FeatureList } from './feature-list.ts';
import { ITSELF, PLACES, type WordForm } from './word-form.ts';

const T = { named: 400, roughlyNamed: 410, shape: 420, habit: 421 } as const;

/**
 * What the words around, and the word itself, name by their surroundings in raw text. Features of everyday texts alone: in financial news
 * companies are called like people, towns and things, and what such a word names elsewhere misleads.
 */
export function surroundingsFeatures(around: readonly WordForm[], list: FeatureList): void {
  const out = list.values;
  let n = list.length;
  for (let place = 0; place < PLACES; place++) {
    const { named, roughlyNamed } = around[place]!;
    if (named === 0) continue;
    out[n++] = mix(T.named + place, named);
    out[n++] = mix(T.roughlyNamed + place, roughlyNamed);
  }
  const { named, shape, habit } = around[ITSELF]!;
  if (named !== 0) {
    out[n++] = mix(T.shape, mix(named, shape));
    out[n++] = mix(T.habit, mix(named, habit));
  }
  list.length = n;
}
