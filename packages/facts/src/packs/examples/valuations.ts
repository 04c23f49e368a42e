import type { RuleExamples } from './rule-examples.ts';

export const valuationsExamples = {
  valued: {
    examples: [
      {
        text: '[OpenAI|company] wird mit 830 Milliarden Dollar bewertet.',
        lang: 'de',
        finds: [
          { fact: 'valuation', roles: { company: 'OpenAI', amount: '830 Milliarden Dollar' }, modality: 'asserted' },
        ],
      },
      {
        text: 'Dem "[Handelsblatt|media]" zufolge soll [Hubwerk|company] mit 5 Milliarden Euro bewertet werden.',
        lang: 'de',
        finds: [
          {
            fact: 'valuation',
            roles: { company: 'Hubwerk', amount: '5 Milliarden Euro' },
            modality: 'reported',
            source: 'Handelsblatt',
          },
        ],
      },
      {
        text: '[Ohmsley|company] is valued at $410 million.',
        lang: 'en',
        finds: [{ fact: 'valuation', roles: { company: 'Ohmsley', amount: '$410 million' }, modality: 'asserted' }],
      },
      {
        text: '[Hubwerk|company] geht an die Börse. Die Runde bewertet das Unternehmen mit 3,3 Milliarden Dollar.',
        lang: 'de',
        finds: [
          { fact: 'valuation', roles: { company: 'Hubwerk', amount: '3,3 Milliarden Dollar' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Ohmsley|company] raised money. The deal values the company at $3.3 billion.',
        lang: 'en',
        finds: [{ fact: 'valuation', roles: { company: 'Ohmsley', amount: '$3.3 billion' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Die Aktie ist hoch bewertet.', lang: 'de' },
      { text: '[Ohmsley|company] raised money. The deal values the stake at $3 billion.', lang: 'en' },
    ],
  },
  worth: {
    examples: [
      {
        text: 'Die Marktkapitalisierung von [Hubwerk|company] liegt bei 748 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'valuation', roles: { company: 'Hubwerk', amount: '748 Millionen Euro' }, modality: 'asserted' },
        ],
      },
      {
        text: 'The offer gives [Selbourne|company] an enterprise value of £2.6 billion.',
        lang: 'en',
        finds: [{ fact: 'valuation', roles: { company: 'Selbourne', amount: '£2.6 billion' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Die Bewertung ist hoch.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
