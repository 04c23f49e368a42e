import type { RuleExamples } from './rule-examples.ts';

export const financingExamples = {
  round: {
    examples: [
      {
        text: '[Ohmsley|company] has raised $62 million in a Series B round.',
        lang: 'en',
        finds: [{ fact: 'funding-round', roles: { company: 'Ohmsley', amount: '$62 million' }, modality: 'asserted' }],
      },
      {
        text: '[Ohmsley|company] plans to raise $2.5 billion in a funding round.',
        lang: 'en',
        finds: [{ fact: 'funding-round', roles: { company: 'Ohmsley', amount: '$2.5 billion' }, modality: 'planned' }],
      },
      {
        text: '[Thermolino|company] sammelt in einer Finanzierungsrunde 28 Millionen Euro ein.',
        lang: 'de',
        finds: [
          {
            fact: 'funding-round',
            roles: { company: 'Thermolino', amount: '28 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Ohmsley|company] raised prices.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
