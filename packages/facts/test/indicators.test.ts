import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

describe('indicators', () => {
  test.each([
    [
      'the headline of what the text tells is no fact of its own',
      'de',
      'Inflation sinkt auf [1,9 Prozent|percent 1.9]\n\nDie Verbraucherpreise stiegen im Oktober um [1,9 Prozent|percent 1.9].',
      ['Verbraucherpreise 1.9 percent'],
    ],
    [
      'a name joined to its noun belongs to it',
      'de',
      'Der [Ifo|organization]-Geschäftsklimaindex kletterte von [87,7|points 87.7] auf [88,4 Punkte|points 88.4].',
      ['Ifo-Geschäftsklimaindex 88.4 points 87.7 points'],
    ],
    [
      'a known statistic is no index of shares',
      'de',
      'Der [Ifo-Index|index] fiel im März auf [87,2 Punkte|points 87.2]. Der [ZEW|organization]-Index stieg um [1,4 Punkte|points 1.4] auf [36,9 Zähler|points 36.9].',
      ['Ifo-Index 87.2 points', 'ZEW-Index 36.9 points'],
    ],
    [
      'behind a look back the text goes on with its own month',
      'de',
      'Die Verbraucherpreise stiegen im [Juni|date 2026-06] um [2,4 Prozent|percent 2.4]. Im [Mai|date 2026-05] hatte die Teuerungsrate bei [2,1 Prozent|percent 2.1] gelegen. Die Kerninflation fiel auf [2,6 Prozent|percent 2.6].',
      [
        'Verbraucherpreise 2.4 percent 2026-06',
        'Teuerungsrate 2.1 percent 2026-05',
        'Kerninflation 2.6 percent 2026-06',
      ],
    ],
    [
      'what was told at first is not what is told now',
      'de',
      'Im [Mai|date 2026-05] war die Produktion um revidiert [0,9 Prozent|percent 0.9] (zunächst [1,2|number 1.2]) gestiegen.',
      ['Produktion 0.9 percent 2026-05'],
    ],
    [
      'how many more there are is not how many',
      'de',
      'Im Mai waren das [98.000|count 98000] Arbeitslose mehr als vor einem Jahr.',
      [],
    ],
    [
      'how far it is from something is not its value',
      'en',
      'GDP per head, at [£9,580|money 9580 GBP], is still [0.8%|percent 0.8] below its peak.',
      ['GDP per head 9580 GBP'],
    ],
    [
      'a figure that a noun of motion has takes its direction',
      'de',
      'Die Industrieproduktion verzeichnete im Mai ein Minus von [1,2 Prozent|percent 1.2].',
      ['Industrieproduktion -1.2 percent'],
    ],
    [
      'what came before has the direction that the words beside it tell',
      'en',
      'Consumer prices rose [0.4%|percent 0.4] after a [0.2%|percent 0.2] drop in the month before.',
      ['Consumer prices 0.4 percent -0.2 percent'],
    ],
    [
      'a month holds for the sentences that follow, where a noun alone tells what is measured',
      'de',
      'Die Inflation lag im [Juni|date 2025-06] bei [2,0 Prozent|percent 2]. Die Kernrate stieg auf [2,6 Prozent|percent 2.6].',
      ['Inflation 2 percent 2025-06', 'Kernrate 2.6 percent 2025-06'],
    ],
    [
      'what others expected is told of the same figure, whatever it counts',
      'en',
      'Payrolls rose by [95,000|count 95000] in [May|date 2025-05]. Economists had expected a gain of [120,000|count 120000].',
      ['Payrolls 95000 count 2025-05', '120000 count 2025-05 Payrolls'],
    ],
    [
      'a mark that separates growth from decline is no figure measured',
      'en',
      'The PMI stood at [49.1|number 49.1] in [May|date 2025-05]. A reading below [50|number 50] signals contraction.',
      ['PMI 49.1 2025-05'],
    ],
    [
      'an index of what is expected is no expectation itself',
      'de',
      'Das Barometer für die Erwartungen sank auf [84,2|points 84.2] von [84,4 Punkten|points 84.4].',
      ['Barometer für die Erwartungen 84.2 points 84.4 points'],
    ],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'indicator')).toEqual(found);
  });
});
