import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, isDecimal, negateDecimal, toRatio } from '../src/index.ts';

test.each(['0', '50000000000', '-1.01', '239.30', '2/3', '-1/4'])('%s is a decimal', (value) => {
  expect(isDecimal(value)).toBe(true);
});

test.each(['', '+1', '1e9', '1,5', '.5', '5.', '1/0', '1.5/2', 'NaN', '٣', ' 1'])('%j is none', (value) => {
  expect(isDecimal(value)).toBe(false);
  expect(() => toRatio(value)).toThrow(RangeError);
});

test.each([
  ['0.1', '1/10', 0],
  ['239.3', '239.30', 0],
  ['0.30000000000000000001', '0.3', 1],
  ['-2', '1', -1],
  ['1/3', '0.3333333333333333', 1],
])('%s against %s: %i', (a, b, order) => {
  expect(compareDecimals(a, b)).toBe(order);
  expect(compareDecimals(b, a)).toBe(order === 0 ? 0 : -order);
});

test('negating twice gives the same value, and zero has no sign', () => {
  const decimal = fc.tuple(fc.bigInt(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`);
  fc.assert(
    fc.property(decimal, (value) => {
      expect(compareDecimals(negateDecimal(negateDecimal(value)), value)).toBe(0);
    }),
  );
  expect(negateDecimal('0.00')).toBe('0.00');
});
