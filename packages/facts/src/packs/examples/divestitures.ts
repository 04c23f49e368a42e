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
            roles: { asset: 'vending business', seller: 'Pennine', buyer: 'Selecta', amount: '£83 million' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Außerdem prüft [Ruhr Guss|company] einem Insider zufolge den Verkauf der Sparte Bauchemie.',
        lang: 'de',
        finds: [
          { fact: 'divestiture', roles: { asset: 'Sparte Bauchemie', seller: 'Ruhr Guss' }, modality: 'planned' },
        ],
      },
    ],
    counterexamples: [
      { text: 'Online sales were strong.', lang: 'en' },
      { text: '[Pennine|company] verkauft Kaffee.', lang: 'de' },
      { text: 'Nach einem Verkaufsvotum der Bank verlor [Pennine|company].', lang: 'de' },
    ],
  },
  buyer: {
    examples: [
      {
        text: '[Aldenhoven|company] hat seine Tochter [Ketterle|company] verkauft. Käufer ist [Harvest Partners|company].',
        lang: 'de',
        finds: [
          {
            fact: 'divestiture',
            roles: { seller: 'Aldenhoven', asset: 'Ketterle', buyer: 'Harvest Partners' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Denbrook|company] has sold its ferry arm. The buyer is [Harvest Partners|company].',
        lang: 'en',
        finds: [
          {
            fact: 'divestiture',
            roles: { seller: 'Denbrook', asset: 'ferry arm', buyer: 'Harvest Partners' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      {
        text: '[Pennine|company] verkauft die Sparte. [Selecta|company] ist mit der Suche nach Käufern beauftragt.',
        lang: 'de',
      },
      { text: 'Käufer griffen bei [Ketterle|company] zu.', lang: 'de' },
    ],
  },
  proceeds: {
    examples: [
      {
        text: '[Pennine|company] verkauft die Sparte an [Selecta|company]. Der Preis beträgt 83 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'divestiture',
            roles: { seller: 'Pennine', asset: 'Sparte', buyer: 'Selecta', amount: '83 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Pennine|company] has sold the unit to [Selecta|company]. The price was £83 million.',
        lang: 'en',
        finds: [
          {
            fact: 'divestiture',
            roles: { seller: 'Pennine', asset: 'unit', buyer: 'Selecta', amount: '£83 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Pennine|company] wächst. Der Preis beträgt 83 Millionen Euro.', lang: 'de' },
      { text: 'The price was £83 million.', lang: 'en' },
    ],
  },
  'bought-from': {
    examples: [
      {
        text: '[Carlmere|company] bought [Verhoven|company] from [Apex Partners|company] for $1.4 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'divestiture',
            roles: { seller: 'Apex Partners', asset: 'Verhoven', buyer: 'Carlmere', amount: '$1.4 billion' },
          },
        ],
      },
      {
        text: '[Ruhr Guss|company] übernimmt die Sparte von [Voltrad|company].',
        lang: 'de',
        finds: [{ fact: 'divestiture', roles: { seller: 'Voltrad', asset: 'Sparte', buyer: 'Ruhr Guss' } }],
      },
    ],
    counterexamples: [
      { text: '[Ruhr Guss|company] übernimmt [Voltrad|company].', lang: 'de' },
      { text: '[Ruhr Guss|company] bought 30 percent of [Voltrad|company].', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
