import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWeights, STEPS, unpackWeights } from '../src/packed-weights.ts';

test('weights come back as they were packed, most of them zero', () => {
  const weight = fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.integer({ min: -STEPS, max: STEPS }));
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      expect(Array.from(unpackWeights(packWeights(weights), weights.length))).toEqual(weights);
    }),
  );
});
