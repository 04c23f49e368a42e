import { defineRulePack, RULES_FORMAT, type Slot, type Trigger } from '@groschen/rules';
import { financingExamples as examples } from './examples/financing.ts';

const amount = {
  quantity: ['money'],
  after: { de: ['mit', 'auf', 'von', 'über', '', 'bei', 'um'], en: ['at', 'of', '', 'to', 'for', 'in'] },
} as const satisfies Slot;

/** Words for going public. */
const GOING_PUBLIC = [
  {
    notAfter: {
      de: ['seit', 'beim', 'bei', 'vor', 'nach', 'zum'],
      en: ['since', 'after', 'before', 'at', 'of', 'from'],
    },
    de: {
      nouns: [
        'börsengang',
        'ipo',
        'aktienplatzierung',
        'erstnotiz',
        'börsendebüt',
        'erstnotierung',
        'parkettdebüt',
        'börsenstart',
        'erstemission',
      ],
      phrases: ['an die börse', 'gang an die börse'],
    },
    en: {
      nouns: [
        'ipo',
        'initial public offering',
        'flotation',
        'market debut',
        'stock market debut',
        'direct listing',
        'trading debut',
      ],
      phrases: ['go public', 'going public', 'went public', 'to list on', 'listing on'],
    },
  },
] as const satisfies readonly Trigger[];

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
      ...examples.round,
      fact: 'funding-round',
      priority: 6,
      triggers: [
        {
          de: {
            verbs: ['ein|sammeln', 'ein|werben', 'auf|nehmen', 'bekommen', 'erhalten'],
            nouns: [
              'finanzierungsrunde',
              'wachstumsfinanzierung',
              'kapitalrunde',
              'serie-a-runde',
              'serie-b-runde',
              'runde',
              'seed-runde',
            ],
          },
          en: {
            verbs: ['raise', 'secure', 'pull in', 'bag', 'attract', 'scoop', 'take in'],
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
          'ki-firma',
          'jungfirma',
          'ausgründung',
        ],
        en: [
          'round',
          'funding round',
          'financing round',
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
          'valuation',
          'led by',
          'headed by',
          'raised money',
        ],
      },
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive'], carried: true, required: true },
        amount: { ...amount, per: 'none', min: '500000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'valued',
      ...examples.valued,
      fact: 'valuation',
      priority: 8,
      triggers: [{ de: { verbs: ['bewerten'] }, en: { verbs: ['value'] } }],
      roles: {
        company: { entity: ['company'], by: ['object'], required: true },
        amount: { ...amount, per: 'none', min: '1000000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'valued-company',
      ...examples['valued-company'],
      fact: 'valuation',
      priority: 7,
      triggers: [{ de: { verbs: ['bewerten'] }, en: { verbs: ['value'] } }],
      with: {
        de: ['unternehmen', 'firma', 'gesellschaft', 'konzern', 'start-up', 'gruppe'],
        en: ['company', 'firm', 'group', 'business', 'start-up', 'startup'],
      },
      without: { de: ['anteil', 'beteiligung', 'sparte'], en: ['stake', 'unit', 'division', 'shares'] },
      roles: {
        company: { entity: ['company'], by: ['topic'], required: true },
        amount: { ...amount, per: 'none', min: '1000000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'worth',
      ...examples.worth,
      fact: 'valuation',
      priority: 8,
      triggers: [
        {
          de: {
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
            ],
          },
          en: {
            nouns: [
              'valuation',
              'enterprise value',
              'market capitalization',
              'market capitalisation',
              'market value',
              'market cap',
              'equity value',
              'post-money valuation',
            ],
            phrases: ['is worth', 'was worth', 'be worth', 'post-money'],
          },
        },
      ],
      without: { de: ['verloren', 'vernichten', 'vernichtet'], en: ['wiped', 'lost', 'erased', 'shaved'] },
      roles: {
        company: { entity: ['company'], by: ['possessive', 'subject', 'topic'], required: true },
        amount: { ...amount, per: 'none', min: '1000000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'ipo',
      ...examples.ipo,
      fact: 'ipo',
      priority: 3,
      triggers: GOING_PUBLIC,
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true },
        when: { date: true },
        // "that could value it at $6 billion": what it is worth, not what it raises
        amount: { ...amount, notAfter: { de: ['mit'], en: ['at'] }, per: 'none', min: '1000000' },
      },
      oneOf: ['when', 'amount'],
    },
    {
      kind: 'frame',
      id: 'no-ipo',
      ...examples['no-ipo'],
      fact: 'ipo',
      priority: 2,
      when: { modality: ['denied'] },
      triggers: GOING_PUBLIC,
      roles: { company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true } },
    },
  ],
});
