import type { RuleExamples } from './rule-examples.ts';

export const dealsExamples = {
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
      { text: '[SAP|company] kauft eigene Aktien.', lang: 'de' },
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
    counterexamples: [{ text: 'Eine Übernahme kommt nicht in Frage.', lang: 'de' }],
  },
  bid: {
    examples: [
      {
        text: '[KKR|company] bietet für [Alvenius|company].',
        lang: 'de',
        finds: [{ fact: 'acquisition', roles: { target: 'Alvenius', acquirer: 'KKR' }, modality: 'planned' }],
      },
      {
        text: '[Carlyle|company] made an offer for [Alvenius|company].',
        lang: 'en',
        finds: [{ fact: 'acquisition', roles: { target: 'Alvenius', acquirer: 'Carlyle' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: 'Das Angebot ist knapp.', lang: 'de' }],
  },
  merge: {
    examples: [
      {
        text: '[Hellweg|company] und [Sauerland|company] fusionieren.',
        lang: 'de',
        finds: [{ fact: 'merger', roles: { parties: ['Hellweg', 'Sauerland'] }, modality: 'asserted' }],
      },
      {
        text: '[First Driftless|company] and [Marquette Valley|company] agreed to merge.',
        lang: 'en',
        finds: [{ fact: 'merger', roles: { parties: ['First Driftless', 'Marquette Valley'] }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: 'Die Fusion ist vom Tisch.', lang: 'de' }],
  },
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
            roles: { asset: 'business', seller: 'Pennine', buyer: 'Selecta', amount: '£83 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Online sales were strong.', lang: 'en' },
      { text: '[Pennine|company] verkauft Kaffee.', lang: 'de' },
    ],
  },
  hold: {
    examples: [
      {
        text: '[Expedia|company] hält 60 Prozent an [trivago|company].',
        lang: 'de',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Expedia', target: 'trivago', stake: '60 Prozent' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Walmart|company] owns 11 percent of [Helix|company].',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Walmart', target: 'Helix', stake: '11 percent' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Expedia|company] hält an der Prognose fest.', lang: 'de' }],
  },
  'join-round': {
    examples: [
      {
        text: '[Ohmsley|company] has raised money. The round was led by [Northzone|company].',
        lang: 'en',
        finds: [{ fact: 'investment', roles: { investor: 'Northzone', target: 'Ohmsley' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [{ text: '[Northzone|company] was led by its founder.', lang: 'en' }],
  },
  'put-in': {
    examples: [
      {
        text: '[Zipkart|company] sells groceries online. [Prosus|company] has committed $50 million.',
        lang: 'en',
        finds: [
          {
            fact: 'investment',
            roles: { investor: 'Prosus', target: 'Zipkart', amount: '$50 million' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Zipkart|company] has committed $50 million to a new warehouse.', lang: 'en' }],
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
} as const satisfies RuleExamples;
