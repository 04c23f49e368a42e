import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuantity } from '../src/index.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);

/** How a figure may be written: marks, and a scale with its power of ten. */
const NOTATIONS = {
  de: {
    marks: [
      ['.', ','],
      ['', ','],
      ['\u202f', ','],
      ['’', ','],
    ],
    scales: {
      '': 0,
      ' Tsd.': 3,
      ' Mio.': 6,
      ' Millionen': 6,
      ' Mrd.': 9,
      ' Milliarden': 9,
      ' Bio.': 12,
      ' Billionen': 12,
    },
    money: [
      ['', ' Euro'],
      ['', ' €'],
      ['', ' EUR'],
      ['EUR ', ''],
    ],
  },
  en: {
    marks: [
      [',', '.'],
      ['', '.'],
      ['\u00a0', '.'],
    ],
    scales: {
      '': 0,
      ' thousand': 3,
      k: 3,
      ' million': 6,
      m: 6,
      ' mn': 6,
      bn: 9,
      ' billion': 9,
      ' trillion': 12,
      tn: 12,
    },
    money: [
      ['€', ''],
      ['EUR', ''],
      ['EUR ', ''],
      ['', ' euros'],
    ],
  },
} as const;

const written = fc.record({
  lang: fc.constantFrom('de' as const, 'en' as const),
  whole: fc.integer({ min: 1, max: 9_999_999 }),
  decimals: fc.constantFrom('', '5', '05', '50', '25'),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
});

test('an amount in any usual notation is read to the right power of ten', () => {
  fc.assert(
    fc.property(written, ({ lang, whole, decimals, picks }) => {
      const { marks, scales, money } = NOTATIONS[lang];
      const [group, decimal] = marks[picks[0] % marks.length]!;
      const [scale, power] = Object.entries(scales)[picks[1] % Object.keys(scales).length]!;
      const [before, after] = money[picks[2] % money.length]!;
      const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${before}${digits}${decimals && decimal + decimals}${scale}${after}`;
      const expected = BigInt(whole + decimals.padEnd(2, '0')) * 10n ** BigInt(power as number);
      const quantity = parseQuantity(text, { lang });
      if (quantity === null) expect(text).toBe('a quantity');
      else if ('amount' in quantity) {
        const [above, below = ''] = quantity.amount.split('.');
        expect([text, BigInt(above + below.padEnd(2, '0'))]).toEqual([text, expected]);
      }
    }),
    { numRuns },
  );
});
