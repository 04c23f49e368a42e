import type { RoleValue } from '@groschen/document';
import { createFactFinder } from '@groschen/facts';
import { describe, expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';
import { tellings } from './tellings.ts';

describe('across sentences', () => {
  test('the share and the group are of the company that the text is about', () => {
    const text =
      '[Zalando|company] verdient mehr\n\nDer Modehändler [Zalando|company] hat gute Zahlen vorgelegt. Der Konzern baut [90|count 90] Stellen ab. Die Aktie stieg um [3 Prozent|percent 3].';
    expect(tellings(text, 'de')).toEqual(['Zalando 90 count', 'Zalando 3 percent']);
  });

  test('a fact told twice is one fact with two places', () => {
    const find = createFactFinder();
    const facts = find(
      markedDocument(
        '[SAP|company] übernimmt [Tessarion|company] für [2 Milliarden Euro|money 2000000000 EUR]. Die Übernahme von [Tessarion|company] durch [SAP|company] ist perfekt.',
      ),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]!.repeated).toHaveLength(1);
  });

  test('a figure of the year before is no fact of its own', () => {
    const text =
      'Im [dritten Quartal|date 2025-Q3] machte [Zalando|company] einen Verlust von [8,3 Millionen Euro|money 8300000 EUR], nachdem im [dritten Quartal 2024|date 2024-Q3] noch ein Gewinn von [44,1 Millionen Euro|money 44100000 EUR] zu Buche gestanden hatte.';
    expect(tellings(text, 'de')).toEqual(['Zalando -8300000 EUR 44100000 EUR 2025-Q3 net-income']);
  });
});

test('nor does the time of the year before become its period', () => {
  const text =
    'Im [dritten Quartal|date 2025-Q3] fiel der Umsatz von [Zalando|company] auf [5 Millionen Euro|money 5000000 EUR]. Unter dem Strich blieb ein Verlust von [8,3 Millionen Euro|money 8300000 EUR], nachdem [Zalando|company] im [Vorjahreszeitraum|date 2024-Q3] noch [44,1 Millionen Euro|money 44100000 EUR] verdient hatte.';
  expect(tellings(text, 'de')).toEqual([
    'Zalando 5000000 EUR 2025-Q3 revenue',
    'Zalando -8300000 EUR 44100000 EUR 2025-Q3 net-income',
  ]);
});

test('a noun that a company has been called by stands for it', () => {
  const text =
    '[EQT|company] verkauft Laborkette\n\n[EQT|company] trennt sich von der Laborkette [Synlux|company]. Die Kette beschäftigt [27.000|count 27000] Menschen.';
  expect(tellings(text, 'de', 'kpi')).toEqual(['Synlux 27000 count employees']);
});

test('what a dividend rose by is not what it was', () => {
  const text =
    'Die Dividende von [Halden|company] soll auf [24 Euro|money 24 EUR] steigen, [vier Euro|money 4 EUR] mehr als zuvor.';
  expect(tellings(text, 'de')).toEqual(['Halden 24 EUR']);
});

describe('where something came from', () => {
  test.each([
    [
      'what a share did before is not how far it came',
      'de',
      'Der [Dax|index] ging [0,12 Prozent|percent 0.12] höher bei [24.291 Punkten|points 24291] aus dem Handel, nachdem er zunächst um bis zu [0,8 Prozent|percent 0.8] gefallen war.',
      ['Dax 0.12 percent 24291 points', 'Dax -0.8 percent'],
    ],
    [
      'a forecast that it stays below is the former one',
      'en',
      '[Halden|company] now expects operating profit of [$180 million|money 180000000 USD], below its earlier forecast of [$215 million|money 215000000 USD].',
      ['Halden 180000000 USD 215000000 USD operating-income cut'],
    ],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(tellings(text, lang)).toEqual(expected);
  });
});

