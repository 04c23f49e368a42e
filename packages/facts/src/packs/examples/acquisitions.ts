import type { RuleExamples } from './rule-examples.ts';

export const acquisitionsExamples = {
  buy: {
    examples: [
      {
        text: '[SAP|company] übernimmt [Tessarion|company] für 1,2 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Tessarion', acquirer: 'SAP', amount: '1,2 Milliarden Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Danaher|company] has agreed to buy [Selbourne|company] for £2.3 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Selbourne', acquirer: 'Danaher', amount: '£2.3 billion' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Selbourne|company] was acquired by [Danaher|company].',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Selbourne', acquirer: 'Danaher' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[SAP|company] bleibt für Analysten ein "Kaufen".', lang: 'de' },
      { text: '[SAP|company] kauft eigene Aktien.', lang: 'de' },
      { text: '[Danaher|company] will buy back shares for $2 billion.', lang: 'en' },
    ],
  },
  takeover: {
    examples: [
      {
        text: 'Die Übernahme von [Tessarion|company] durch [SAP|company] ist perfekt.',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { target: 'Tessarion', acquirer: 'SAP' }, modality: 'asserted' }],
      },
      {
        text: 'The acquisition of [Selbourne|company] by [Danaher|company] is complete.',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Selbourne', acquirer: 'Danaher' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Eine Übernahme kommt nicht in Frage.', lang: 'de' }],
  },
  bid: {
    examples: [
      {
        text: '[KKR|company] bietet für [Alvenius|company].',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { target: 'Alvenius', acquirer: 'KKR' }, modality: 'planned' }],
      },
      {
        text: '[Carlyle|company] made an offer for [Alvenius|company].',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Alvenius', acquirer: 'Carlyle' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: 'Das Angebot ist knapp.', lang: 'de' }],
  },
  approach: {
    examples: [
      {
        text: '[Sika|company] hat eine Offerte von [Saint-Gobain|company] bekommen.',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { acquirer: 'Saint-Gobain', target: 'Sika' }, modality: 'planned' }],
      },
      {
        text: '[Audelle|company] surged after a takeover approach from [Cooper|company].',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { acquirer: 'Cooper', target: 'Audelle' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: 'The offer from [Audelle|company] was well received.', lang: 'en' }],
  },
  offer: {
    examples: [
      {
        text: 'Die Aktie von [Inntal|company] steigt. [Mondi|company] bietet 43,20 Euro je Aktie.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Mondi', target: 'Inntal', amount: '43,20 Euro' },
            modality: 'planned',
          },
        ],
      },
      {
        text: 'Shares of [Glen Orrin|company] rose. [Pernod|company] is preparing an offer at 460 pence per share.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Pernod', target: 'Glen Orrin', amount: '460 pence' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Mondi|company] bietet Papier an.', lang: 'de' },
      { text: '[Pernod|company] offers whisky at £46 a bottle.', lang: 'en' },
    ],
  },
  'raise-stake': {
    examples: [
      {
        text: '[Amazon|company] stockt seinen Anteil an [Frostbyte|company] auf 53 Prozent auf.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Amazon', target: 'Frostbyte', stake: '53 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Amazon|company] raised its stake in [Frostbyte|company] to 53 percent.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Amazon', target: 'Frostbyte', stake: '53 percent' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Amazon|company] erhöht den Umsatz um 5 Prozent.', lang: 'de' },
      { text: '[Amazon|company] raised prices by 5 percent.', lang: 'en' },
    ],
  },
  price: {
    examples: [
      {
        text: '[SAP|company] übernimmt [Tessarion|company]. Der Kaufpreis liegt bei 80 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'SAP', target: 'Tessarion', amount: '80 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Danaher|company] will buy [Selbourne|company]. The American group is paying £80 million in cash.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Danaher', target: 'Selbourne', amount: '£80 million' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Kaufpreis liegt bei 80 Millionen Euro.', lang: 'de' },
      { text: '[Danaher|company] hired staff. The price is £80 million.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
