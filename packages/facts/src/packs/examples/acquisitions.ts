import type { RuleExamples } from './rule-examples.ts';

export const acquisitionsExamples = {
  buy: {
    examples: [
      {
        text: '[SAP|company] übernimmt [Tessarion|company] für 1,2 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Tessarion', acquirer: 'SAP', amount: '1,2 Milliarden Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Nordauto|company] und [Südauto|company] haben von [Umbrax|company] den Kartendienst [Voltrad|company] gekauft.',
        lang: 'de',
        finds: [
          { fact: 'acquisition', roles: { target: 'Voltrad', acquirer: 'Nordauto' }, modality: 'asserted' },
          { fact: 'acquisition', roles: { target: 'Voltrad', acquirer: 'Südauto' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Danaher|company] has agreed to buy [Selbourne|company] for £2.3 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Selbourne', acquirer: 'Danaher', amount: '£2.3 billion' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Selbourne|company] was acquired by [Danaher|company].',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Selbourne', acquirer: 'Danaher' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: '[SAP|company] bleibt für Analysten ein "Kaufen".', lang: 'de' },
      { text: '[SAP|company] kauft eigene Aktien.', lang: 'de' },
      { text: '[SAP|company] hat im Frühjahr mehrere kleinere Firmen aufgekauft.', lang: 'de' },
      { text: 'Ein Sammler kaufte über [Markenhof|company] 40 Werke.', lang: 'de' },
      { text: 'Das Unternehmen erwirbt von [Umbrax|company] eine Fabrik.', lang: 'de' },
      { text: 'Ob [SAP|company] die Firma [Tessarion|company] kauft, ist offen.', lang: 'de' },
      { text: '[Danaher|company] will buy back shares for $2 billion.', lang: 'en' },
    ],
  },
  takeover: {
    examples: [
      {
        text: 'Die Übernahme von [Tessarion|company] durch [SAP|company] ist perfekt.',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { target: 'Tessarion', acquirer: 'SAP' }, modality: 'asserted' }],
      },
      {
        text: 'The acquisition of [Selbourne|company] by [Danaher|company] is complete.',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Selbourne', acquirer: 'Danaher' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Eine Übernahme kommt nicht in Frage.', lang: 'de' },
      {
        text: 'Der Zukauf eines Rivalen, um [SAP|company] von [Tessarion|company] zu lösen, zog sich hin.',
        lang: 'de',
      },
      { text: '[SAP|company] wird durch die Übernahme von Anlagen unabhängiger von [Tessarion|company].', lang: 'de' },
    ],
  },
  'raise-stake': {
    examples: [
      {
        text: '[Amazon|company] stockt seinen Anteil an [Frostbyte|company] auf 53 Prozent auf.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Amazon', target: 'Frostbyte', stake: '53 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Amazon|company] raised its stake in [Frostbyte|company] to 53 percent.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Amazon', target: 'Frostbyte', stake: '53 percent' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Amazon|company] erhöht den Umsatz um 5 Prozent.', lang: 'de' },
      { text: '[Amazon|company] raised prices by 5 percent.', lang: 'en' },
    ],
  },
  'price-per-share': {
    examples: [
      {
        text: '[SAP|company] übernimmt [Tessarion|company]. Die Aktionäre erhalten 14,50 Euro je Aktie in bar.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Tessarion', acquirer: 'SAP', amount: '14,50 Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Danaher|company] acquired [Selbourne|company]. It paid $4.56 per share in cash.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { target: 'Selbourne', acquirer: 'Danaher', amount: '$4.56' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[SAP|company] zahlt 2,35 Euro je Aktie.', lang: 'de' }],
  },
  price: {
    examples: [
      {
        text: '[SAP|company] übernimmt [Tessarion|company]. Der Kaufpreis liegt bei 80 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'SAP', target: 'Tessarion', amount: '80 Millionen Euro' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Danaher|company] will buy [Selbourne|company]. The American group is paying £80 million in cash.',
        lang: 'en',
        finds: [
          {
            fact: 'acquisition',
            roles: { acquirer: 'Danaher', target: 'Selbourne', amount: '£80 million' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Kaufpreis liegt bei 80 Millionen Euro.', lang: 'de' },
      { text: '[Danaher|company] hired staff. The price is £80 million.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
