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
  capital: {
    examples: [
      {
        text: '[Ruhr Guss|company] plant eine Kapitalerhöhung von 250 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'funding-round', roles: { company: 'Ruhr Guss', amount: '250 Millionen Euro' }, modality: 'planned' },
        ],
      },
      {
        text: '[Ruhr Guss|company] verhandelt über eine Geldspritze von 60 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'funding-round', roles: { company: 'Ruhr Guss', amount: '60 Millionen Euro' }, modality: 'planned' },
        ],
      },
      {
        text: '[Quillon|company] will fund the deal with a rights issue of $300 million.',
        lang: 'en',
        finds: [{ fact: 'funding-round', roles: { company: 'Quillon', amount: '$300 million' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: '[Quillon|company] grants [Voltrad|company] fresh capital of $300 million.', lang: 'en' },
      { text: '[Ruhr Guss|company] sammelt Aufträge über 60 Millionen Euro ein.', lang: 'de' },
    ],
  },
} as const satisfies RuleExamples;
