import type { RuleExamples } from './rule-examples.ts';

export const insolvenciesExamples = {
  insolvency: {
    examples: [
      {
        text: '[Ruhr Guss|company] hat Insolvenz angemeldet.',
        lang: 'de',
        finds: [{ fact: 'insolvency', roles: { company: 'Ruhr Guss' }, modality: 'asserted' }],
      },
      {
        text: '[Voltrad|company] filed for bankruptcy protection.',
        lang: 'en',
        finds: [{ fact: 'insolvency', roles: { company: 'Voltrad' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Die Zahl der Fälle steigt.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
