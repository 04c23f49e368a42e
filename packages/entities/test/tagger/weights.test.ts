import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, addToRow, rowLength, sumOf } from '../../src/tagger/weights.ts';

const LABELS = 5;

test('packed sums are the sums of the weights', () => {
  const row = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), (weights) => {
      const length = rowLength(LABELS);
      const rows = new Int32Array(weights.length * length);
      for (const [i, values] of weights.entries())
        values.forEach((value, label) => {
          addToRow(rows, i * length, label, value);
        });
      // bucket 3 i is in use for row i
      const used = new Uint32Array(64);
      weights.forEach((_, i) => {
        used[((3 * i) >>> 5) << 1]! |= 1 << ((3 * i) & 31);
      });
      for (let i = 0, before = 0; i < used.length; i += 2) {
        used[i + 1] = before;
        before += weights.filter((_, k) => (3 * k) >>> 5 === i >>> 1).length;
      }
      const sums = new Int32Array(length);
      for (let feature = 0; feature < 3 * weights.length; feature++)
        addRow({ bucketMask: 1023, labels: LABELS, step: 1, used, rows }, feature, sums, 0);
      for (let label = 0; label < LABELS; label++)
        expect(sumOf(sums, label)).toBe(weights.reduce((sum, values) => sum + values[label]!, 0));
    }),
  );
});
