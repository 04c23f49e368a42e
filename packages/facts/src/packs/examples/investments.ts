import type { RuleExamples } from './rule-examples.ts';

export const investmentsExamples = {
  hold: {
    examples: [
      {
        text: '[Expedia|company] hält 60 Prozent an [trivago|company].',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Expedia', target: 'trivago', stake: '60 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Walmart|company] owns 11 percent of [Helix|company].',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Walmart', target: 'Helix', stake: '11 percent' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Expedia|company] hält an der Prognose fest.', lang: 'de' }],
  },
  'join-round': {
    examples: [
      {
        text: '[Ohmsley|company] has raised money. The round was led by [Northzone|company].',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Northzone|company] was led by its founder.', lang: 'en' }],
  },
  'put-in': {
    examples: [
      {
        text: '[Zipkart|company] sells groceries online. [Prosus|company] has committed $50 million.',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Prosus', target: 'Zipkart', amount: '$50 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Zipkart|company] has committed $50 million to a new warehouse.', lang: 'en' }],
  },
  invest: {
    examples: [
      {
        text: '[Amazon|company] verhandelt über eine Investition von bis zu 50 Milliarden US-Dollar in [OpenAI|company].',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { target: 'OpenAI', investor: 'Amazon', amount: '50 Milliarden US-Dollar' },
            modality: 'planned',
          },
        ],
      },
      {
        text: '[Amazon|company] will invest $50 billion in [OpenAI|company].',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { target: 'OpenAI', investor: 'Amazon', amount: '$50 billion' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Amazon|company] will mehr investieren.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
