import type { RuleExamples } from './rule-examples.ts';

export const backersExamples = {
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
  among: {
    examples: [
      {
        text: '[Ohmsley|company] sammelte 62 Millionen Dollar bei Investoren ein, darunter [Northzone|company] und [Octopus|company].',
        lang: 'de',
        finds: [
          { fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'asserted' },
          { fact: 'investment', roles: { investor: 'Octopus', target: 'Ohmsley' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Ohmsley|company] took in $62 million from investors including [Northzone|company].',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Ohmsley|company] has clients including [Octopus|company].', lang: 'en' }],
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
  'comes-from': {
    examples: [
      {
        text: '[Alpenwafer|company] bekommt frisches Geld. Davon stammen 15 Millionen Euro von [Südbank|company].',
        lang: 'de',
        finds: [
          { fact: 'investment', roles: { investor: 'Südbank', target: 'Alpenwafer', amount: '15 Millionen Euro' } },
        ],
      },
      {
        text: '[Cadenta|company] closed its round. $20 million came from [Hearing Fund|company].',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Hearing Fund', target: 'Cadenta', amount: '$20 million' } }],
      },
    ],
    counterexamples: [
      { text: '[Alpenwafer|company] wächst. Aufträge über 15 Millionen Euro kamen von [Südbank|company].', lang: 'de' },
    ],
  },
  'funded-by': {
    examples: [
      {
        text: '[Velotrix|company] has secured €40 million in new funding from [Rabo Fund|company].',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Rabo Fund', target: 'Velotrix' }, modality: 'asserted' }],
      },
      {
        text: '[Velotrix|company] erhielt Kapital von [Nordfonds|company].',
        lang: 'de',
        finds: [{ fact: 'investment', roles: { investor: 'Nordfonds', target: 'Velotrix' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Velotrix|company] erhielt Lob von [Nordfonds|company].', lang: 'de' },
      { text: '[Velotrix|company] secured parts from [Rabo Fund|company].', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
