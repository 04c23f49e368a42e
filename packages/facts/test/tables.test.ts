import { expect, test } from 'vitest';
import { tellings } from './tellings.ts';

test('a table of results: the value, the year before, the change, the period', () => {
  const table = [
    '[Fennwerk AG|company]: Zahlen',
    '',
    'TEUR\t[2025|date 2025]\t[2024|date 2024]\tDelta',
    'Umsatz\t[63.418|money 63418000 EUR]\t[59.102|money 59102000 EUR]\t[7,3|percent 7.3]',
    'Materialaufwand\t[(24.951)|money -24951000 EUR]\t[(23.388)|money -23388000 EUR]\t[6,7|percent 6.7]',
    'EBIT-Marge\t[6,3 %|percent 6.3]\t[5,9 %|percent 5.9]',
  ].join('\n');
  expect(tellings(table, 'de')).toEqual([
    'Fennwerk AG revenue 63418000 EUR 59102000 EUR 7.3 percent 2025',
    'Fennwerk AG costs -24951000 EUR -23388000 EUR 6.7 percent 2025',
    'Fennwerk AG ebit-margin 6.3 percent 5.9 percent 2025',
  ]);
});

test('a period beside the comparison is a fact of its own', () => {
  const table = [
    '[Concordia|company]: Überblick',
    'in Mrd. EUR   [9M 2026|date 2026-9M]   [9M 2025|date 2025-9M]   [Q3 2026|date 2026-Q3]',
    'Nettoergebnis   [0,91|money 910000000 EUR]   [0,98|money 980000000 EUR]   [0,27|money 270000000 EUR]',
    'Umsatz   [9,1|money 9100000000 EUR]   [8,0|money 8000000000 EUR]   [2,7|money 2700000000 EUR]',
  ].join('\n');
  expect(tellings(table, 'de')).toHaveLength(4);
});

test('rows of other companies are no results of this one', () => {
  const table = [
    'Fines for [Casearia|company] and others',
    'Company   Fine in EUR mln   Discount',
    '[Laiterie Beaufils|company]   [61.2|money 61200000 EUR]   [20|percent 20]',
    '[Molkerei Aschau|company]   [34.9|money 34900000 EUR]   [35|percent 35]',
  ].join('\n');
  expect(tellings(table, 'en')).toEqual([]);
});
