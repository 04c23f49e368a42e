import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Magnitudes without a figure: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  [
    'de',
    'Meta will hunderte Milliarden Dollar ausgeben.',
    ['hunderte Milliarden Dollar = money 100000000000..1000000000000 USD vague'],
  ],
  [
    'de',
    'Gezahlt wurde ein dreistelliger Millionenbetrag.',
    ['dreistelliger Millionenbetrag = money 100000000..1000000000 vague'],
  ],
  ['de', 'Geplant sind Investitionen in Milliardenhöhe.', ['Milliardenhöhe = money 1000000000..1000000000000 vague']],
  [
    'de',
    'Das Plus liegt im mittleren einstelligen Prozentbereich.',
    ['mittleren einstelligen Prozentbereich = percent 4..6 vague'],
  ],
  [
    'de',
    'Ein einstelliger Millionen-Franken-Betrag fällt an.',
    ['einstelliger Millionen-Franken-Betrag = money 1000000..10000000 CHF vague'],
  ],
  ['de', 'Zehntausende Stellen entfallen.', ['Zehntausende = count 10000..100000 vague']],
  [
    'de',
    'Der Konzern zahlt mehrere hundert Millionen Euro.',
    ['hundert Millionen Euro = money 100000000..1000000000 EUR vague'],
  ],
  [
    'en',
    'It will spend hundreds of billions of dollars.',
    ['hundreds of billions of dollars = money 100000000000..1000000000000 USD vague'],
  ],
  ['en', 'It lost tens of millions of euros.', ['tens of millions of euros = money 10000000..100000000 EUR vague']],
  ['en', 'They paid a nine-figure sum.', ['nine-figure sum = money 100000000..1000000000 vague']],
  ['en', 'Sales fell by a mid-single-digit percentage.', ['mid-single-digit percentage = percent 4..6 vague']],
  ['en', 'Low single digits are likely.', ['Low single digits = percent 1..3 vague']],
  ['de', 'Es geht um ein paar tausend Euro.', ['tausend Euro = money 1000..10000 EUR vague']],
  ['de', 'Er zahlte mehrere hunderttausend Franken.', ['hunderttausend Franken = money 100000..1000000 CHF vague']],
  ['de', 'Er zahlte hunderttausend Franken.', ['hunderttausend Franken = money 100000 CHF']],
  ['de', 'Im tiefen zweistelligen Prozentbereich.', ['tiefen zweistelligen Prozentbereich = percent 10..30 vague']],
  [
    'de',
    'Im mittleren bis hohen einstelligen Prozentbereich.',
    ['mittleren bis hohen einstelligen Prozentbereich = percent 4..9 vague'],
  ],
  ['en', 'They raised a few million euros.', ['million euros = money 1000000..1000000000 EUR vague']],
  ['en', 'Sales grew by mid-to-high single digits.', ['mid-to-high single digits = percent 4..9 vague']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