test('a verb that is a figure opens a clause of its own', () => {
  const text =
    '[Halden|company] [halved|multiple 0.5] its dividend to [2.5 pence|money 0.025 GBP] and suspended a [$100 million|money 100000000 USD] share buyback.';
  const facts = createFactFinder()(markedDocument(text, 'en'));
  expect(facts.map(({ type, negated }) => [type, negated])).toEqual([
    ['dividend', undefined],
    ['buyback', true],
  ]);
});

describe('who has which office', () => {
  test.each([
    [
      'whoever follows takes the office of whom he follows',
      'en',
      'Chief executive [Jo Erl|person], who is fond of saying that nobody lasts for ever, will be succeeded by finance chief [Bo Motz|person].',
      ['Bo Motz Chief executive appoint', 'Jo Erl Chief executive leave'],
    ],
    [
      'not the one that he had',
      'de',
      'Neuer Vorstandschef von [Lumena|company] wird Finanzchef [Bo Motz|person].',
      ['Bo Motz Vorstandschef Lumena appoint'],
    ],
    [
      'and whom he follows takes none',
      'de',
      'Zum Nachfolger von Vorstandschef [Jo Erl|person] wurde Finanzchef [Bo Motz|person] berufen.',
      ['Bo Motz Vorstandschef appoint'],
    ],
  ] as const)('%s', (_, lang, text, expected) => {
    expect(tellings(text, lang)).toEqual(expected);
  });
});

test('what a part of the company earned is a key figure, not what the company earned', () => {
  const find = createFactFinder();
  const told = (text: string, lang: 'de' | 'en') =>
    find(markedDocument(text, lang)).map(({ type, roles }) => [type, (roles.metric as RoleValue | undefined)?.value]);
  const segment = ['kpi', 'segment-revenue'];
  const whole = ['earnings', 'revenue'];
  const three = '[3 Millionen Euro|money 3000000 EUR]';
  const dollars = '[$3 million|money 3000000 USD]';
  expect(told(`Der Umsatz der Lacksparte von [Lumena|company] stieg auf ${three}.`, 'de')).toEqual([segment]);
  expect(told(`Der Digitalumsatz von [Lumena|company] stieg auf ${three}.`, 'de')).toEqual([segment]);
  expect(told(`In [China|location] stieg der Umsatz von [Lumena|company] auf ${three}.`, 'de')).toEqual([segment]);
  expect(told(`Der Konzernumsatz von [Lumena|company] stieg auf ${three}.`, 'de')).toEqual([whole]);
  expect(told(`Die Tochter [Lumena|company] steigerte den Umsatz auf ${three}.`, 'de')).toEqual([whole]);
  expect(told(`[Halden|company] said digital sales rose to ${dollars}.`, 'en')).toEqual([segment]);
  expect(told(`[Halden|company] sells its paint unit, which had sales of ${dollars}.`, 'en')).toContainEqual(segment);
  expect(told(`[Halden|company] said net sales rose to ${dollars}.`, 'en')).toEqual([whole]);
});

