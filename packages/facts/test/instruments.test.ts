import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

describe('instruments without a name of their own', () => {
  test.each([
    [
      'the instrument of a verb that shares its subject',
      'de',
      'Das Pfund gab nach und kostete zuletzt [1,3120 Dollar|money 1.3120 USD].',
      ['Pfund 1.3120 USD'],
    ],
    [
      'the instrument that a pronoun stands for',
      'de',
      'Der Bitcoin schwankt. Gegenüber dem Rekordhoch hat er [ein Viertel|fraction 1/4] eingebüßt.',
      ['Bitcoin -1/4 fraction'],
    ],
    [
      'what tells a yield from another; the second shares the verb',
      'en',
      'The 10-year BTP yield fell [6 bps|basis-points 6] to [3.29%|percent 3.29], the Bund yield just [1 bp|basis-points 1] to [2.71%|percent 2.71].',
      ['10-year BTP yield -6 basis-points 3.29 percent', 'Bund yield -1 basis-points 2.71 percent'],
    ],
    [
      'a phrase before the subject',
      'en',
      'After an early dip the yen weakened to [151.35|money 151.35 JPY] per dollar.',
      ['yen 151.35 JPY'],
    ],
    [
      'how far and where to, in two clauses',
      'en',
      'Copper rose [2%|percent 2] and climbed to [$9,100|money 9100 USD].',
      ['Copper 9100 USD 2 percent'],
    ],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'price-move')).toEqual(found);
  });

  test.each([
    ['de', 'Der Bitcoin fiel. Die Börse meldet [ein Viertel|fraction 1/4] mehr Kunden.'],
    ['en', 'The yield on the field fell by [three tonnes|measure 3].'],
  ] as const)('%s: %s', (lang, text) => {
    expect(tellings(text, lang, 'price-move')).toEqual([]);
  });
});

test('a move told in percent and in points is one move', () => {
  expect(
    tellings(
      'The [Hang Seng|index] tumbled [9.4%|percent 9.4]. The [Hang Seng|index] closed [2,173 points|points 2173] lower at [20,926|number 20926].',
      'en',
      'price-move',
    ),
  ).toEqual(['Hang Seng -9.4 percent 20926']);
});
