import { expect, test } from 'vitest';
import { found } from './notation.ts';

test('a heading in brackets, a column of percentages, labels that override', () => {
  const table = [
    'Eckdaten                 Q1 2026   Q1 2025   Veränd. in %',
    '(in Mio. Euro)',
    'Umsatz                     148,2     139,6       +6,2',
    'Nettoergebnis               −2,1       9,8          –',
    'Ergebnis je Aktie (Euro)   −0,14      0,65          –',
    'Mitarbeiter (Anzahl)       1.870     1.912       −2,2',
    '',
    'Das Minus geht auf eine Wertberichtigung von 7.850 TEUR zurück, die im Frühjahr nötig geworden war.',
  ].join('\n');
  expect(found('de', table)).toEqual([
    '148,2 = money 148200000 EUR',
    '139,6 = money 139600000 EUR',
    '+6,2 = percent 6.2',
    '−2,1 = money -2100000 EUR',
    '9,8 = money 9800000 EUR',
    '−0,14 = money -0.14 EUR per share',
    '0,65 = money 0.65 EUR per share',
    '1.870 = count 1870',
    '1.912 = count 1912',
    '−2,2 = percent -2.2',
    '7.850 TEUR = money 7850000 EUR',
  ]);
});

test('a declaration in prose and single blanks between the cells', () => {
  const table =
    'Überblick (Angaben in TEUR, sofern nicht anders vermerkt):\n\nPosition Q4 2025 Q4 2024\nUmsatzerlöse 48.213 44.970\nErgebnis je Aktie in EUR -0,04 0,19\nEBIT-Marge in Prozent 6,1 9,1';
  expect(found('de', table)).toEqual([
    '48.213 = money 48213000 EUR',
    '44.970 = money 44970000 EUR',
    '-0,04 = money -0.04 EUR per share',
    '0,19 = money 0.19 EUR per share',
    '6,1 = percent 6.1',
    '9,1 = percent 9.1',
  ]);
});

test('in millions, except per share data; brackets are negative; columns name their units', () => {
  expect(
    found(
      'en',
      'In millions, except per share data\t2026\t2025\nRevenue\t$318.4\t$284.9\nNet loss\t(4.2)\t(1.9)\nEPS\t$0.42\t$0.31',
    ),
  ).toEqual([
    '$318.4 = money 318400000 USD',
    '$284.9 = money 284900000 USD',
    '(4.2) = money -4200000 USD',
    '(1.9) = money -1900000 USD',
    '$0.42 = money 0.42 USD',
    '$0.31 = money 0.31 USD',
  ]);
  expect(found('de', 'Datum\tStückzahl\tGegenwert (EUR)\n26.10.2026\t4.200\t257.628,84')).toEqual([
    '4.200 = count 4200',
    '257.628,84 = money 257628.84 EUR',
  ]);
});

test('without a heading cells stay plain figures', () => {
  expect(found('de', 'DAX    23.870,10   +0,5 %')).toEqual(['23.870,10 = number 23870.1', '+0,5 % = percent 0.5']);
});
