import { describe, expect, test } from 'vitest';
import { fullerFigure } from '../src/rounded.ts';

const money = (amount: string, currency = 'EUR') => ({ start: 0, end: 1, text: amount, amount, currency });

describe('figures told once in full and once rounded', () => {
  test.each([
    ['1284300000', '1280000000', '1284300000'],
    ['1280000000', '1284300000', '1284300000'],
    ['-87400000', '-87000000', '-87400000'],
    ['999600000', '1000000000', undefined],
    ['9960000', '10000000', undefined],
    ['0.1249', '0.125', '0.1249'],
    ['1284300000', '1290000000', undefined],
    ['1284300000', '128000000', undefined],
    ['1284300000', '-1280000000', undefined],
    ['1284300000', '1284300000', undefined],
    ['0', '12', undefined],
  ])('%s and %s: %s', (a, b, full) => {
    expect(fullerFigure(money(a), money(b))?.amount).toBe(full);
  });

  test('of one currency only', () => {
    expect(fullerFigure(money('1284300000'), money('1280000000', 'USD'))).toBeUndefined();
  });
});
