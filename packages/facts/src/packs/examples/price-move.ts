import type { RuleExamples } from './rule-examples.ts';

export const priceMoveExamples = {
  move: {
    examples: [
      {
        text: 'Der [Dax|index] schloss 0,63 Prozent tiefer bei 24.856,27 Punkten.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Dax', change: '0,63 Prozent', price: '24.856,27 Punkten' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Die [Amazon|company]-Aktie verlor 1,01 Prozent auf 239,30 US-Dollar.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Amazon', change: '1,01 Prozent', price: '239,30 US-Dollar' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Shares of [AMD|company] rose 1.5% after the results.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'AMD', change: '1.5%' }, modality: 'asserted' }],
      },
      {
        text: 'The [Nasdaq|index] slid 1.7% and the [Dow|index] gained 0.2%.',
        lang: 'en',
        finds: [
          { fact: 'price-move', roles: { instrument: 'Nasdaq', change: '1.7%' }, modality: 'asserted' },
          { fact: 'price-move', roles: { instrument: 'Dow', change: '0.2%' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: 'Die Ausschüttungsquote springt auf 61 Prozent.', lang: 'de' },
      { text: 'The company raised its forecast by 5 percent.', lang: 'en' },
      { text: '[Halden|company] shares are to be swapped, a premium of 27% to their last close.', lang: 'en' },
    ],
  },
  'name-move': {
    examples: [
      {
        text: '[Zalando|company] sprangen um 7,8 Prozent auf 27,31 Euro nach oben.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Zalando', change: '7,8 Prozent', price: '27,31 Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Broadcom|company] gave up 5.2%.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'Broadcom', change: '5.2%' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Nexaderm|company] kürzte das Forschungsbudget um ein Viertel.', lang: 'de' },
      { text: '[Amazon|company] raised its stake by 5 percent.', lang: 'en' },
    ],
  },
  'money-move': {
    examples: [
      {
        text: 'Die Aktie von [Brenntag|company] stieg um 80 Cent auf 26,34 Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Brenntag', change: '80 Cent', price: '26,34 Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Shares of [Ford|company] fell by $1.50 to $13.02.',
        lang: 'en',
        finds: [
          { fact: 'price-move', roles: { instrument: 'Ford', change: '$1.50', price: '$13.02' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Umsatz von [Brenntag|company] stieg um 80 Millionen auf 2 Milliarden Euro.', lang: 'de' },
    ],
  },
  'share-level': {
    examples: [
      {
        text: '[Krones|company] notierten bei 131,80 Euro.',
        lang: 'de',
        finds: [{ fact: 'price-move', roles: { instrument: 'Krones', price: '131,80 Euro' }, modality: 'asserted' }],
      },
      {
        text: '[Ford|company] was little changed at $13.02.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'Ford', price: '$13.02' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Krones|company] hat seinen Sitz in Neutraubling.', lang: 'de' }],
  },
  yield: {
    examples: [
      {
        text: 'Die Rendite der zehnjährigen Bundesanleihe fiel um drei Basispunkte auf 2,77 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: {
              instrument: 'Rendite der zehnjährigen Bundesanleihe',
              change: 'drei Basispunkte',
              price: '2,77 Prozent',
            },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The yield on two-year Treasuries rose 3 basis points to 3.61%.',
        lang: 'en',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'yield on two-year Treasuries', change: '3 basis points', price: '3.61%' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Rendite bleibt ein Thema.', lang: 'de' }],
  },
  cost: {
    examples: [
      {
        text: 'Der Euro kostete zuletzt 1,0794 US-Dollar.',
        lang: 'de',
        finds: [{ fact: 'price-move', roles: { instrument: 'Euro', price: '1,0794 US-Dollar' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Das kostete viel Kraft.', lang: 'de' }],
  },
  level: {
    examples: [
      {
        text: 'Gold traded at $2,690 an ounce.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'Gold', price: '$2,690' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Der Euro ist die Währung von zwanzig Ländern.', lang: 'de' }],
  },
  reach: {
    examples: [
      {
        text: 'Der [Dax|index] sackte zeitweise bis auf 22.430 Zähler durch.',
        lang: 'de',
        finds: [{ fact: 'price-move', roles: { instrument: 'Dax', price: '22.430 Zähler' }, modality: 'asserted' }],
      },
      {
        text: 'Copper retreated to $8,190 a tonne.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'Copper', price: '$8,190' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Der Umsatz von [Siemens|company] stieg auf 19 Milliarden Euro.', lang: 'de' },
      { text: 'Production of copper fell to 3 million tonnes.', lang: 'en' },
    ],
  },
  fixing: {
    examples: [
      {
        text: 'Der Euro gab nach und kostete 1,1642 US-Dollar. Die [EZB|organization] hatte den Referenzkurs auf 1,1618 Dollar festgesetzt.',
        lang: 'de',
        finds: [{ fact: 'price-move', roles: { instrument: 'Euro', price: '1,1618 Dollar' }, modality: 'asserted' }],
      },
      {
        text: 'The euro fell to $1.1642. The [ECB|organization] had set the reference rate at $1.1618.',
        lang: 'en',
        finds: [{ fact: 'price-move', roles: { instrument: 'euro', price: '$1.1618' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Die [EZB|organization] setzte den Referenzkurs auf 1,1618 Dollar fest.', lang: 'de' },
      { text: 'The reference rate is set once a day.', lang: 'en' },
    ],
  },
  'last-price': {
    examples: [
      {
        text: '[Krones|company] bleibt ein Favorit. Gemessen am letzten Kurs von 131,80 Euro ist noch Luft.',
        lang: 'de',
        finds: [{ fact: 'price-move', roles: { instrument: 'Krones', price: '131,80 Euro' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[Krones|company] bleibt ein Favorit. Das Kursziel liegt bei 158 Euro.', lang: 'de' },
      { text: '[Nike|company] is near the close of its year with $5 billion in cash.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
