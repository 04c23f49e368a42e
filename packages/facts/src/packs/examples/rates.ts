import type { RuleExamples } from './rule-examples.ts';

export const ratesExamples = {
  decision: {
    examples: [
      {
        text: 'Die [EZB|organization] senkt den Leitzins um 25 Basispunkte auf 2,0 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'rate-decision',
            roles: { 'central-bank': 'EZB', change: '25 Basispunkte', rate: '2,0 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Die [EZB|organization] beließ den Leitzins wie erwartet bei 2,0 Prozent.',
        lang: 'de',
        finds: [{ fact: 'rate-decision', roles: { 'central-bank': 'EZB', rate: '2,0 Prozent' }, modality: 'asserted' }],
      },
      {
        text: 'The [Federal Reserve|organization] left its benchmark interest rate at 3.5%.',
        lang: 'en',
        finds: [
          { fact: 'rate-decision', roles: { 'central-bank': 'Federal Reserve', rate: '3.5%' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Der Leitzins ist hoch.', lang: 'de' }],
  },
  step: {
    examples: [
      {
        text: 'Economists expect the [Riksbank|organization] to cut again in September, to 1.75 percent.',
        lang: 'en',
        finds: [
          { fact: 'rate-decision', roles: { 'central-bank': 'Riksbank', rate: '1.75 percent' }, modality: 'expected' },
        ],
      },
      {
        text: 'Die [EZB|organization] tagt. Ökonomen erwarten den nächsten Schritt auf 1,75 Prozent im Juni.',
        lang: 'de',
        finds: [
          { fact: 'rate-decision', roles: { 'central-bank': 'EZB', rate: '1,75 Prozent' }, modality: 'expected' },
        ],
      },
    ],
    counterexamples: [
      { text: 'The [Riksbank|organization] cut its growth forecast to 1.5 percent.', lang: 'en' },
      { text: 'Die [EZB|organization] sieht den nächsten Schritt bei der Digitalisierung.', lang: 'de' },
    ],
  },
} as const satisfies RuleExamples;
