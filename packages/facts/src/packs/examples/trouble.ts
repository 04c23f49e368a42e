import type { RuleExamples } from './rule-examples.ts';

export const troubleExamples = {
  layoffs: {
    examples: [
      {
        text: '[Amazon|company] baut in zwei Wellen 30.000 Arbeitsplätze ab.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'Amazon', count: '30.000' }, modality: 'asserted' }],
      },
      {
        text: '[Quillon|company] will cut 640 jobs.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Quillon', count: '640' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Amazon|company] baut 30 Lagerhäuser.', lang: 'de' }],
  },
  'jobs-go': {
    examples: [
      {
        text: 'Bei [quickpedal|company] entfallen 64 Arbeitsplätze.',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'quickpedal', count: '64' }, modality: 'asserted' }],
      },
      {
        text: 'At [Pemberton|company] 310 jobs will go.',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'Pemberton', count: '310' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: 'Bei [quickpedal|company] entfallen die Feiern.', lang: 'de' }],
  },
  'job-cuts': {
    examples: [
      {
        text: 'Die Gewerkschaft kritisiert den Stellenabbau bei [IBM|company].',
        lang: 'de',
        finds: [{ fact: 'layoffs', roles: { company: 'IBM' }, modality: 'asserted' }],
      },
      {
        text: 'The union fears layoffs at [IBM|company].',
        lang: 'en',
        finds: [{ fact: 'layoffs', roles: { company: 'IBM' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Der Stellenabbau ist vom Tisch.', lang: 'de' }],
  },
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
    counterexamples: [{ text: '[Boeing|company] liefert nicht.', lang: 'de' }],
  },
  contract: {
    examples: [
      {
        text: '[Kranich|company] erhält einen Großauftrag von [PKP|company] über 900 Millionen Euro.',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { supplier: 'Kranich', customer: 'PKP' }, modality: 'asserted' }],
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
} as const satisfies RuleExamples;
