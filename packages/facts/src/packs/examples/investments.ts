import type { RuleExamples } from './rule-examples.ts';

export const investmentsExamples = {
  'disclose-stake': {
    examples: [
      {
        text: '[Elsener|company] meldet eine neue Beteiligung von 5,2 Prozent an [Villiger|company].',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Elsener', target: 'Villiger', stake: '5,2 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Elsener|company] disclosed a stake of 5.2% in [Villiger|company].',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Elsener', target: 'Villiger', stake: '5.2%' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Elsener|company] hält 60 Prozent an [Villiger|company].', lang: 'de' },
      { text: '[Elsener|company] owns 11 percent of [Villiger|company].', lang: 'en' },
    ],
  },
  consider: {
    examples: [
      {
        text: '[Ohmsley|company] sucht Geld. Der Fonds [Northzone|company] prüft einen Einstieg.',
        lang: 'de',
        finds: [{ fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'planned' }],
      },
      {
        text: '[Ohmsley|company] needs money. [Northzone|company] is considering an investment.',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Northzone|company] prüft die Unterlagen.', lang: 'de' }],
  },
  more: {
    examples: [
      {
        text: '[Villiger|company] beteiligt sich an [Ohmsley|company]. Der Konzern investiert 25 Millionen Euro und hält künftig 4,8 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { target: 'Ohmsley', investor: 'Villiger', amount: '25 Millionen Euro', stake: '4,8 Prozent' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Villiger|company] investiert 25 Millionen Euro in ein Werk.', lang: 'de' }],
  },
  'share-of-votes': {
    examples: [
      {
        text: 'Der Stimmrechtsanteil von [Elsener|company] an [Villiger|company] hat die Schwelle berührt und damals 3,07 % betragen.',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Elsener', target: 'Villiger', stake: '3,07 %' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Marge von [Villiger|company] hat 3,07 % betragen.', lang: 'de' }],
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
  'take-part': {
    examples: [
      {
        text: '[Flitzbus|company] bekommt neue Gesellschafter. [Nordfonds|company] übernimmt 35 Prozent der Anteile.',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { target: 'Flitzbus', investor: 'Nordfonds', stake: '35 Prozent' },
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Flitzbus|company] kauft 35 Prozent mehr Busse.', lang: 'de' },
      { text: '[Flitzbus|company] buys 35 percent of its parts in China.', lang: 'en' },
    ],
  },
  spend: {
    examples: [
      {
        text: '[Ruhr Guss|company] will in Hagen 12 Millionen Euro investieren.',
        lang: 'de',
        finds: [
          { fact: 'investment', roles: { investor: 'Ruhr Guss', amount: '12 Millionen Euro' }, modality: 'planned' },
        ],
      },
      {
        text: '[Quillon|company] plans to invest an additional $100 million in Arizona.',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Quillon', amount: '$100 million' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Ruhr Guss|company] hat 12 Millionen Euro in Technik gesteckt.', lang: 'de' }],
  },
  price: {
    examples: [
      {
        text: '[Nordfonds|company] beteiligt sich mit 49 Prozent an [Ruhr Guss|company]. In Finanzkreisen war von 600 Millionen Euro die Rede.',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { target: 'Ruhr Guss', investor: 'Nordfonds', stake: '49 Prozent', amount: '600 Millionen Euro' },
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Ruhr Guss|company] nennt einen Preis von 600 Millionen Euro.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
