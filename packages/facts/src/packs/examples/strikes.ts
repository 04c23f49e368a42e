import type { RuleExamples } from './rule-examples.ts';

export const strikesExamples = {
  strike: {
    examples: [
      {
        text: 'Die [IG Metall|organization] ruft bei [Saarstahl|company] zum Warnstreik auf.',
        lang: 'de',
        finds: [{ fact: 'strike', roles: { union: 'IG Metall', company: 'Saarstahl' }, modality: 'asserted' }],
      },
      {
        text: 'The [UAW|organization] called a strike at [Harland|company].',
        lang: 'en',
        finds: [{ fact: 'strike', roles: { union: 'UAW', company: 'Harland' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'The strike price is $40.', lang: 'en' }],
  },
  'union-strike': {
    examples: [
      {
        text: '[Harland|company] missed its goal. The walkout by 600 members of the [UAW|organization] goes on.',
        lang: 'en',
        finds: [{ fact: 'strike', roles: { union: 'UAW', company: 'Harland' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Harland|company] missed its goal. Strikes in France go on.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
