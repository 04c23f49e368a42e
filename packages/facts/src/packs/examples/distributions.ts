import type { RuleExamples } from './rule-examples.ts';

export const distributionsExamples = {
  'no-dividend': {
    examples: [
      {
        text: '[Tornquist|company] will für 2025 keine Dividende zahlen.',
        lang: 'de',
        finds: [{ fact: 'dividend', roles: { company: 'Tornquist' }, modality: 'asserted' }],
      },
      {
        text: '[Kalgara|company] suspended its quarterly dividend.',
        lang: 'en',
        finds: [{ fact: 'dividend', roles: { company: 'Kalgara' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Der Kurs von [Tornquist|company] enthält die Dividende.', lang: 'de' },
      { text: '[Kalgara|company] has long paid a dividend.', lang: 'en' },
    ],
  },
  dividend: {
    examples: [
      {
        text: '[Helvarix|company] zahlt eine Dividende von 4,80 Franken nach 4,20 Franken.',
        lang: 'de',
        finds: [
          {
            fact: 'dividend',
            roles: { company: 'Helvarix', amount: '4,80 Franken', previous: '4,20 Franken' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] raised its quarterly dividend to 22 cents per share.',
        lang: 'en',
        finds: [{ fact: 'dividend', roles: { company: 'Halden', amount: '22 cents' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Die Dividende steht zur Abstimmung.', lang: 'de' }],
  },
  'pay-out': {
    examples: [
      {
        text: '[Fennwerk|company] will 0,12 Euro je Aktie ausschütten.',
        lang: 'de',
        finds: [{ fact: 'dividend', roles: { company: 'Fennwerk', amount: '0,12 Euro' }, modality: 'planned' }],
      },
      {
        text: '[Fennwerk|company] legt vor. An die Aktionäre sollen 1,35 Euro je Anteil fließen.',
        lang: 'de',
        finds: [{ fact: 'dividend', roles: { company: 'Fennwerk', amount: '1,35 Euro' }, modality: 'planned' }],
      },
      {
        text: '[Sjöberg|company] wants to pay 3.25 euros per share.',
        lang: 'en',
        finds: [{ fact: 'dividend', roles: { company: 'Sjöberg', amount: '3.25 euros' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Fennwerk|company] zahlt pünktlich.', lang: 'de' }],
  },
  buyback: {
    examples: [
      {
        text: 'Der Aktienrückkauf von [Medilux|company] umfasst 3,5 Millionen Euro.',
        lang: 'de',
        finds: [{ fact: 'buyback', roles: { company: 'Medilux', amount: '3,5 Millionen Euro' }, modality: 'asserted' }],
      },
      {
        text: '[Halden|company] unveiled a $1.5 billion share buyback.',
        lang: 'en',
        finds: [{ fact: 'buyback', roles: { company: 'Halden', amount: '$1.5 billion' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'The share buyback goes on.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
