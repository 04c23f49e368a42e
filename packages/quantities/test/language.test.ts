import { expect, test } from 'vitest';
import { findQuantities } from '../src/index.ts';
import { notation } from './notation.ts';

/** Texts whose language nobody gave: the grammar's own words tell it, sentence by sentence; magnitudes depend on it. */
test.each<[string, string[]]>([
  ['Der Umsatz stieg um 1.234 Euro.', ['1.234 Euro = money 1234 EUR']],
  ['Sales rose by 1.234 percent to 1,234 euros.', ['1.234 percent = percent 1.234', '1,234 euros = money 1234 EUR']],
  ['5 billion euros', ['5 billion euros = money 5000000000 EUR']],
  ['$10,000', ['$10,000 = money 10000 USD']],
  ['two dozen', ['two dozen = count 24']],
  ['dreiunddreißig', ['dreiunddreißig = count 33']],
  ['30 Tage', ['30 Tage = measure 30']],
  [
    'The chairman spoke to the press and took questions from the floor on Tuesday.\n\nWir rechnen mit einem Gewinn von 1,5 Billionen Euro und sind zuversichtlich.',
    ['1,5 Billionen Euro = money 1500000000000 EUR'],
  ],
  [
    '„Wir rechnen mit einem Umsatz von 1.200 bis 1.300 Euro“, she told the reporters, who were in the room with her.',
    ['1.200 bis 1.300 Euro = money 1200..1300 EUR range'],
  ],
])('%s', (text, expected) => {
  expect(findQuantities(text).map(notation)).toEqual(expected);
});

test('where nothing tells the language, a figure that it decides on is left out, and the trace says so', () => {
  const reasons: string[] = [];
  expect(findQuantities('1.234', { trace: ({ reason }) => reasons.push(reason) })).toEqual([]);
  expect(reasons).toEqual(['uncertain-magnitude']);
  expect(findQuantities('1.234,5').map(notation)).toEqual(['1.234,5 = number 1234.5']);
});
