import type { Language } from '@groschen/document';
import { createFactFinder } from '@groschen/facts';
import { describe, expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const find = createFactFinder();

function vouching(marked: string, lang: Language): string {
  const [fact] = find(markedDocument(marked, lang));
  return fact ? [fact.modality, fact.source?.text].filter(Boolean).join(' ') : 'nothing';
}

describe('how certain, and who says so', () => {
  test.each([
    ['de', 'asserted', '[SAP|company] übernimmt [Tessarion|company].'],
    ['de', 'reported Reuters', '[SAP|company] übernimmt [Tessarion|company], wie [Reuters|media] berichtete.'],
    ['de', 'reported Handelsblatt', 'Dem "[Handelsblatt|media]" zufolge übernimmt [SAP|company] [Tessarion|company].'],
    ['de', 'reported Reuters', 'Laut [Reuters|media] übernimmt [SAP|company] die Firma [Tessarion|company].'],
    ['de', 'reported Klein', '[SAP|company] habe [Tessarion|company] übernommen, sagte [Klein|person].'],
    ['de', 'planned', '[SAP|company] will [Tessarion|company] übernehmen.'],
    ['de', 'planned', '[SAP|company] plant, [Tessarion|company] zu übernehmen.'],
    ['de', 'planned', '[SAP|company] dürfte [Tessarion|company] übernehmen.'],
    ['de', 'planned', '[SAP|company] spricht über eine Übernahme von [Tessarion|company].'],
    ['de', 'planned', '[SAP|company] schlägt vor, [Tessarion|company] aufzukaufen.'],
    ['de', 'reported Insidern', '[SAP|company] übernimmt laut Insidern der [Nordbank|company] [Tessarion|company].'],
    [
      'de',
      'reported Personen',
      'Nach Angaben von mit der Sache vertrauten Personen übernimmt [SAP|company] [Tessarion|company].',
    ],
    ['de', 'reported Kreise', 'Kreise: [SAP|company] übernimmt [Tessarion|company]'],
    ['en', 'reported people', '[SAP|company] has bought [Tessarion|company], two people told [Reuters|media].'],
    ['en', 'asserted', '[SAP|company] has bought [Tessarion|company].'],
    ['en', 'reported Reuters', '[SAP|company] has bought [Tessarion|company], according to [Reuters|media].'],
    ['en', 'reported Klein', '[SAP|company] has bought [Tessarion|company], [Klein|person] said.'],
    ['en', 'planned', '[SAP|company] plans to buy [Tessarion|company].'],
    ['en', 'planned', '[SAP|company] to buy [Tessarion|company]'],
    ['en', 'planned', '[SAP|company] could buy [Tessarion|company].'],
    ['en', 'denied', '[SAP|company] denied that it had bought [Tessarion|company].'],
  ] as const)('%s, %s: %s', (lang, expected, text) => {
    expect(vouching(text, lang)).toBe(expected);
  });

  test('figures that may come are expected, deals that may come are planned', () => {
    expect(vouching('Der Umsatz von [SAP|company] dürfte um [5 Prozent|percent 5] steigen.', 'de')).toBe('expected');
    expect(vouching('[SAP|company] dürfte [Tessarion|company] übernehmen.', 'de')).toBe('planned');
  });

  test('what is only imagined is no fact', () => {
    expect(vouching('[SAP|company] hätte [Tessarion|company] übernommen.', 'de')).toBe('nothing');
  });

  test('a negated clause says so', () => {
    const [fact] = find(markedDocument('[SAP|company] übernimmt [Tessarion|company] nicht.'));
    expect(fact?.negated).toBe(true);
  });

  test.each([
    '[SAP|company] verdiente [3 Millionen Euro|money 3e6 EUR], nicht einmal mehr halb so viel wie geplant.',
    '[SAP|company] verdiente [3 Millionen Euro|money 3e6 EUR] und damit nicht ganz so viel wie geplant.',
  ])('how much it is not, is no negation: %s', (text) => {
    const [fact] = find(markedDocument(text));
    expect(fact).toBeDefined();
    expect(fact?.negated).toBeUndefined();
  });

  test('a minus at the bottom line is a loss', () => {
    const text = '[SAP|company] klagt. Unter dem Strich stand ein Minus von [3 Euro|money 3 EUR].';
    const [fact] = find(markedDocument(text));
    expect(fact?.roles).toMatchObject({ value: { amount: '-3' }, metric: { value: 'net-income' } });
  });
});

describe('who says so', () => {
  test.each([
    ['reported people', 'en', '[SAP|company] has bought [Tessarion|company], [two|count 2] people close to it said.'],
    ['reported SAP', 'en', '[SAP|company] said on [Friday|date 2026-01-30] it had bought [Tessarion|company].'],
    ['reported Klein', 'en', '[SAP|company] has bought [Tessarion|company] for cash, or so, said [Klein|person].'],
    ['reported SAP', 'de', 'Wie [SAP|company] am Abend durchsickern ließ, kauft es [Tessarion|company].'],
    ['reported Bericht', 'de', '[SAP|company] übernimmt [Tessarion|company], wie aus dem Bericht hervorgeht.'],
    ['planned', 'en', '[SAP|company] is in talks about a takeover of [Tessarion|company].'],
    ['planned', 'de', '[SAP|company] übernimmt [Tessarion|company] [Ende 2027|date 2027].'],
    ['asserted', 'de', '[SAP|company] übernahm [Tessarion|company] [Ende 2024|date 2024].'],
  ] as const)('%s, %s: %s', (expected, lang, text) => {
    expect(vouching(text, lang)).toBe(expected);
  });

  test('a question states nothing', () => {
    expect(vouching('Kauft [SAP|company] bald [Tessarion|company]?', 'de')).toBe('nothing');
  });

  test('a comparison is no quotation', () => {
    expect(vouching('[SAP|company] übernimmt [Tessarion|company], wie im Vorjahr erhofft.', 'de')).not.toContain(
      'reported',
    );
  });

  test.each([
    ['de', '[SAP|company] hat die geplante Übernahme von [Tessarion|company] abgesagt.'],
    ['de', 'Die Übernahme von [Tessarion|company] durch [SAP|company] ist geplatzt.'],
    ['en', '[SAP|company] has abandoned a proposal to buy [Tessarion|company].'],
    ['en', '[SAP|company] walked away from the takeover of [Tessarion|company].'],
  ] as const)('a deal called off is told, and negated: %s, %s', (lang, text) => {
    const [fact] = find(markedDocument(text, lang));
    expect([fact?.type, fact?.modality, fact?.negated]).toEqual(['acquisition', 'asserted', true]);
  });

  test('"pulled in" calls nothing off', () => {
    const [fact] = find(
      markedDocument('[Ohmsley|company] pulled in [$62 million|money 62000000 USD] from investors.', 'en'),
    );
    expect([fact?.type, fact?.negated]).toEqual(['funding-round', undefined]);
  });
});
