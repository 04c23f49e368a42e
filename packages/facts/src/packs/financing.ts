import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';

const amount = {
  quantity: ['money'],
  after: { de: ['mit', 'auf', 'von', 'über', '', 'bei', 'um'], en: ['at', 'of', '', 'to', 'for', 'in'] },
} as const satisfies Slot;

/** Money raised and what companies are worth. */
export const financing = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.financing',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'round',
      fact: 'funding-round',
      priority: 6,
      triggers: [
        {
          de: {
            verbs: ['ein|sammeln', 'ein|werben', 'auf|nehmen'],
            nouns: [
              'finanzierungsrunde',
              'finanzierung',
              'wachstumsfinanzierung',
              'kapitalrunde',
              'serie-a-runde',
              'serie-b-runde',
              'runde',
              'seed-runde',
            ],
          },
          en: {
            verbs: ['raise', 'secure', 'pull in', 'bag', 'attract', 'scoop'],
            nouns: [
              'funding round',
              'financing round',
              'series a',
              'series b',
              'series c',
              'series d',
              'seed round',
              'round',
              'fundraise',
              'fundraising',
              'raise',
            ],
          },
        },
      ],
      with: {
        de: [
          'finanzierungsrunde',
          'finanzierung',
          'runde',
          'investoren',
          'wagniskapital',
          'geldgeber',
          'geldgebern',
          'kapital',
          'einsammeln',
          'eingesammelt',
          'start-up',
          'risikokapital',
          'serie',
        ],
        en: [
          'round',
          'funding',
          'series',
          'seed',
          'investors',
          'venture',
          'start-up',
          'startup',
          'backers',
          'financing',
          'fundraising',
        ],
      },
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true },
        amount: { ...amount, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'valued',
      fact: 'valuation',
      priority: 8,
      triggers: [
        {
          de: {
            verbs: ['bewerten', 'taxieren', 'veranschlagen'],
            nouns: [
              'bewertung',
              'börsenwert',
              'marktkapitalisierung',
              'unternehmenswert',
              'firmenwert',
              'marktwert',
              'eigenkapitalwert',
              'börsenbewertung',
              'gesamtbewertung',
              'wert',
            ],
          },
          en: {
            verbs: ['value'],
            nouns: [
              'valuation',
              'enterprise value',
              'market capitalization',
              'market capitalisation',
              'market value',
              'market cap',
              'equity value',
              'post-money valuation',
              'post-money',
            ],
          },
        },
      ],
      roles: {
        company: { entity: ['company'], by: ['object', 'possessive', 'subject', 'topic', 'nearest'], required: true },
        amount: { ...amount, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'ipo',
      fact: 'ipo',
      priority: 3,
      triggers: [
        {
          de: {
            nouns: [
              'börsengang',
              'ipo',
              'aktienplatzierung',
              'erstnotiz',
              'börsendebüt',
              'erstnotierung',
              'börsenneuling',
              'parkettdebüt',
              'börsenstart',
              'erstemission',
            ],
          },
          en: {
            nouns: [
              'ipo',
              'initial public offering',
              'listing',
              'flotation',
              'market debut',
              'stock market debut',
              'float',
              'direct listing',
              'trading debut',
            ],
            phrases: ['go public', 'going public', 'went public'],
          },
        },
      ],
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive', 'topic', 'nearest'], required: true },
        when: { date: true },
        amount,
      },
    },
  ],
});
