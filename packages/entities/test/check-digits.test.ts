import { describe, expect, it } from 'vitest';
import { isCusip, isFigi, isIsin, isLei, isSedol, isWkn, wknOfIsin } from '../src/check-digits.ts';

describe('check digits', () => {
  it.each([
    [
      'isin',
      isIsin,
      ['DE0007164600', 'US0231351067', 'DE000NHM1232'],
      ['DE0007164601', 'US0231351068', 'DE000716460', 'de0007164600'],
    ],
    ['lei', isLei, ['5299000J2N45DDNE4Y28', '529900D6BF99LW9R2E68'], ['5299000J2N45DDNE4Y29', '529900D6BF99LW9R2E6']],
    ['cusip', isCusip, ['037833100', '594918104'], ['037833101', '59491810']],
    ['sedol', isSedol, ['0263494', 'B0WNLY7'], ['0263495', 'A263494']],
    ['figi', isFigi, ['BBG000B9XRY4', 'BBG000BVPV84'], ['BBG000B9XRY5', 'BSG000B9XRY4']],
    ['wkn', isWkn, ['716460', 'A2KRP4'], ['71646', 'I16460']],
  ] as const)('%s', (_, check, right, wrong) => {
    for (const text of right) expect(check(text), text).toBe(true);
    for (const text of wrong) expect(check(text), text).toBe(false);
  });

  it('derives the WKN of a German ISIN', () => {
    expect(wknOfIsin('DE0007164600')).toBe('716460');
    expect(wknOfIsin('US0231351067')).toBeNull();
  });
});
