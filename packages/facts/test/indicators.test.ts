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
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'indicator')).toEqual(found);
  });
});
