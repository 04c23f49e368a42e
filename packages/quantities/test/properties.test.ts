import { isDecimal, type Quantity } from '@groschen/document';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities, formatQuantity, parseQuantity, sameFigure } from '../src/index.ts';

/** `FUZZ_RUNS=100000 npx vitest run packages/quantities/test/properties.test.ts` for the long run. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1500);

const seeds = [
  'Der Kaufpreis liegt bei bis zu 2,5 Mio. €, rund 10 bis 12 Prozent über den 1.234,56 Franken.',
  "CHF 1'234.50 (Vorjahr: 1,1) Milliarden Euro; von 42 auf 48 Euro; ein Drittel, das 13-Fache, minus 3,2 %",
  'Shares rose 3.2% to $239.30 or £2.3bn ($3.1 billion), up to 485p a share, 25bps, 1 1/2 times',
  'hundreds of billions of dollars, zweistelliger Millionenbetrag, two and a half million, 12 500 000 EUR',
  "12,- Euro, CHF 1'000.–, $12 CAD, A$3m, zwei Euro fünfzig, zwei bis dreitausend, ein paar tausend, Re 5, 19,99 zł, 5+ years",
  'Umsatz (in Mio. Euro)\t148,2\t(12,4)\n-412 1.985\nS&P 500 -1.01%, A320, 14:30 Uhr, 30.01.2026',
];
const words = [...new Set(seeds.flatMap((seed) => seed.split(/(\s+)/)))];

const mutated = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '-',
          '–',
          '(',
          ')',
          '.',
          ',',
          ' ',
          '\u00a0',
          '%',
          '$',
          '€',
          '\ud800',
          '\0',
          '7',
          '1000',
        ),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const anything = fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 60 }));
const languages = fc.constantFrom('de', 'en', 'und');

/** A bare figure's form does not tell a count from a number, nor from one end of a range of fractions. */
const bareKind = (quantity: Quantity): Quantity =>
  quantity.kind === 'number' || (quantity.kind === 'fraction' && !('amount' in quantity))
    ? { ...quantity, kind: 'count' }
    : quantity;

test('any string: no exception, exact slices, text order, amounts in the grammar of the contract', () => {
  fc.assert(
    fc.property(anything, languages, (text, lang) => {
      let end = 0;
      for (const quantity of findQuantities(text, { lang })) {
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        end = quantity.end;
        for (const value of 'amount' in quantity ? [quantity.amount] : [quantity.min, quantity.max])
          expect(isDecimal(value)).toBe(true);
        if (quantity.currency !== undefined) expect(quantity.kind).toBe('money');
      }
    }),
    { numRuns },
  );
});

test('what is found, formatted in either language and style, is read as the same figure', () => {
  fc.assert(
    fc.property(
      mutated,
      fc.constantFrom('de' as const, 'en' as const),
      fc.constantFrom('de' as const, 'en' as const),
      fc.constantFrom('long' as const, 'compact' as const),
      (text, from, to, style) => {
        for (const quantity of findQuantities(text, { lang: from })) {
          if (quantity.bound === 'vague' || (quantity.kind === 'money' && quantity.currency === undefined)) continue;
          const formatted = formatQuantity(quantity, to, style);
          const parsed = parseQuantity(formatted, { lang: to });
          if (!parsed || !sameFigure(bareKind(parsed), bareKind(quantity)))
            expect({ quantity, formatted }).toEqual(parsed);
        }
      },
    ),
    { numRuns },
  );
});

/** `LARGEST_TEXT=10000000` for a text of 10 MB. */
const largest = Number(process.env.LARGEST_TEXT ?? 600_000);

test('ten times the text takes about ten times as long', () => {
  const text = `${seeds.join('\n')}\n`;
  const short = text.repeat(Math.ceil(largest / 10 / text.length));
  const time = (input: string) => {
    const start = process.cpuUsage().user;
    findQuantities(input, { lang: 'de' });
    return process.cpuUsage().user - start;
  };
  const best = Math.min(...[1, 2, 3].map(() => time(short)));
  expect(time(short.repeat(10)) / best).toBeLessThan(20);
});
