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

test('facts stand in the order in which they are first told', () => {
  const text = [
    '[Fennwerk AG|company] holt [Bo Motz|person] als Finanzchef.',
    '',
    'TEUR\t[2025|date 2025]\t[2024|date 2024]',
    'Umsatz\t[63.418|money 63418000 EUR]\t[59.102|money 59102000 EUR]',
    'Ebit\t[6.418|money 6418000 EUR]\t[5.102|money 5102000 EUR]',
  ].join('\n');
  expect(tellings(text, 'de')).toEqual([
    'Bo Motz Finanzchef Fennwerk AG appoint',
    'Fennwerk AG revenue 63418000 EUR 59102000 EUR 2025',
    'Fennwerk AG ebit 6418000 EUR 5102000 EUR 2025',
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

test('a table of companies and what each has to pay', () => {
  const table = [
    '[Cartel Office|organization]: the milk case',
    'Company   Fine in EUR mln   Discount',
    '[Laiterie Beaufils|company]   [61.2|money 61200000 EUR]   [20|percent 20]',
    '[Molkerei Aschau|company]   [34.9|money 34900000 EUR]   [35|percent 35]',
    'Unknown Dairy   [22.5|money 22500000 EUR]   [40|percent 40]',
  ].join('\n');
  expect(tellings(table, 'en')).toEqual([
    'Laiterie Beaufils Cartel Office 61200000 EUR',
    'Molkerei Aschau Cartel Office 34900000 EUR',
    'Unknown Dairy Cartel Office 22500000 EUR',
  ]);
});

test('rows of other companies are no results of this one', () => {
  const table = [
    'Peers of [Casearia|company]',
    'Company   Milk in EUR mln   Share',
    '[Laiterie Beaufils|company]   [61.2|money 61200000 EUR]   [20|percent 20]',
    '[Molkerei Aschau|company]   [34.9|money 34900000 EUR]   [35|percent 35]',
  ].join('\n');
  expect(tellings(table, 'en')).toEqual([]);
});

test('months that end under the heads tell which part of the year it is', () => {
  const table = [
    '[Fennwerk Inc|company] results',
    'Three Months Ended December 31,',
    '   [2025|date 2025]   [2024|date 2024]',
    'Net sales   [884.6|money 884600000 USD]   [834.5|money 834500000 USD]',
    'Gross profit   [296.4|money 296400000 USD]   [273.5|money 273500000 USD]',
  ].join('\n');
  expect(tellings(table, 'en')).toEqual([
    'Fennwerk Inc revenue 884600000 USD 834500000 USD 2025-Q4',
    'Fennwerk Inc gross-profit 296400000 USD 273500000 USD 2025-Q4',
  ]);
});

test('what others expected has a column of its own', () => {
  const table = [
    '[Fennwerk AG|company]: Zahlen',
    'in Mio. EUR   [Q1 2026|date 2026-Q1]   [Q1 2025|date 2025-Q1]   Konsens',
    'Umsatz   [1.284|money 1284000000 EUR]   [1.198|money 1198000000 EUR]   [1.265|money 1265000000 EUR]',
    'Ebit   [104|money 104000000 EUR]   [93|money 93000000 EUR]   [101|money 101000000 EUR]',
  ].join('\n');
  expect(tellings(table, 'de')).toEqual([
    'Fennwerk AG revenue 1284000000 EUR 1198000000 EUR 2026-Q1',
    'Fennwerk AG revenue 1265000000 EUR 2026-Q1',
    'Fennwerk AG ebit 104000000 EUR 93000000 EUR 2026-Q1',
    'Fennwerk AG ebit 101000000 EUR 2026-Q1',
  ]);
});

test('a figure that prose rounds is the one of the table', () => {
  const text = [
    '[Fennwerk AG|company]: Zahlen',
    '',
    'Mio. Euro\t[2025|date 2025]\t[2024|date 2024]',
    'Umsatz\t[1.284|money 1284000000 EUR]\t[1.198|money 1198000000 EUR]',
    'Ebit\t[104|money 104000000 EUR]\t[93|money 93000000 EUR]',
    '',
    'Der Umsatz stieg auf [1,28 Milliarden Euro|money 1280000000 EUR].',
  ].join('\n');
  expect(tellings(text, 'de')).toEqual([
    'Fennwerk AG 1284000000 EUR revenue 1198000000 EUR 2025',
    'Fennwerk AG ebit 104000000 EUR 93000000 EUR 2025',
  ]);
});

test('a row with an empty cell tells no change by the place of its last figure', () => {
  const table = [
    '[Fennwerk AG|company]: Zahlen',
    'in Mio. EUR   [9M 2026|date 2026-9M]   [9M 2025|date 2025-9M]   Veränderung',
    'Umsatz   [1.284|money 1284000000 EUR]   [1.198|money 1198000000 EUR]   [7,2 %|percent 7.2]',
    'Free Cashflow   [-9,2|money -9200000 EUR]   [3,1|percent 3.1]',
  ].join('\n');
  expect(tellings(table, 'de')).toEqual([
    'Fennwerk AG revenue 1284000000 EUR 1198000000 EUR 7.2 percent 2026-9M',
    'Fennwerk AG free-cash-flow -9200000 EUR 2026-9M',
  ]);
});
