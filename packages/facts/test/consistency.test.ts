import { createFactFinder } from '@groschen/facts';
import { expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const find = createFactFinder();
const notes = (text: string, lang: 'de' | 'en' = 'de') =>
  find(markedDocument(text, lang)).flatMap((fact) => fact.notes ?? []);

test.each([
  [
    'a change in percent',
    'Der Umsatz von [Zalando|company] stieg um [30 Prozent|percent 30] auf [110 Euro|money 110 EUR] nach [100 Euro|money 100 EUR].',
    ['change 30 percent, but 100 to 110 is 10.00 percent'],
  ],
  [
    'one that follows',
    'Der Umsatz von [Zalando|company] stieg um [10 Prozent|percent 10] auf [110 Euro|money 110 EUR] nach [100 Euro|money 100 EUR].',
    [],
  ],
  [
    'a change in percentage points',
    'Die Ebit-Marge von [Zalando|company] stieg um [3 Prozentpunkte|percentage-points 3] auf [11 Prozent|percent 11] nach [9 Prozent|percent 9].',
    ['change 3 percentage points, but 9 to 11 percent is 2.00'],
  ],
  [
    'one that follows',
    'Die Ebit-Marge von [Zalando|company] stieg um [2 Prozentpunkte|percentage-points 2] auf [11 Prozent|percent 11] nach [9 Prozent|percent 9].',
    [],
  ],
])('%s: %s', (_, text, expected) => {
  expect(notes(text)).toEqual(expected);
});

const table = (europe: number, total: number, part = 20) =>
  [
    'Sales of [Halden|company] by region',
    'in EUR mln   [2026|date 2026]   [2025|date 2025]',
    `Europe   [${europe}|money ${europe} EUR]   [50|money 50 EUR]`,
    `of which France   [${part}|money ${part} EUR]   [20|money 20 EUR]`,
    'America   [30|money 30 EUR]   [25|money 25 EUR]',
    `Group   [${total}|money ${total} EUR]   [75|money 75 EUR]`,
  ].join('\n');

test.each([
  ['parts that are their total', table(60, 90), []],
  ['parts that are not', table(60, 110), ['total 110, but its 2 parts are 90']],
  ['a part that is more than its whole', table(60, 90, 70), ['part 70 of "Europe", which is 60']],
])('%s', (_, text, expected) => {
  expect(notes(text, 'en')).toEqual(expected);
});
