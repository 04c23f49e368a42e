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
            nouns: ['finanzierungsrunde', 'wachstumsfinanzierung', 'runde'],
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
      id: 'capital',
      fact: 'funding-round',
      priority: 5,
      triggers: [
        {
          de: {
            nouns: [
              'kapitalerhöhung',
              'bezugsrechtsemission',
              'privatplatzierung',
              'aktienplatzierung',
              'wachstumskapital',
            ],
            verbs: ['ein|sammeln', 'ein|werben'],
          },
          en: {
            nouns: [
              'rights issue',
              'capital increase',
              'capital raise',
              'capital raising',
              'equity raise',
              'share placement',
              'share placing',
              'private placement',
              'share issue',
            ],
          },
        },
        {
          de: {
            nouns: ['geldspritze', 'kapitalspritze', 'millionenspritze'],
            phrases: ['frisches kapital', 'frisches geld', 'frischem kapital', 'frischem geld'],
          },
          en: { phrases: ['fresh capital', 'fresh funding', 'fresh money', 'fresh equity', 'new equity'] },
          // Who gives it is told with other verbs.
          with: {
            de: {
              verbs: ['holen', 'erhalten', 'bekommen', 'beschaffen', 'sammeln', 'besorgen', 'auf|nehmen', 'verhandeln'],
            },
            en: { verbs: ['raise', 'secure', 'get', 'receive', 'attract'] },
          },
        },
      ],
      without: {
        de: {
          nouns: [
            'börsengang',
            'emission',
            'verkauf',
            'veräußerung',
            'anleihe',
            'kredit',
            'spende',
            'beteiligung',
            'fonds',
            'auftrag',
          ],
          phrases: ['aufträge', 'gelder'],
        },
        en: { nouns: ['ipo', 'initial public offering', 'listing', 'bond', 'loan', 'stake'] },
      },
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true },
        amount: { ...amount, per: 'none', min: '500000', required: true },
      },
    },
  ],
});
