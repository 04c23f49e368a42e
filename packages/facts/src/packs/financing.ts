import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { capital as amount } from './capital.ts';

/** Money raised. */
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
  ],
});