describe('whose figure it is', () => {
  test.each([
    [
      'a company beside the topic does not become it',
      'de',
      '[Zalando|company] wächst\n\n[Zalando|company] hat den Kauf von [Tradebyte|company] abgeschlossen. Der Umsatz stieg auf [2 Milliarden Euro|money 2000000000 EUR].',
      ['Zalando 2000000000 EUR revenue'],
    ],
    [
      'nor does one in a subordinate clause',
      'en',
      '[Halden|company] grows\n\n[Halden|company] hopes for more, if [Nvidia|company] stays a customer. Revenue rose to [$2 billion|money 2000000000 USD].',
      ['Halden 2000000000 USD revenue'],
    ],
    [
      'a sentence may set another topic',
      'en',
      '[Halden|company] grows\n\n[Halden|company] and others report. At [Nvidia|company], by contrast, revenue fell to [$2 billion|money 2000000000 USD].',
      ['Nvidia 2000000000 USD revenue'],
    ],
    [
      'a daughter is not its mother',
      'de',
      '[trivago|company] spart\n\n[trivago|company] streicht Stellen. Die [Expedia|company]-Tochter leidet. Der Umsatz fiel auf [535 Millionen Euro|money 535000000 EUR].',
      ['trivago 535000000 EUR revenue'],
    ],
    [
      'nor is a rival whom it is compared with',
      'en',
      '[Lyft|company] rival [Ohmsley|company] grows\n\nThe battery maker did well. Revenue rose to [$48 million|money 48000000 USD].',
      ['Ohmsley 48000000 USD revenue'],
    ],
    [
      'who made a poll is not polled',
      'en',
      '[Halden|company] and [Nvidia|company] were up. [Nvidia|company] did well. A poll by [Infront|company] was right. Revenue rose to [$48 million|money 48000000 USD].',
      ['Nvidia 48000000 USD revenue'],
    ],
    [
      'losses of shares are none of the company',
      'en',
      '[Halden|company] shares pared losses to [$11|money 11 USD].',
      [],
    ],
    [
      'a house that rates is not whom its note is about',
      'de',
      '[Warburg Research|company] senkt Ziel für [Gerresheimer|company]\n\n[Warburg Research|company] hat das Ziel für [Gerresheimer|company] gesenkt. Der Umsatz stieg auf [2 Milliarden Euro|money 2000000000 EUR].',
      ['Gerresheimer 2000000000 EUR revenue'],
    ],
  ] as const)('%s', (_, lang, text, found) => {
    expect(tellings(text, lang, 'earnings')).toEqual(found);
  });
});

describe('forecasts of analysts', () => {
  test.each([
    [
      'in a note of a house they are no guidance',
      'en',
      '[Jefferies|company] cuts [Halden|company] to hold\n\nRevenue of [Halden|company] should reach [$2 billion|money 2000000000 USD] [next year|date 2027].',
      ['Halden 2000000000 USD 2027 revenue'],
      'earnings',
    ],
    [
      'what the company itself expects is',
      'en',
      '[Jefferies|company] cuts [Halden|company] to hold\n\n[Halden|company] expects revenue of [$2 billion|money 2000000000 USD] [next year|date 2027].',
      ['Halden 2000000000 USD 2027 revenue issue'],
      'guidance',
    ],
    [
      'a person introduced as an analyst is one by the last name too',
      'de',
      '[Nordwerk|company] wächst\n\n[Ina Sommer|person], Analystin der Alsterbank, lobt [Nordwerk|company]. [Sommer|person] erwartet einen Umsatz von [2 Milliarden Euro|money 2000000000 EUR].',
      ['Nordwerk 2000000000 EUR revenue'],
      'earnings',
    ],
    [
      'what they had expected is of the metric whose figure is alike',
      'en',
      '[Halden|company] reported earnings per share of [$1.35|money 1.35 USD] on revenue of [$2 billion|money 2000000000 USD]. Analysts had expected [$2.1 billion|money 2100000000 USD].',
      ['Halden 1.35 USD eps', 'Halden 2000000000 USD revenue', 'Halden 2100000000 USD revenue'],
      'earnings',
    ],
  ] as const)('%s', (_, lang, text, found, type) => {
    expect(tellings(text, lang, type)).toEqual(found);
  });
});

describe('the figures of a metric with another name in parentheses', () => {
  test.each([
    [
      'de',
      'Der Umsatz von [Zalando|company] stieg auf [2 Milliarden Euro|money 2000000000 EUR], das Betriebsergebnis (EBIT) kletterte auf [50 Millionen Euro|money 50000000 EUR].',
      ['Zalando 2000000000 EUR revenue', 'Zalando 50000000 EUR ebit'],
    ],
    [
      'en',
      "[Halden|company]'s sales rose to [$2 billion|money 2000000000 USD] and operating profit (EBIT) fell to [$50 million|money 50000000 USD].",
      ['Halden 2000000000 USD revenue', 'Halden 50000000 USD ebit'],
    ],
  ] as const)('%s', (lang, text, found) => {
    expect(tellings(text, lang)).toEqual(found);
  });

  test('the time of what is compared is not that of the clause', () => {
    const text =
      'Der Umsatz von [Zalando|company] stieg auf [412 Millionen Euro|money 412000000 EUR] nach [355 Millionen Euro|money 355000000 EUR] im [Vorjahr|date 2024]. [2025|date 2025] war ein gutes Jahr.';
    expect(tellings(text, 'de')).toEqual(['Zalando 412000000 EUR 355000000 EUR revenue']);
  });
});

