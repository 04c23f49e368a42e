import type { RuleExamples } from './rule-examples.ts';

export const divestituresExamples = {
  sell: {
    examples: [
      {
        text: '[Pennine|company] verkauft die Sparte an [Selecta|company].',
        lang: 'de',
        finds: [
          {
            fact: 'divestiture',
            roles: { asset: 'Sparte', seller: 'Pennine', buyer: 'Selecta' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Pennine|company] has sold its vending business to [Selecta|company] for £83 million.',
        lang: 'en',
        finds: [
          {
            fact: 'divestiture',
            roles: { asset: 'business', seller: 'Pennine', buyer: 'Selecta', amount: '£83 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Online sales were strong.', lang: 'en' },
      { text: '[Pennine|company] verkauft Kaffee.', lang: 'de' },
    ],
  },
} as const satisfies RuleExamples;
