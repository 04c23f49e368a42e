import type { RuleExamples } from './rule-examples.ts';

export const bidsExamples = {
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
    counterexamples: [
      { text: 'Das Angebot ist knapp.', lang: 'de' },
      { text: '[Saga|company] bietet ihr Heft auch für das [Pado|product] an.', lang: 'de' },
    ],
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
  bidder: {
    examples: [
      {
        text: '[Nordfonds|company] and [Südfonds|company] are among the bidders for [Marlin Care|company].',
        lang: 'en',
        finds: [
          { fact: 'acquisition', roles: { acquirer: 'Nordfonds', target: 'Marlin Care' }, modality: 'planned' },
          { fact: 'acquisition', roles: { acquirer: 'Südfonds', target: 'Marlin Care' }, modality: 'planned' },
        ],
      },
      {
        text: '[Nordfonds|company] zählt zu den Bietern für [Ruhr Guss|company].',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { acquirer: 'Nordfonds', target: 'Ruhr Guss' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Ruhr Guss|company] sucht Interessenten.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