describe('what a loss was before', () => {
  test.each([
    [
      'The net loss of [Zalando|company] narrowed to [84.5 million euros|money 84500000 EUR] from [112 million euros|money 112000000 EUR].',
      'Zalando -84500000 EUR -112000000 EUR net-income',
    ],
    [
      '[Zalando|company] posted a net loss of [84.5 million euros|money 84500000 EUR] against a profit of [112 million euros|money 112000000 EUR].',
      'Zalando -84500000 EUR 112000000 EUR net-income',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, 'en')).toEqual([found]);
  });
});

describe('options', () => {
  const text = 'Die [Amazon|company]-Aktie verlor [1 Prozent|percent 1].';

  test('a rule or a pack is switched off', () => {
    expect(createFactFinder()(markedDocument(text))).toHaveLength(1);
    expect(createFactFinder({ off: ['groschen.price-move#move'] })(markedDocument(text))).toEqual([]);
    expect(createFactFinder({ off: ['groschen.price-move'] })(markedDocument(text))).toEqual([]);
  });

  test('a pack of one’s own adds a type with roles', () => {
    const find = createFactFinder({
      packs: [
        {
          format: 'groschen.rules/1',
          name: 'acme.settlements',
          version: '1',
          languages: ['en'],
          facts: { settlement: ['defendant', 'amount'] },
          rules: [
            {
              kind: 'frame',
              id: 'settle',
              fact: 'settlement',
              triggers: [{ en: { verbs: ['settle'] } }],
              roles: {
                defendant: { entity: ['company'], by: ['subject'], required: true },
                amount: { quantity: ['money'], after: { en: ['for', ''] } },
              },
            },
          ],
        },
      ],
    });
    const [fact] = find(markedDocument('[Acme|company] settled for [$5 million|money 5000000 USD].', 'en'));
    expect(fact).toMatchObject({ type: 'settlement', by: 'acme.settlements@1#settle' });
  });
});

test('time grows linearly, on one endless sentence too', () => {
  const find = createFactFinder();
  const piece = 'der [Dax|index] stieg um [3 Prozent|percent 3] und [SAP|company] übernimmt [Ford|company] , ';
  /** The fastest of some runs: what else the machine does only adds. */
  const time = (times: number) => {
    const document = markedDocument(piece.repeat(times));
    const runs = Array.from({ length: 4 }, () => {
      const started = performance.now();
      find(document);
      return performance.now() - started;
    });
    return Math.min(...runs);
  };
  time(200);
  expect(time(1600)).toBeLessThan(Math.max(20, time(200)) * 24);
});

describe('which way a figure goes', () => {
  test.each([
    ['de', 'Der Nettogewinn von [Halden|company] sank um [7 Prozent|percent 7].', 'Halden -7 percent net-income'],
    [
      'de',
      'Damit ging der Gewinn von [Halden|company] um [7 Prozent|percent 7] zurück.',
      'Halden -7 percent net-income',
    ],
    ['en', 'Net loss at [Halden|company] rose [3 percent|percent 3].', 'Halden 3 percent net-income'],
  ] as const)('what a verb measures goes where the verb does: %s, %s', (lang, text, found) => {
    expect(tellings(text, lang, 'earnings')).toEqual([found]);
  });
});

test('a word made of nothing but nouns is read without an exception', () => {
  const endless = 'Konzern'.repeat(5_000);
  expect(createFactFinder()(markedDocument(`Der ${endless} stieg um [3 Prozent|percent 3] .`))).toEqual([]);
});
