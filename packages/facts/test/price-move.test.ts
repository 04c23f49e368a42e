import { describe, expect, test } from 'vitest';
import { tellings } from './tellings.ts';

describe('moves that are found', () => {
  test.each([
    [
      'de',
      'Der [Dax|index] schloss [0,63 Prozent|percent 0.63] tiefer bei [24.856,27 Punkten|points 24856.27].',
      'Dax -0.63 percent 24856.27 points',
    ],
    [
      'de',
      'Der [MDax|index] gab um [0,4 Prozent|percent 0.4] auf [6.011 Punkte|points 6011] nach.',
      'MDax -0.4 percent 6011 points',
    ],
    [
      'de',
      'Um [1,8 Prozent|percent 1.8] auf [12.911 Punkte|points 12911] zog der [SDax|index] an.',
      'SDax 1.8 percent 12911 points',
    ],
    [
      'de',
      'Die an der [NASDAQ|exchange] gelistete [Amazon|company]-Aktie verlor letztlich [1,01 Prozent|percent 1.01] auf [239,30 US-Dollar|money 239.30 USD].',
      'Amazon -1.01 percent 239.30 USD NASDAQ',
    ],
    [
      'de',
      '[Siemens|company] hielten mit [minus 4,2 Prozent|percent -4.2] auf [238,55 Euro|money 238.55 EUR] die rote Laterne.',
      'Siemens -4.2 percent 238.55 EUR',
    ],
    ['de', 'Für [Nexans|company] ging es um [3,9 Prozent|percent 3.9] nach oben.', 'Nexans 3.9 percent'],
    [
      'en',
      'The [Nasdaq Composite|index] slid [1.73%|percent 1.73] to [22,968.40|number 22968.40].',
      'Nasdaq Composite -1.73 percent 22968.40',
    ],
    ['en', 'Shares of [AMD|company] rose [1.5%|percent 1.5] after the results.', 'AMD 1.5 percent'],
    [
      'en',
      'The yield on two-year Treasuries rose [3 basis points|basis-points 3] to [3.61%|percent 3.61].',
      'yield on two-year Treasuries 3 basis-points 3.61 percent',
    ],
  ] as const)('%s: %s', (lang, text, found) => {
    expect(tellings(text, lang, 'price-move')).toEqual([found]);
  });
});

test('several shares with several moves', () => {
  expect(
    tellings(
      '[SAP|company] verloren [1,2|percent 1.2] und [Siemens|company] [0,8 Prozent|percent 0.8].',
      'de',
      'price-move',
    ),
  ).toEqual(['SAP -1.2 percent', 'Siemens -0.8 percent']);
  expect(
    tellings(
      'The [Dow|index] fell [412 points|points 412], or [0.86%|percent 0.86], to [47,533|number 47533], the [S&P 500|index] lost [1.01%|percent 1.01] and the [Nasdaq|index] slid [1.73%|percent 1.73].',
      'en',
      'price-move',
    ),
  ).toEqual(['Dow -0.86 percent 47533', 'S&P 500 -1.01 percent', 'Nasdaq -1.73 percent']);
});

describe('what is no move of a price', () => {
  test.each([
    ['de', 'Das Forschungsbudget kürzte der Vorstand von [Nexaderm|company] um [ein Viertel|fraction 0.25].'],
    ['de', 'Die Ausschüttungsquote springt auf [61 Prozent|percent 61].'],
    ['en', '[Stadler|company] raised its stake by [5 percent|percent 5].'],
  ] as const)('%s: %s', (lang, text) => {
    expect(tellings(text, lang, 'price-move')).toEqual([]);
  });
});

describe('who moved is told elsewhere', () => {
  test.each([
    [
      'de',
      'Die [Jenoptik|company]-Aktie legte zu. Sie verteuerte sich um [2,2 Prozent|percent 2.2] auf [27,36 Euro|money 27.36 EUR].',
      'Jenoptik 2.2 percent 27.36 EUR',
    ],
    [
      'de',
      'Der Quartalsbericht von [Sensirion|company] lag im Rahmen. Die Reaktion blieb verhalten: [+0,3%|percent 0.3] auf [CHF 58.60|money 58.60 CHF].',
      'Sensirion 0.3 percent 58.60 CHF',
    ],
    ['de', 'Ein Barrel der Nordseesorte Brent kostete [87,94 Dollar|money 87.94 USD].', 'Brent 87.94 USD'],
    [
      'de',
      'Ein Barrel Brent kostete [87,94 Dollar|money 87.94 USD] und damit [3,36 Dollar|money 3.36 USD] mehr als am Freitag.',
      'Brent 3.36 USD 87.94 USD',
    ],
    ['de', 'Für einen Euro wurden [1,1227 Dollar|money 1.1227 USD] gezahlt.', 'Euro 1.1227 USD'],
    ['en', 'Brent finished [$1.41|money 1.41 USD] lower at [$67.29|money 67.29 USD].', 'Brent -1.41 USD 67.29 USD'],
    ['de', 'Die Aktien von [SAP|company] wurden zuletzt zu [290 Euro|money 290 EUR] gehandelt.', 'SAP 290 EUR'],
  ] as const)('%s: %s', (lang, text, found) => {
    expect(tellings(text, lang, 'price-move')).toEqual([found]);
  });

  test('a signed figure beside an amount that no share costs is no move', () => {
    expect(
      tellings(
        '[Rieter|company] legte Zahlen vor. Sorgen macht eines: [-8,9%|percent -8.9] auf [341 Millionen Franken|money 341000000 CHF].',
        'de',
        'price-move',
      ),
    ).toEqual([]);
  });
});

test('"mehr als" tells no direction', () => {
  expect(
    tellings(
      'Die Aktie von [Kudelski|company] fiel um mehr als [ein Drittel|fraction 1/3] auf [2,85 Franken|money 2.85 CHF].',
      'de',
      'price-move',
    ),
  ).toEqual(['Kudelski -1/3 fraction 2.85 CHF']);
});
