import { expect, test } from 'vitest';
import { found } from './notation.ts';

test.each([
  [
    'de',
    'Das Unternehmen will 50 Milliarden US-Dollar investieren.',
    '50 Milliarden US-Dollar = money 50000000000 USD',
  ],
  ['de', 'Der Kaufpreis liegt bei bis zu 2,5 Mio. €.', '2,5 Mio. € = money 2500000 EUR at-most'],
  ['de', 'Umsatzerlöse: 12.345 TEUR', '12.345 TEUR = money 12345000 EUR'],
  ['de', "Der Fehlbetrag betrug CHF 1'234.50.", "CHF 1'234.50 = money 1234.5 CHF"],
  [
    'de',
    'Der Auftrag ist 900 Millionen schwedische Kronen wert.',
    '900 Millionen schwedische Kronen = money 900000000 SEK',
  ],
  ['de', 'Der Preis sank um 20 Cent.', '20 Cent = money 0.2 EUR'],
  ['en', 'The company will invest $1.2bn in the plant.', '$1.2bn = money 1200000000 USD'],
  ['en', 'A dividend of 45 cents a share.', '45 cents = money 0.45 USD per share'],
  ['en', 'Operating result: $(1,234) thousand', '$(1,234) thousand = money -1234000 USD'],
] as const)('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual([expected]);
});

test.each([
  ['de', 'Der 50-Milliarden-Dollar-Deal ist perfekt.'],
  ['de', 'Die milliardenschwere Übernahme und ein Milliarden-Deal.'],
  ['en', 'A 50-billion-dollar deal was signed.'],
] as const)('%s leaves alone: %s', (lang, text) => {
  expect(found(lang, text)).toEqual([]);
});
