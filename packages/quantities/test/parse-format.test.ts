import { currencyNames } from '@groschen/lexicon/de/currency-names';
import { expect, test } from 'vitest';
import { findQuantities, formatQuantity, parseQuantity } from '../src/index.ts';
import { notation } from './notation.ts';

test.each([
  ['50 Mrd. US-$', '50 Mrd. US-$ = money 50000000000 USD'],
  ['rund 3 Prozent', '3 Prozent = percent 3 about'],
  ['$2.50 a share', '$2.50 = money 2.5 USD per share'],
  ['between $10 and $12', '$10 and $12 = money 10..12 USD range'],
  ['5 billion euros', '5 billion euros = money 5000000000 EUR'],
  ['5 Billionen Euro', '5 Billionen Euro = money 5000000000000 EUR'],
])('parses %s', (expression, expected) => {
  const quantity = parseQuantity(expression);
  expect(quantity && notation(quantity)).toBe(expected);
});

test.each(['', 'Amazon', '5 Euro und 3 Prozent', 'Umsatz 5 Mio. Euro', '2024', '1.2.3.4'])(
  '%j is no single quantity',
  (expression) => {
    expect(parseQuantity(expression, { lang: 'de' })).toBeNull();
  },
);

test('the language decides about a single mark before three digits', () => {
  expect(parseQuantity('1.234 Euro', { lang: 'de' })).toMatchObject({ amount: '1234' });
  expect(parseQuantity('1.234 euros', { lang: 'en' })).toMatchObject({ amount: '1.234' });
});

test.each([
  ['de', '50 Milliarden US-Dollar', '50 Milliarden US-Dollar', '50 Mrd. $', '$50 billion', '$50bn'],
  ['de', '2,50 Euro', '2,50 Euro', '2,50 €', '€2.50', '€2.50'],
  [
    'de',
    "1'234,5 Mio. Franken",
    '1.234,5 Millionen Franken',
    '1.234,5 Mio. CHF',
    'CHF 1,234.5 million',
    'CHF 1,234.5m',
  ],
  [
    'en',
    '$400 million to $450 million',
    '400 bis 450 Millionen US-Dollar',
    '400 bis 450 Mio. $',
    '$400–450 million',
    '$400–450m',
  ],
  ['en', '4.50%', '4,50 Prozent', '4,50 %', '4.50 percent', '4.50%'],
  ['en', '25bps', '25 Basispunkte', '25 bp', '25 basis points', '25bps'],
  ['en', 'two-thirds', 'zwei Drittel', 'zwei Drittel', 'two thirds', 'two thirds'],
  ['en', '12.5x', '12,5-Fache', '12,5-Fache', '12.5 times', '12.5x'],
  ['de', '5 Mio. polnische Zloty', '5 Millionen Zloty', '5 Mio. PLN', 'PLN 5 million', 'PLN 5m'],
  ['en', 'C$1.25bn', '1,25 Milliarden kanadische Dollar', '1,25 Mrd. CAD', 'CAD 1.25 billion', 'CAD 1.25bn'],
  ['de', '159 Liter', '159 Liter', '159 Liter', '159 litres', '159 litres'],
] as const)('formats %s %s in its precision', (lang, source, ...expected) => {
  const [quantity] = findQuantities(source, { lang });
  const formatted = (['de', 'en'] as const).flatMap((to) =>
    (['long', 'compact'] as const).map((style) => formatQuantity(quantity!, to, style)),
  );
  expect(formatted).toEqual(expected);
});

test('every currency of the lexicon is formatted so that it is read back', () => {
  for (const code of Object.keys(currencyNames))
    for (const lang of ['de', 'en'] as const)
      for (const style of ['long', 'compact'] as const) {
        const [quantity] = findQuantities(`${code} 12,500.25`, { lang: 'en' });
        const formatted = formatQuantity(quantity!, lang, style);
        expect([formatted, parseQuantity(formatted, { lang })?.currency]).toEqual([formatted, code]);
      }
});

test('the trace tells why a number was left alone', () => {
  const reasons: string[] = [];
  findQuantities('Am 12.03.2024 fiel der S&P 500 im 3. Quartal 2023 um 10:30 Uhr; WKN 716460, A320.', {
    lang: 'de',
    trace: ({ text, reason }) => reasons.push(`${text}: ${reason}`),
  });
  expect(reasons).toEqual([
    '12.03.2024: date',
    '500: name',
    '3.: ordinal',
    '2023: year',
    '10:30: clock-time',
    '716460: label',
    '320: identifier',
  ]);
});

test.each([
  ['de', 'Der 50-Milliarden-Dollar-Deal ist perfekt.', '50-Milliarden-Dollar = money 50000000000 USD'],
  ['de', 'Das 100-Mio.-Euro-Projekt läuft.', '100-Mio.-Euro = money 100000000 EUR'],
  ['de', 'Er hält einen 25-Prozent-Anteil.', '25-Prozent = percent 25'],
  ['de', 'Er hält eine 25-prozentige Beteiligung.', '25-prozentige = percent 25'],
  ['de', 'Die 10-jährige Anleihe fiel.', '10-jährige = measure 10'],
  ['en', 'They signed a 50-billion-dollar deal.', '50-billion-dollar = money 50000000000 USD'],
  ['en', 'It made a 25-basis-point cut.', '25-basis-point = basis-points 25'],
  ['en', 'A three-year plan is ready.', 'three-year = measure 3'],
] as const)('%s: compounds are found where they are asked for: %s', (lang, text, expected) => {
  expect(findQuantities(text, { lang })).toEqual([]);
  expect(findQuantities(text, { lang, compounds: true }).map(notation)).toEqual([expected]);
});
