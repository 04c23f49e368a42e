import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** What one unit is paid for: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Die Dividende steigt auf 2,50 Euro je Aktie.', ['2,50 Euro = money 2.5 EUR per share']],
  ['de', 'Ein Barrel (159 Liter) kostete 75,30 US-$.', ['159 Liter = measure 159', '75,30 US-$ = money 75.3 USD']],
  ['de', 'Je Aktie entspricht das einem Minus von 3 Cent.', ['3 Cent = money 0.03 EUR per share']],
  ['de', 'Er zahlt 12 Mio. Euro jährlich.', ['12 Mio. Euro = money 12000000 EUR per year']],
  ['en', 'It earned $2.50 per share.', ['$2.50 = money 2.5 USD per share']],
  ['en', 'It earned $1.55 per diluted share.', ['$1.55 = money 1.55 USD per share']],
  ['de', 'Das sind 5,12 Franken pro Namenaktie.', ['5,12 Franken = money 5.12 CHF per share']],
  ['de', 'Es bleiben 30 Cent je verwässerter Aktie.', ['30 Cent = money 0.3 EUR per share']],
  ['en', 'Oil at $75 a barrel.', ['$75 = money 75 USD per barrel']],
  ['en', 'Savings of $120 million a year by 2029.', ['$120 million = money 120000000 USD per year']],
  [
    'en',
    'Gas for 30.5 euros a megawatt hour, or $400 a square foot.',
    ['30.5 euros = money 30.5 EUR per megawatt-hour', '$400 = money 400 USD per square-foot'],
  ],
  [
    'en',
    'Power at 48 euros per megawatt-hour, land at $9 an acre-lot.',
    ['48 euros = money 48 EUR per megawatt-hour', '$9 = money 9 USD'],
  ],
  ['de', 'Das kostet weniger als 10 Cent je Watt.', ['10 Cent = money 0.1 EUR less-than per watt']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
