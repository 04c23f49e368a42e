import type { RuleExamples } from './rule-examples.ts';

export const finesExamples = {
  fine: {
    examples: [
      {
        text: 'Das [Bundeskartellamt|organization] verhängt gegen [Kalkwerk|company] ein Bußgeld von 29 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'fine',
            roles: { authority: 'Bundeskartellamt', company: 'Kalkwerk', amount: '29 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The [FCA|organization] fined [Marlow Pay|company] £29 million.',
        lang: 'en',
        finds: [
          {
            fact: 'fine',
            roles: { authority: 'FCA', company: 'Marlow Pay', amount: '£29 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'It was a fine day.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
