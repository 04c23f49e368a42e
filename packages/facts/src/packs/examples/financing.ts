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
    ],
    counterexamples: [{ text: 'Die Aktie ist hoch bewertet.', lang: 'de' }],
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
  ipo: {
    examples: [
      {
        text: '[Hubwerk|company] plant den Börsengang für Oktober 2026.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Hubwerk', when: 'Oktober 2026' }, modality: 'planned' }],
      },
      {
        text: '[Spindrift|company] plans an initial public offering in March 2026.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Spindrift', when: 'March 2026' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: 'Seit dem Börsengang 2016 ist viel geschehen.', lang: 'de' },
      { text: 'Shares have doubled since the 2016 IPO.', lang: 'en' },
    ],
  },
  'valued-company': {
    examples: [
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
    counterexamples: [{ text: '[Ohmsley|company] raised money. The deal values the stake at $3 billion.', lang: 'en' }],
  },
  'no-ipo': {
    examples: [
      {
        text: '[Hubwerk|company] dementiert Pläne für einen Börsengang.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Hubwerk' }, modality: 'denied' }],
      },
      {
        text: '[Ohmsley|company] denied plans for an initial public offering.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Ohmsley' }, modality: 'denied' }],
      },
    ],
    counterexamples: [{ text: '[Ohmsley|company] talked of an initial public offering.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
