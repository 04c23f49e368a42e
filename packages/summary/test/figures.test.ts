import { describe, expect, test } from 'vitest';
import { precisionOf, shiftDown, usualScale } from '../src/figures/precision.ts';

describe('the scale and precision of a source', () => {
  test.each([
    ['50000000000', '50', '50', 9],
    ['2910000000', '291', '2.91', 9],
    ['239.3', '23930', '239.30', 0],
    ['1234500000', '12345', '1234.5', 6],
    ['30000', '30000', '30000', 0],
    ['0.05', '5', '0.05', 0],
    ['0', '00', '0.0', 0],
    ['1.01', '101', '1.01', 0],
    ['7850000', '7850', '7850', 3],
  ] as const)('%s written %s', (amount, written, digits, exponent) => {
    expect(precisionOf(amount, written)).toEqual({ digits, exponent });
  });

  test('what is not written in digits takes the usual scale', () => {
    expect(precisionOf('1000000000', '7')).toBeUndefined();
    expect(usualScale('1000000000')).toEqual({ digits: '1', exponent: 9 });
    expect(usualScale('12')).toEqual({ digits: '12', exponent: 0 });
  });

  test('a shift is exact', () => {
    expect(shiftDown('1', 9)).toBe('0.000000001');
    expect(shiftDown('123456789012345678901', 12)).toBe('123456789.012345678901');
  });
});
