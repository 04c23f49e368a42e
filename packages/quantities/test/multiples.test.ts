import { expect, test } from 'vitest';
import { found } from './notation.ts';

/** Multiples and parts of a whole: text, and all that is found in it. */
test.each<['de' | 'en', string, string[]]>([
  ['de', 'Der Umsatz stieg auf das 1,5-Fache des Vorjahres.', ['1,5-Fache = multiple 1.5']],
  ['de', 'Er erwartet mindestens das Zehnfache.', ['Zehnfache = multiple 10 at-least']],
  ['de', 'Das käme einer Verdopplung gleich.', ['Verdopplung = multiple 2']],
  ['de', 'Er verdient doppelt so viel wie 2024.', ['doppelt = multiple 2']],
  ['de', 'Eine doppelte Staatsbürgerschaft.', []],
  ['de', 'Ein Drittel der Belegschaft muss gehen.', ['Ein Drittel = fraction 1/3']],
  ['de', 'Die Hälfte ist ausgegeben.', ['Hälfte = fraction 0.5']],
  ['de', 'In der zweiten Hälfte lief es besser.', []],
  ['de', 'Drei Viertel stammen aus Europa.', ['Drei Viertel = fraction 0.75']],
  ['en', 'Sales were almost double the figure a year earlier.', ['double = multiple 2 under']],
  ['en', 'It trades at 12.5x earnings.', ['12.5x = multiple 12.5']],
  ['en', 'Profit tripled.', ['tripled = multiple 3']],
  ['en', 'Double taxation applies.', []],
  ['en', 'He sang it seven times since Monday.', ['seven = count 7']],
  ['en', 'About two-thirds of the total is spent.', ['two-thirds = fraction 2/3 about']],
  ['en', 'A third of staff left after a third quarter of losses.', ['A third = fraction 1/3']],
  ['en', 'Half of the money went in the first half.', ['Half = fraction 0.5']],
  ['en', 'It fell by a quarter of a percentage point.', ['a quarter of a percentage point = percentage-points 0.25']],
  ['en', 'A quarter earlier it lost money.', []],
  ['en', 'It is on strike for a fifth week.', []],
  ['de', 'Der Gewinn halbierte sich.', ['halbierte = multiple 0.5']],
  ['en', 'Net debt nearly halved.', ['halved = multiple 0.5 under']],
  ['en', 'The halving is due in April.', []],
  ['en', 'Leverage stood at -0.4x after 0.3x.', ['-0.4x = multiple -0.4', '0.3x = multiple 0.3']],
  ['de', 'Das Ergebnis lag beim -2-Fachen des Vorjahres.', ['-2-Fachen = multiple -2']],
  ['de', 'Die Aktie notierte minus ein Prozent tiefer.', ['minus ein Prozent = percent -1']],
  ['de', 'Die Marge sank um minus einen Prozentpunkt.', ['minus einen Prozentpunkt = percentage-points -1']],
])('%s: %s', (lang, text, expected) => {
  expect(found(lang, text)).toEqual(expected);
});
