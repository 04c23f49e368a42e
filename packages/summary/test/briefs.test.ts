import { describe, expect, test } from 'vitest';
import { summarize } from '../src/index.ts';
import { type Made, makeDocument } from './made-document.ts';

/** For every type of fact: a text, and what the briefs say. */
const CASES: readonly (Made & { readonly de: string | undefined; readonly en: string | undefined })[] = [
  {
    lang: 'de',
    text: 'Norvik verhandelt laut Bloomberg über eine Investition von bis zu 50 Milliarden US-Dollar in Halden.',
    names: { company: ['Norvik', 'Halden'], media: ['Bloomberg'] },
    facts: [
      {
        type: 'investment',
        modality: 'planned',
        source: 'Bloomberg',
        roles: { investor: 'Norvik', target: 'Halden', amount: '50 Milliarden' },
      },
    ],
    de: 'Norvik verhandelt laut Bloomberg über eine Investition von bis zu 50 Milliarden US-Dollar in Halden.',
    en: 'Norvik is in talks to invest up to $50 billion in Halden, according to Bloomberg.',
  },
  {
    lang: 'en',
    text: 'Norvik shares closed 1.01% lower at €239.30 on Tradegate.',
    names: { company: ['Norvik'], exchange: ['Tradegate'] },
    facts: [
      {
        type: 'price-move',
        roles: { instrument: 'Norvik', change: '-1.01%', price: '€239.30', exchange: 'Tradegate' },
      },
    ],
    de: 'Die Norvik-Aktie verlor auf Tradegate 1,01 Prozent auf 239,30 Euro.',
    en: 'Norvik shares fell 1.01 percent to 239.30 euros on Tradegate.',
  },
  {
    lang: 'en',
    text: 'Operating profit at Norvik rose 12.5% to £1.25 billion in the fourth quarter of 2025, the pretax loss was £3.0 million.',
    names: { company: ['Norvik'] },
    facts: [
      {
        type: 'earnings',
        roles: {
          company: 'Norvik',
          metric: 'operating-income',
          change: '12.5%',
          value: '£1.25 billion',
          period: 'fourth quarter of 2025',
        },
      },
      {
        type: 'earnings',
        roles: { company: 'Norvik', metric: 'pretax-income', value: '-£3.0 million', period: 'fourth quarter of 2025' },
      },
    ],
    de: 'Der operative Gewinn von Norvik stieg im vierten Quartal 2025 um 12,5 Prozent auf 1,25 Milliarden Pfund und der Vorsteuerverlust lag bei 3,0 Millionen Pfund.',
    en: "Norvik's operating profit rose 12.5 percent to £1.25 billion in the fourth quarter of 2025, and the pretax loss was £3.0 million.",
  },
  {
    lang: 'en',
    text: 'Norvik cut its forecast: operating profit of £410 million in 2026, compared with £480 million in its earlier guidance.',
    names: { company: ['Norvik'] },
    facts: [
      {
        type: 'guidance',
        modality: 'expected',
        roles: {
          company: 'Norvik',
          metric: 'operating-income',
          value: '£410 million',
          previous: '£480 million',
          period: '2026',
          action: 'cut',
        },
      },
    ],
    de: 'Norvik senkt die Prognose und erwartet für 2026 nun einen operativen Gewinn von 410 Millionen Pfund statt von zuvor 480 Millionen Pfund.',
    en: 'Norvik cut its outlook and now expects an operating profit of £410 million in 2026, instead of £480 million.',
  },
  {
    lang: 'de',
    text: 'Norvik erlöste 2025 2,1 Milliarden Euro nach 1,9 Milliarden Euro, je Aktie blieben 0,87 Euro nach 0,52 Euro.',
    names: { company: ['Norvik'] },
    facts: [
      {
        type: 'earnings',
        roles: {
          company: 'Norvik',
          metric: 'revenue',
          value: '2,1 Milliarden Euro',
          previous: '1,9 Milliarden Euro',
          period: '2025',
        },
      },
      {
        type: 'earnings',
        roles: { company: 'Norvik', metric: 'eps', value: '0,87 Euro', previous: '0,52 Euro', period: '2025' },
      },
    ],
    de: 'Norvik erzielte im Jahr 2025 einen Umsatz von 2,1 Milliarden Euro nach 1,9 Milliarden Euro zuvor und der Gewinn je Aktie lag bei 0,87 Euro nach 0,52 Euro zuvor.',
    en: 'Norvik reported revenue of 2.1 billion euros in 2025, compared with 1.9 billion euros before, and earnings per share were 0.87 euros, compared with 0.52 euros before.',
  },
  {
    lang: 'en',
    text: 'Norvik Partners invested $85 million in Halden, Halden said.',
    names: { company: ['Norvik Partners', 'Halden'] },
    facts: [
      {
        type: 'investment',
        modality: 'reported',
        source: 'Halden',
        roles: { investor: 'Norvik Partners', target: 'Halden', amount: '$85 million' },
      },
    ],
    de: 'Norvik Partners investiert nach Unternehmensangaben 85 Millionen US-Dollar in Halden.',
    en: 'Norvik Partners is investing $85 million in Halden, according to the company.',
  },
  {
    lang: 'en',
    text: 'In January, Norvik completed the acquisition of Halden for $310 million.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'acquisition', roles: { acquirer: 'Norvik', target: 'Halden', amount: '$310 million' } }],
    de: 'Norvik hat Halden für 310 Millionen US-Dollar übernommen.',
    en: 'Norvik has bought Halden for $310 million.',
  },
  {
    lang: 'de',
    text: 'Norvik hat den Rivalen Halden für 310 Millionen US-Dollar übernommen.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'acquisition', roles: { acquirer: 'Norvik', target: 'Halden', amount: '310 Millionen' } }],
    de: 'Norvik hat Halden für 310 Millionen US-Dollar übernommen.',
    en: 'Norvik has bought Halden for $310 million.',
  },
  {
    lang: 'de',
    text: 'Norvik hat bestätigt, dass Halden für 310 Millionen US-Dollar übernommen wird.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'acquisition', roles: { acquirer: 'Norvik', target: 'Halden', amount: '310 Millionen' } }],
    de: 'Norvik übernimmt Halden für 310 Millionen US-Dollar.',
    en: 'Norvik is buying Halden for $310 million.',
  },
  {
    lang: 'de',
    text: 'Halden wird für 310 Millionen US-Dollar von Norvik übernommen.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'acquisition', roles: { acquirer: 'Norvik', target: 'Halden', amount: '310 Millionen' } }],
    de: 'Norvik übernimmt Halden für 310 Millionen US-Dollar.',
    en: 'Norvik is buying Halden for $310 million.',
  },
  {
    lang: 'de',
    text: 'Norvik hebt die Prognose für 2026 an: 840 bis 860 Millionen Euro Umsatz, Marge rund 9,5 Prozent.',
    names: { company: ['Norvik'] },
    facts: [
      {
        type: 'guidance',
        modality: 'expected',
        roles: { company: 'Norvik', metric: 'revenue', value: '840', period: '2026', action: 'raise' },
      },
      {
        type: 'guidance',
        modality: 'expected',
        roles: { company: 'Norvik', metric: 'ebit-margin', value: '9,5 Prozent', period: '2026', action: 'raise' },
      },
    ],
    de: 'Norvik hebt die Prognose an und erwartet für 2026 nun einen Umsatz von 840 bis 860 Millionen Euro sowie eine Ebit-Marge von rund 9,5 Prozent.',
    en: 'Norvik raised its outlook and now expects revenue of 840 to 860 million euros and an EBIT margin of about 9.5 percent in 2026.',
  },
  {
    lang: 'de',
    text: 'Die DZ Bank senkt das Kursziel für Norvik von 42 auf 38 Euro, Einstufung "Kaufen".',
    names: { company: ['DZ Bank', 'Norvik'] },
    facts: [
      {
        type: 'rating',
        roles: {
          house: 'DZ Bank',
          company: 'Norvik',
          rating: 'Kaufen',
          'target-price': '38 Euro',
          'previous-target-price': '42',
          action: 'reiterate',
        },
      },
    ],
    de: 'Die DZ Bank hat das Kursziel für Norvik von 42 auf 38 Euro gesenkt und die Einstufung auf "Kaufen" belassen.',
    en: 'DZ Bank cut its target price for Norvik to 38 euros from 42 euros and kept its "Buy" rating.',
  },
  {
    lang: 'de',
    text: 'Norvik will Halden für rund 1,2 Mrd. Euro übernehmen, heißt es in Kreisen.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [
      {
        type: 'acquisition',
        modality: 'planned',
        source: 'Kreisen',
        roles: { acquirer: 'Norvik', target: 'Halden', amount: '1,2 Mrd.' },
      },
    ],
    de: 'Norvik will Halden laut Insidern für rund 1,2 Milliarden Euro übernehmen.',
    en: 'Norvik plans to buy Halden for about 1.2 billion euros, according to people familiar with the matter.',
  },
  {
    lang: 'en',
    text: 'Norvik denied it had made a bid for Halden.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'acquisition', modality: 'denied', roles: { acquirer: 'Norvik', target: 'Halden' } }],
    de: 'Norvik dementiert ein Gebot für Halden.',
    en: 'Norvik denied a bid for Halden.',
  },
  {
    lang: 'en',
    text: 'Norvik will propose a dividend of 4.80 Swiss francs, after 4.30 francs.',
    names: { company: ['Norvik'] },
    facts: [{ type: 'dividend', modality: 'planned', roles: { company: 'Norvik', amount: '4.80', previous: '4.30' } }],
    de: 'Norvik will eine Dividende von 4,80 Franken je Aktie zahlen nach 4,30 Franken zuvor.',
    en: 'Norvik plans to pay a dividend of 4.80 Swiss francs per share, compared with 4.30 Swiss francs before.',
  },
  {
    lang: 'de',
    text: 'Die EZB senkt ihren Leitzins um 25 Basispunkte auf 2,00 Prozent.',
    names: { organization: ['EZB'] },
    facts: [
      { type: 'rate-decision', roles: { 'central-bank': 'EZB', rate: '2,00 Prozent', change: '-25 Basispunkte' } },
    ],
    de: 'Die EZB senkt den Leitzins um 25 Basispunkte auf 2,00 Prozent.',
    en: 'The ECB cut its key rate by 25 basis points to 2.00 percent.',
  },
  {
    lang: 'en',
    text: 'Inflation in Germany eased to 2.2% in February from 2.3%.',
    names: { location: ['Germany'] },
    facts: [
      {
        type: 'indicator',
        roles: { name: 'Inflation', region: 'Germany', value: '2.2%', previous: '2.3%', period: 'February' },
      },
    ],
    de: 'Die Inflationsrate in Deutschland lag im Februar bei 2,2 Prozent nach 2,3 Prozent zuvor.',
    en: 'The inflation rate in Germany was 2.2 percent in February, compared with 2.3 percent before.',
  },
  {
    lang: 'en',
    text: 'Norvik said it would cut 1,500 jobs.',
    names: { company: ['Norvik'] },
    facts: [{ type: 'layoffs', modality: 'planned', roles: { company: 'Norvik', count: '1,500' } }],
    de: 'Norvik will 1.500 Stellen abbauen.',
    en: 'Norvik plans to eliminate 1,500 jobs.',
  },
  {
    lang: 'de',
    text: 'Anna Berg wird Finanzchefin von Norvik.',
    names: { person: ['Anna Berg'], company: ['Norvik'] },
    facts: [
      {
        type: 'management-change',
        modality: 'planned',
        roles: { person: 'Anna Berg', company: 'Norvik', position: 'Finanzchefin', action: 'appoint' },
      },
    ],
    de: 'Anna Berg soll Finanzchefin von Norvik werden.',
    en: 'Anna Berg is to become chief financial officer of Norvik.',
  },
  {
    lang: 'de',
    text: 'Norvik hat Insolvenz angemeldet.',
    names: { company: ['Norvik'] },
    facts: [{ type: 'insolvency', roles: { company: 'Norvik' } }],
    de: 'Norvik hat Insolvenz angemeldet.',
    en: 'Norvik has filed for insolvency.',
  },
  {
    lang: 'de',
    text: 'Norvik plant im vierten Quartal einen Börsengang.',
    names: { company: ['Norvik'] },
    facts: [{ type: 'ipo', modality: 'planned', roles: { company: 'Norvik', when: 'vierten Quartal' } }],
    de: 'Norvik plant im vierten Quartal 2026 einen Börsengang.',
    en: 'Norvik plans an initial public offering in the fourth quarter of 2026.',
  },
  {
    lang: 'en',
    text: 'Norvik and Halden agreed to merge.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'merger', modality: 'planned', roles: { parties: ['Norvik', 'Halden'] } }],
    de: 'Norvik und Halden wollen fusionieren.',
    en: 'Norvik and Halden plan to merge.',
  },
  {
    lang: 'de',
    text: 'Norvik will eigene Aktien für bis zu 300 Millionen Euro zurückkaufen.',
    names: { company: ['Norvik'] },
    facts: [{ type: 'buyback', modality: 'planned', roles: { company: 'Norvik', amount: '300 Millionen' } }],
    de: 'Norvik will eigene Aktien für bis zu 300 Millionen Euro zurückkaufen.',
    en: 'Norvik plans to buy back shares worth up to 300 million euros.',
  },
  {
    lang: 'en',
    text: 'The European Commission fined Norvik 61.2 million euros.',
    names: { organization: ['European Commission'], company: ['Norvik'] },
    facts: [
      { type: 'fine', roles: { company: 'Norvik', authority: 'European Commission', amount: '61.2 million euros' } },
    ],
    de: 'Die EU-Kommission verhängt gegen Norvik eine Strafe von 61,2 Millionen Euro.',
    en: 'The European Commission fined Norvik 61.2 million euros.',
  },
  {
    lang: 'de',
    text: 'Hunderte Milliarden Dollar steckt Norvik in Halden.',
    names: { company: ['Norvik', 'Halden'] },
    facts: [{ type: 'funding-round', roles: { company: 'Halden', amount: 'Hunderte Milliarden Dollar' } }],
    de: undefined,
    en: undefined,
  },
];

describe('briefs', () => {
  test.each(CASES)('$text', (made) => {
    const summary = summarize(makeDocument(made));
    expect(summary.rejected).toBeUndefined();
    expect(summary.brief).toEqual(made.de === undefined ? {} : { de: made.de, en: made.en });
    for (const figure of summary.figures) {
      const text =
        figure.in === 'brief' ? summary.brief[figure.language]! : summary.bullets[figure.language]![figure.bullet!]!;
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });
});
