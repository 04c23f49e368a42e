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
    [
      'a noun of several words is the head of its phrase',
      'en',
      'Iron ore rose [2%|percent 2] as the metal fetched [$3,416|money 3416 USD].',
      ['Iron ore 2 percent', 'metal 3416 USD'],
    ],
    [
      'shares of a branch move together',
      'de',
      'Autowerte gewannen [1,8 Prozent|percent 1.8], der Rohstoffsektor gab [0,4 Prozent|percent 0.4] nach.',
      ['Autowerte 1.8 percent', 'Rohstoffsektor -0.4 percent'],
    ],
    ['no move, but a level', 'en', 'Sterling hardly reacted at [$1.2840|money 1.2840 USD].', ['Sterling 1.2840 USD']],
  ] as const)('%s, %s: %s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'price-move')).toEqual(found);
  });

  test.each([
    ['de', 'Der Bitcoin fiel. Die Börse meldet [ein Viertel|fraction 1/4] mehr Kunden.'],
    ['en', '[Brightwater|company] reported flat volumes. Its prices rose [1.2%|percent 1.2].'],
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

test('a nickname has the usual name', () => {
  expect(
    tellings(
      'Der Euro fiel auf [1,02 Dollar|money 1.02 USD]. Die Gemeinschaftswährung fiel auf [1,02 Dollar|money 1.02 USD].',
      'de',
      'price-move',
    ),
  ).toEqual(['Euro 1.02 USD']);
});
