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
} as const satisfies RuleExamples;
