import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

/** Moves that are told in another place than the predicate of a clause about a share. */
describe('moves', () => {
  test.each([
    [
      'what drives a share is not what moves',
      'de',
      'Ein Großauftrag kam hinzu, was die Aktie von [Krones|company] um [4,1 Prozent|percent 4.1] auf [128 Euro|money 128 EUR] trieb.',
      ['Krones 4.1 percent 128 EUR'],
    ],
    [
      'an object',
      'de',
      'Gewinnmitnahmen drückten den [MDax|index] um [0,7 Prozent|percent 0.7].',
      ['MDax -0.7 percent'],
    ],
    [
      'an object',
      'en',
      'Traders marked [Brightwater|company] shares down [16.4%|percent 16.4] to [A$2.04|money 2.04 AUD].',
      ['Brightwater -16.4 percent 2.04 AUD'],
    ],
    [
      'two moves, one after the other',
      'en',
      '[Siemens|company] leapt as much as [9%|percent 9] before settling [7.4%|percent 7.4] up at [€9.63|money 9.63 EUR].',
      ['Siemens 9 percent', 'Siemens 7.4 percent 9.63 EUR'],
    ],
    [
      'moves in parentheses',
      'de',
      'Zu den Verlierern gehörten [Richemont|company] ([-2,6%|percent -2.6] auf [158.05 Fr.|money 158.05 CHF]) und [Lonza|company] ([-1,4%|percent -1.4]).',
      ['Richemont -2.6 percent 158.05 CHF', 'Lonza -1.4 percent'],
    ],
    [
      'each of several shares has its own figure',
      'de',
      '[VW|company] stiegen um [4,2 Prozent|percent 4.2], gefolgt von [BMW|company] und [Continental|company] mit Aufschlägen von [3,1|percent 3.1] beziehungsweise [2,8 Prozent|percent 2.8].',
      ['VW 4.2 percent', 'BMW 3.1 percent', 'Continental 2.8 percent'],
    ],
    [
      'a clause behind one that shares its verb',
      'en',
      '[Nvidia|company] jumped [4.6%|percent 4.6] and [Micron|company] [6%|percent 6], while [Humana|company] sank [8%|percent 8].',
      ['Nvidia 4.6 percent', 'Micron 6 percent', 'Humana -8 percent'],
    ],
    [
      'who follows',
      'en',
      'The [S&P 500|index] rose [1%|percent 1], with the [Dow|index] dropping [0.2%|percent 0.2].',
      ['S&P 500 1 percent', 'Dow -0.2 percent'],
    ],
    [
      'a level before the move is no move',
      'de',
      'Am Rentenmarkt fiel die Umlaufrendite von [2,61 Prozent|percent 2.61] am Vortag auf [2,58 Prozent|percent 2.58].',
      ['Umlaufrendite 2.58 percent'],
    ],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'price-move')).toEqual(found);
  });

  test.each([
    ['de', 'Der Umsatz von [Siemens|company] ([+5%|percent 5]) überraschte.'],
    ['en', '[Apple|company] raised the price of the phone by [5%|percent 5].'],
    ['en', '[Ocado|company] pushed sales of [Kestrel|company] goods up [5%|percent 5].'],
  ] as const)('none: %s: %s', (lang, text) => {
    expect(tellings(text, lang, 'price-move')).toEqual([]);
  });
});
