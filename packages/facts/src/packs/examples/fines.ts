import type { RuleExamples } from './rule-examples.ts';

export const finesExamples = {
  fine: {
    examples: [
      {
        text: 'Die [Kartellbehörde|organization] verhängte Bußgelder gegen [Velmont|company] (120 Millionen Euro) und [Dreesen|company] (18 Millionen Euro).',
        lang: 'de',
        finds: [
          {
            fact: 'fine',
            roles: { authority: 'Kartellbehörde', company: 'Velmont', amount: '120 Millionen Euro' },
            modality: 'asserted',
          },
          {
            fact: 'fine',
            roles: { authority: 'Kartellbehörde', company: 'Dreesen', amount: '18 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Wegen Absprachen müssen [Velmont|company] 120 Millionen Euro und [Dreesen|company] 18 Millionen Euro Bußgeld zahlen.',
        lang: 'de',
        finds: [
          { fact: 'fine', roles: { company: 'Velmont', amount: '120 Millionen Euro' }, modality: 'asserted' },
          { fact: 'fine', roles: { company: 'Dreesen', amount: '18 Millionen Euro' }, modality: 'asserted' },
        ],
      },
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
  'fine-of-topic': {
    examples: [
      {
        text: '[Marlow Pay|company] broke the rules. The regulator imposed a fine of £3 million.',
        lang: 'en',
        finds: [{ fact: 'fine', roles: { company: 'Marlow Pay', amount: '£3 million' } }],
      },
    ],
    counterexamples: [
      {
        text: '[Kalkwerk|company] wächst. Die Kartellwächter verhängten gegen drei Hersteller Bußgelder von 6 Millionen Euro.',
        lang: 'de',
      },
      { text: '[Marlow Pay|company] grows. Regulators imposed fines of £3 million on several banks.', lang: 'en' },
    ],
  },
  imposed: {
    examples: [
      {
        text: 'Das [Bundeskartellamt|organization] verhängte gegen [Ziems|company] 6 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'fine', roles: { authority: 'Bundeskartellamt', company: 'Ziems', amount: '6 Millionen Euro' } },
        ],
      },
    ],
    counterexamples: [
      { text: 'Die [EU|organization] verhängte gegen [Ziems|company] Zölle von 17 Prozent.', lang: 'de' },
    ],
  },
  'fine-share': {
    examples: [
      {
        text: 'Das [Bundeskartellamt|organization] verhängt gegen [Ziems|company] ein Bußgeld von 6 Millionen Euro. Auf [Kalkwerk|company] entfallen 29 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'fine', roles: { authority: 'Bundeskartellamt', company: 'Kalkwerk', amount: '29 Millionen Euro' } },
        ],
      },
      {
        text: 'Das [Bundeskartellamt|organization] verhängt gegen [Ziems|company] ein Bußgeld von 6 Millionen Euro. [Kalkwerk|company] muss 29 Millionen Euro zahlen.',
        lang: 'de',
        finds: [
          { fact: 'fine', roles: { authority: 'Bundeskartellamt', company: 'Kalkwerk', amount: '29 Millionen Euro' } },
        ],
      },
    ],
    counterexamples: [
      { text: 'Auf [Kalkwerk|company] entfallen 29 Millionen Euro Umsatz.', lang: 'de' },
      { text: '[Kalkwerk|company] muss 29 Millionen Euro zahlen.', lang: 'de' },
    ],
  },
} as const satisfies RuleExamples;
