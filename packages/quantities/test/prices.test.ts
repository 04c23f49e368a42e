import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Prices as shops, exchanges and the press of several countries write them: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Preis: 1.298,00 €', ['1.298,00 € = money 1298 EUR']],
  ['de', 'Das kostet 12,- Euro.', ['12,- Euro = money 12 EUR']],
  ['de', "Er zahlt 1'000.– Franken.", ["1'000.– Franken = money 1000 CHF"]],
  ['de', 'Sie nahm 12 T€ ein.', ['12 T€ = money 12000 EUR']],
  ['de', 'Das sind 5 Kanada-Dollar.', ['5 Kanada-Dollar = money 5 CAD']],
  ['de', 'Rund 240 Millionen Real fließen.', ['240 Millionen Real = money 240000000 BRL about']],
  ['de', 'Die Messe vom 12.-15. März.', []],
  ['en', 'Now € 1.250.- only', ['€ 1.250.- = money 1250 EUR']],
  ['en', 'at US$ 12,50 each', ['US$ 12,50 = money 12.5 USD']],
  ['en', 'for $1 234.56 net', ['$1 234.56 = money 1234.56 USD']],
  ['en', 'EUR1,250 in total', ['EUR1,250 = money 1250 EUR']],
  ['en', 'It sells at Rp 100.000 today.', ['Rp 100.000 = money 100000 IDR']],
  ['en', '19,99 zł or 1 299 Kč', ['19,99 zł = money 19.99 PLN', '1 299 Kč = money 1299 CZK']],
  ['en', 'Stockholm: 5 000 kr. a month', ['5 000 kr. = money 5000 SEK per month']],
  ['en', 'It paid $12 CAD.', ['$12 CAD = money 12 CAD']],
  ['en', 'a $US12 million deal', ['$US12 million = money 12000000 USD']],
  ['en', 'The stock is at GBX 485.', ['GBX 485 = money 4.85 GBP']],
  ['en', 'CN¥10 million was paid.', ['CN¥10 million = money 10000000 CNY']],
  ['en', '$5-plus a share', ['$5 = money 5 USD at-least']],
  ['en', '10+ years of service', ['10+ years = measure 10 at-least']],
  ['en', 'a $1.2-billion bid', ['$1.2-billion = money 1200000000 USD']],
  ['en', 'the $50m-a-year contract', ['$50m = money 50000000 USD']],
  ['en', 'a 50-million-dollar deal', []],
  ['en', 'for $50x as much', []],
  ['en', 'worth 5 billion 300 million dollars', ['5 billion 300 million dollars = money 5300000000 USD']],
  ['de', 'eine 10%ige Beteiligung', []],
  ['en', 'a real 12-month low of 401(k) savers since 9/11', []],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});

/** Whose dollar "$" is. */
test.each([
  ['A$3.88 at the close, and a target of $3.10.', ['A$3.88 = money 3.88 AUD', '$3.10 = money 3.1 AUD']],
  ['Sales were $94 million. All figures are in Australian dollars.', ['$94 million = money 94000000 AUD']],
  ['It paid C$3 million ($2.2 million).', ['C$3 million = money 3000000 CAD', '$2.2 million = money 2200000 USD']],
  ['TD rose to C$104. Gold was at $3,416 per ounce.', ['C$104 = money 104 CAD', '$3,416 = money 3416 USD per ounce']],
  [
    'It paid A$3 million; sales are $5 billion, cash $1 billion.',
    ['A$3 million = money 3000000 AUD', '$5 billion = money 5000000000 USD', '$1 billion = money 1000000000 USD'],
  ],
  ['It is listed in Sydney and paid $3 million.', ['$3 million = money 3000000 USD']],
])('%s', (text, expected) => {
  expect(found('en', text)).toEqual(expected);
});
