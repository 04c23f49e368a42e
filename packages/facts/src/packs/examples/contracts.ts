import type { RuleExamples } from './rule-examples.ts';

export const contractsExamples = {
  order: {
    examples: [
      {
        text: '[Ryanair|company] bestellt 30 Maschinen bei [Boeing|company].',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { customer: 'Ryanair', supplier: 'Boeing' }, modality: 'asserted' }],
      },
      {
        text: '[Ryanair|company] ordered 30 jets from [Boeing|company].',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { customer: 'Ryanair', supplier: 'Boeing' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Boeing|company] liefert nicht.', lang: 'de' },
      { text: '[Ryanair|company] beauftragt [Lazard|company] mit der Suche nach einem Käufer.', lang: 'de' },
      { text: '[Ryanair|company] hired law firm [Ropes|company].', lang: 'en' },
    ],
  },
  supplies: {
    examples: [
      {
        text: '[Nordwind|company] liefert 43 Turbinen an [Ignitis|company].',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { supplier: 'Nordwind', customer: 'Ignitis' }, modality: 'asserted' }],
      },
      {
        text: '[Nordwind|company] will supply turbines to [Ignitis|company] for $90 million.',
        lang: 'en',
        finds: [
          {
            fact: 'contract',
            roles: { supplier: 'Nordwind', customer: 'Ignitis', amount: '$90 million' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Nordwind|company] liefert gute Zahlen.', lang: 'de' },
      { text: '[Nordwind|company] delivered a profit.', lang: 'en' },
    ],
  },
  contract: {
    examples: [
      {
        text: '[Kranich|company] erhält einen Großauftrag von [PKP|company] über 900 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'contract',
            roles: { supplier: 'Kranich', customer: 'PKP', amount: '900 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Prysmian|company] won a contract worth €880 million from [Tellurian|company].',
        lang: 'en',
        finds: [
          {
            fact: 'contract',
            roles: { supplier: 'Prysmian', customer: 'Tellurian', amount: '€880 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Der Auftrag ist klar.', lang: 'de' }],
  },
  volume: {
    examples: [
      {
        text: '[Kranich|company] erhält einen Großauftrag von [PKP|company]. Das Volumen beziffert sich auf 900 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'contract',
            roles: { supplier: 'Kranich', customer: 'PKP', amount: '900 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Prysmian|company] won a contract from [Tellurian|company]. The award is worth $90 million.',
        lang: 'en',
        finds: [
          {
            fact: 'contract',
            roles: { supplier: 'Prysmian', customer: 'Tellurian', amount: '$90 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Kranich|company] wächst. Das Volumen beziffert sich auf 900 Millionen Euro.', lang: 'de' },
      { text: 'The award is worth $90 million.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
