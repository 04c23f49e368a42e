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
      { text: '[Ryanair|company] hired [Boeing|company] executive [Jo Erl|person] as CFO.', lang: 'en' },
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
        text: '[Nordwind|company] liefert der [Nordbahn|organization] 27 Züge für 520 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'contract', roles: { supplier: 'Nordwind', customer: 'Nordbahn', amount: '520 Millionen Euro' } },
        ],
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
  gives: {
    examples: [
      {
        text: '[Nordbahn|company] vergibt einen Auftrag im Volumen von 2 Milliarden Euro an [Kranich|company].',
        lang: 'de',
        finds: [
          {
            fact: 'contract',
            roles: { customer: 'Nordbahn', supplier: 'Kranich', amount: '2 Milliarden Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Tellurian|company] handed [Prysmian|company] a contract worth $90 million.',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { customer: 'Tellurian', supplier: 'Prysmian', amount: '$90 million' } }],
      },
    ],
    counterexamples: [{ text: '[Nordbahn|company] vergibt Kredite an [Kranich|company].', lang: 'de' }],
  },
  builds: {
    examples: [
      {
        text: '[Kranich|company] baut für [Nordbahn|company] ein Depot im Wert von 90 Millionen Euro.',
        lang: 'de',
        finds: [
          { fact: 'contract', roles: { supplier: 'Kranich', customer: 'Nordbahn', amount: '90 Millionen Euro' } },
        ],
      },
      {
        text: '[Halden|company] will build a depot for [Tellurian|company] worth $90 million.',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { supplier: 'Halden', customer: 'Tellurian', amount: '$90 million' } }],
      },
    ],
    counterexamples: [{ text: '[Kranich|company] baut für 90 Millionen Euro ein Werk.', lang: 'de' }],
  },
  awarded: {
    examples: [
      {
        text: '[Prysmian|company] has been awarded a contract worth $90 million.',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { supplier: 'Prysmian', amount: '$90 million' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Prysmian|company] was awarded a prize.', lang: 'en' }],
  },
  contract: {
    examples: [
      {
        text: '[Kranich|company] hat einen Auftrag im Wert von 310 Millionen Euro netto erhalten.',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { supplier: 'Kranich', amount: '310 Millionen Euro' } }],
      },
      {
        text: '[Airbus|company] wins order for jets from [IndiGo|company] valued at $9 billion.',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { supplier: 'Airbus', customer: 'IndiGo', amount: '$9 billion' } }],
      },
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
    counterexamples: [
      {
        text: '[Ruhr Guss|company] leidet unter dem Wegfall eines Großauftrags der [Deutschen Bahn|company] über 140 Millionen Euro.',
        lang: 'de',
      },
      { text: 'Der Auftrag ist klar.', lang: 'de' },
      { text: '[Kranich|company] verliert den Auftrag von [PKP|company].', lang: 'de' },
    ],
  },
  won: {
    examples: [
      {
        text: '[Kranich|company] hat aus Finnland einen Auftrag über 29 Turbinen erhalten.',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { supplier: 'Kranich' }, modality: 'asserted' }],
      },
      {
        text: '[Prysmian|company] wins cable contract in Norway.',
        lang: 'en',
        finds: [{ fact: 'contract', roles: { supplier: 'Prysmian' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Kranich|company] hat weniger Aufträge erhalten.', lang: 'de' },
      { text: '[Prysmian|company] won more orders.', lang: 'en' },
    ],
  },
  customer: {
    examples: [
      {
        text: '[Kranich|company] erhält einen Auftrag über 90 Millionen Euro. Kunde ist [Ilma|company].',
        lang: 'de',
        finds: [{ fact: 'contract', roles: { supplier: 'Kranich', customer: 'Ilma', amount: '90 Millionen Euro' } }],
      },
    ],
    counterexamples: [{ text: 'Kunde ist [Ilma|company].', lang: 'de' }],
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
