import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Figures that take unit or scale from a neighbour: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Das Kursziel wurde von 120 auf 135 Euro angehoben.', ['120 = money 120 EUR', '135 Euro = money 135 EUR']],
  [
    'de',
    'Das EBIT verbesserte sich von 17,2 auf 23,6 Mio. EUR.',
    ['17,2 = money 17200000 EUR', '23,6 Mio. EUR = money 23600000 EUR'],
  ],
  [
    'de',
    'Er stieg auf 96,4 Millionen Euro nach 92,8 Millionen im Vorjahr.',
    ['96,4 Millionen Euro = money 96400000 EUR', '92,8 Millionen = money 92800000 EUR'],
  ],
  [
    'de',
    'Der Umsatz lag bei 1,2 (Vorjahr: 1,1) Milliarden Euro.',
    ['1,2 = money 1200000000 EUR', '1,1 = money 1100000000 EUR'],
  ],
  [
    'de',
    'Der Gewinn lag bei 5 Mrd. Dollar, die App kommt auf 800 Millionen wöchentlich aktive Nutzer.',
    ['5 Mrd. Dollar = money 5000000000 USD', '800 Millionen = count 800000000'],
  ],
  [
    'de',
    'Er lag bei 42 Milliarden Euro (50 Milliarden Dollar) nach 39 Milliarden.',
    [
      '42 Milliarden Euro = money 42000000000 EUR',
      '50 Milliarden Dollar = money 50000000000 USD',
      '39 Milliarden = money 39000000000 EUR',
    ],
  ],
  [
    'en',
    'It made 64.2 million pounds ($82 million) in May, from 55.8 million.',
    [
      '64.2 million pounds = money 64200000 GBP',
      '$82 million = money 82000000 USD',
      '55.8 million = money 55800000 GBP',
    ],
  ],
  [
    'en',
    'It made $82 million (2024: 79 million), up from 70 million.',
    ['$82 million = money 82000000 USD', '79 million = money 79000000 USD', '70 million = money 70000000 USD'],
  ],
  ['de', 'BMW verloren 2,8 und Mercedes-Benz 2,4 Prozent.', ['2,8 = percent 2.8', '2,4 Prozent = percent 2.4']],
  [
    'de',
    'BMW fielen um 2,8, Ford um 1,2 und General Motors um 2,4 Prozent.',
    ['2,8 = percent 2.8', '1,2 = percent 1.2', '2,4 Prozent = percent 2.4'],
  ],
  ['en', 'Ford fell 1.2 and General Motors 0.8 percent.', ['1.2 = percent 1.2', '0.8 percent = percent 0.8']],
  ['de', 'Der Index gewann 1,2 und die Aktie 3 Prozent.', ['1,2 = percent 1.2', '3 Prozent = percent 3']],
  ['de', 'Der Kurs lag bei 1,2 und fiel dann um 3 Prozent.', ['1,2 = number 1.2', '3 Prozent = percent 3']],
  ['de', 'Erwartet werden 0,6 beziehungsweise 0,7 Prozent.', ['0,6 = percent 0.6', '0,7 Prozent = percent 0.7']],
  ['de', 'Er fiel um 48 Punkte auf 34.395 Zähler.', ['48 Punkte = points 48', '34.395 Zähler = points 34395']],
  ['de', 'Von 28 befragten Volkswirten hatten 26 damit gerechnet.', ['28 = count 28', '26 = count 26']],
  ['en', 'It raised its target from $120 to $135.', ['$120 = money 120 USD', '$135 = money 135 USD']],
  ['en', 'Goldman raises target price to $310 from $265.', ['$310 = money 310 USD', '$265 = money 265 USD']],
  ['en', 'It earned 12.3 versus 11.8 cents.', ['12.3 = money 0.123 USD', '11.8 cents = money 0.118 USD']],
  [
    'en',
    'Losses swelled from $610 to $775 million.',
    ['$610 = money 610000000 USD', '$775 million = money 775000000 USD'],
  ],
  ['en', 'Users grew from 900,000 to 1.2 million.', ['900,000 = count 900000', '1.2 million = count 1200000']],
  [
    'en',
    'The Dow rose 412.35 points, or 0.86%, to 47,533.12.',
    ['412.35 points = points 412.35', '0.86% = percent 0.86', '47,533.12 = number 47533.12'],
  ],
  ['en', 'The yen slid to 151.35 per dollar.', ['151.35 = money 151.35 JPY']],
  ['en', 'Margin fell 7.8 points to 36.2%.', ['7.8 points = percentage-points 7.8', '36.2% = percent 36.2']],
  ['de', 'Der ATX stieg auf 5.418,92 Einheiten.', ['5.418,92 Einheiten = points 5418.92']],
  ['de', 'Gebaut wurden 5.418 Einheiten.', ['5.418 = count 5418']],
  [
    'en',
    'It opened at 3,100 yen, touched 3,540 and closed at 3,260 yen.',
    ['3,100 yen = money 3100 JPY', '3,540 = money 3540 JPY', '3,260 yen = money 3260 JPY'],
  ],
  [
    'en',
    'Labour ate up 58.2 cents of each dollar earned, up from 56.9.',
    ['58.2 cents = money 0.582 USD', '56.9 = money 0.569 USD'],
  ],
  ['en', 'Approval took 41 weeks on average, 14 longer than before.', ['41 weeks = measure 41', '14 = measure 14']],
  [
    'en',
    'It bought 2 million shares for €3 million. Of these, 1.5 million are cancelled.',
    ['2 million = count 2000000', '€3 million = money 3000000 EUR', '1.5 million = count 1500000'],
  ],
  [
    'en',
    'It has a coupon of 3.375% and a spread of 82 over mid-swaps.',
    ['3.375% = percent 3.375', '82 = basis-points 82'],
  ],
  [
    'en',
    'TD rose to C$104.77. Crude settled 45 cents higher at $64.60 a barrel.',
    ['C$104.77 = money 104.77 CAD', '45 cents = money 0.45 USD', '$64.60 = money 64.6 USD per barrel'],
  ],
  [
    'en',
    'The cable lies at depths of up to 1,150m and cost $900m.',
    ['1,150m = measure 1150 at-most', '$900m = money 900000000 USD'],
  ],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
