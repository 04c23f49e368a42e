import type { RuleExamples } from './rule-examples.ts';

export const signedMovesExamples = {
  'in-brackets': {
    examples: [
      {
        text: '[Holmgren|company] (-2,6 % auf 158 Euro) will drei Werke schließen.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Holmgren', change: '-2,6 %', price: '158 Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Analysts might like [Norvik|company] (down 3%) more than [Alvenius|company] (+0.4%).',
        lang: 'en',
        finds: [
          { fact: 'price-move', roles: { instrument: 'Norvik', change: '3%' }, modality: 'asserted' },
          { fact: 'price-move', roles: { instrument: 'Alvenius', change: '+0.4%' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Umsatz von [Holmgren|company] (+5 %) übertraf alle Erwartungen.', lang: 'de' },
      { text: '[Norvik|company] (5% of sales) has a new owner.', lang: 'en' },
    ],
  },
  signed: {
    examples: [
      {
        text: 'Auf der Verliererseite: [Holmgren|company] mit minus 4,2 Prozent auf 38,55 Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Holmgren', change: 'minus 4,2 Prozent', price: '38,55 Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Dow|index] -0.86%, [Nasdaq|index] +1.2%.',
        lang: 'en',
        finds: [
          { fact: 'price-move', roles: { instrument: 'Dow', change: '-0.86%' }, modality: 'asserted' },
          { fact: 'price-move', roles: { instrument: 'Nasdaq', change: '+1.2%' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: '[Holmgren|company]: Umsatz +5 %.', lang: 'de' },
      { text: '[Norvik|company] plans +3 more plants.', lang: 'en' },
    ],
  },
  'signed-subject': {
    examples: [
      {
        text: 'Gold war als sicherer Hafen gesucht: 1.861 Dollar je Feinunze, plus 1,6 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Gold', change: 'plus 1,6 Prozent', price: '1.861 Dollar' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Umsatz war bei den Analysten umstritten, plus 1,6 Prozent.', lang: 'de' },
      { text: 'The company saw -3% in its home market.', lang: 'en' },
    ],
  },
  'signed-quote': {
    examples: [
      {
        text: '[Holmgren|company] legte Zahlen vor. Die Anleger nahmen sie gelassen auf: +0,3 % auf 58,60 Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'price-move',
            roles: { instrument: 'Holmgren', change: '+0,3 %', price: '58,60 Euro' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Holmgren|company] legte Zahlen vor. Die Anleger nahmen sie gelassen auf: +0,3 %.', lang: 'de' },
      { text: '[Norvik|company] published its report. Net margin: -0.3%.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
