import type { RuleExamples } from './rule-examples.ts';

export const indicatorExamples = {
  indicator: {
    examples: [
      {
        text: 'Die Teuerung in der [Schweiz|location] ist im Mai auf 0,2 Prozent geklettert.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Teuerung', value: '0,2 Prozent', period: 'Mai', region: 'Schweiz' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The unemployment rate stood at 4.4% in December.',
        lang: 'en',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'unemployment rate', value: '4.4%', period: 'December' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Inflation ist ein Thema.', lang: 'de' }],
  },
  economy: {
    examples: [
      {
        text: 'Die Preise stiegen im Mai um 3,2 Prozent.',
        lang: 'de',
        finds: [
          { fact: 'indicator', roles: { name: 'Preise', value: '3,2 Prozent', period: 'Mai' }, modality: 'asserted' },
        ],
      },
      {
        text: 'Egg prices leapt 11.4% in January.',
        lang: 'en',
        finds: [
          { fact: 'indicator', roles: { name: 'prices', value: '11.4%', period: 'January' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Preise stiegen.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
