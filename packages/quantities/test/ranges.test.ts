import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Two ends of one range: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  [
    'de',
    'Erwartet werden zwischen 10 und 12 Mrd. Euro.',
    ['10 und 12 Mrd. Euro = money 10000000000..12000000000 EUR range'],
  ],
  ['de', 'Das Wachstum dürfte bei 5-6% liegen.', ['5-6% = percent 5..6 range']],
  ['de', 'Geplant sind 5 – 7 Mrd. €.', ['5 – 7 Mrd. € = money 5000000000..7000000000 EUR range']],
  ['de', 'Das 2,5- bis 3-Fache davon.', ['2,5- bis 3-Fache = multiple 2.5..3 range']],
  ['de', 'Es waren zwei oder drei Bieter.', ['zwei oder drei = count 2..3 range']],
  ['de', 'Zinsen von 900 bis 1,2 Milliarden Euro.', ['1,2 Milliarden Euro = money 1200000000 EUR']],
  [
    'en',
    'It expects between $10 million and $12 million.',
    ['$10 million and $12 million = money 10000000..12000000 USD range'],
  ],
  ['en', 'Growth of 10 to 12 percent is likely.', ['10 to 12 percent = percent 10..12 range']],
  ['en', 'Sales guidance is $10-12 billion.', ['$10-12 billion = money 10000000000..12000000000 USD range']],
  ['en', 'A range of 3.50%-3.75%', ['3.50%-3.75% = percent 3.5..3.75 range']],
  ['en', 'It plans to spend €5 – €7 billion.', ['€5 – €7 billion = money 5000000000..7000000000 EUR range']],
  ['en', 'Five or six names are in the running.', ['Five or six = count 5..6 range']],
  ['en', 'Shares rose 3 to 5 dollars.', ['3 to 5 dollars = money 3..5 USD range']],
  ['de', 'Das kostet zwei- bis dreihundert Euro.', ['zwei- bis dreihundert Euro = money 200..300 EUR range']],
  ['de', 'Es fehlen zehn bis zwölftausend Stellen.', ['zehn bis zwölftausend = count 10000..12000 range']],
  ['de', 'Es fehlen fünfzig bis hundert Stellen.', ['fünfzig bis hundert = count 50..100 range']],
  ['de', 'Die fünf- bis sechsjährige Laufzeit.', []],
  [
    'en',
    'It lifted the range to $3.55 to $3.65 from $3.40 to $3.50.',
    ['$3.55 to $3.65 = money 3.55..3.65 USD range', '$3.40 to $3.50 = money 3.4..3.5 USD range'],
  ],
  [
    'en',
    'It sees $2.85 to $2.95 a share, down from $3.05 to $3.12.',
    ['$2.85 to $2.95 = money 2.85..2.95 USD range per share', '$3.05 to $3.12 = money 3.05..3.12 USD range'],
  ],
  ['en', 'Sales seen UP 8% TO 10%.', ['8% TO 10% = percent 8..10 range']],
  ['en', 'Filings fell by 4,000 to 191,000.', ['4,000 = count 4000', '191,000 = count 191000']],
  ['en', 'Filings rose by 4,000 to 1.8 million.', ['4,000 = count 4000', '1.8 million = count 1800000']],
  ['en', 'Prices rose by 5 to 10 percent.', ['5 to 10 percent = percent 5..10 range']],
  ['en', 'Staff will shrink by 100 to 150 jobs.', ['100 to 150 = count 100..150 range']],
  ['en', 'Inflation rose 0.5% to 2.5%.', ['0.5% = percent 0.5', '2.5% = percent 2.5']],
  [
    'de',
    'Sie hebt die Spanne auf 3,55 bis 3,65 Euro von 3,40 bis 3,50 Euro.',
    ['3,55 bis 3,65 Euro = money 3.55..3.65 EUR range', '3,40 bis 3,50 Euro = money 3.4..3.5 EUR range'],
  ],
  ['en', 'It sees -3% to +2%.', ['-3% to +2% = percent -3..2 range']],
  ['en', 'It sees 4.5 billion-4.7 billion.', ['4.5 billion-4.7 billion = count 4500000000..4700000000 range']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
