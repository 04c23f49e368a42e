import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { bought, dealAmount, dealers, dealStake, PARTS_OF, PRICE, price, TARGETS } from './deal-slots.ts';

/** Who buys whom. */
export const acquisitions = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.acquisitions',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'buy',
      fact: 'acquisition',
      priority: 9,
      triggers: [
        {
          de: {
            verbs: [
              'übernehmen',
              'kaufen',
              'erwerben',
              'schlucken',
              'auf|kaufen',
              'zu|kaufen',
              'ein|verleiben',
              'hinzu|kaufen',
              'zu|greifen',
              'ersteigern',
              'heraus|kaufen',
              'schnappen',
              'zu|schlagen',
              'akquirieren',
              'auf|schnappen',
              'hinzu|erwerben',
            ],
          },
          en: {
            verbs: [
              'buy',
              'acquire',
              'take over',
              'purchase',
              'snap up',
              'swallow',
              'scoop up',
              'buy out',
              'gobble up',
              'pick up',
              'pounce on',
              'bag',
              'snatch up',
              'absorb',
              'take private',
              'take control of',
            ],
          },
        },
      ],
      without: {
        de: [
          'aktien zurück',
          'analysten',
          'eigene aktien',
          'anleihe',
          'strom',
          'eigenen aktien',
          'amt',
          'posten',
          'vorsitz',
          'vorstandsvorsitz',
          'leitung',
          'führung',
          'verantwortung',
        ],
        en: ['back', 'shares back', 'analysts', 'rating', 'own shares', 'its own', 'bought in', 'authorization'],
      },
      roles: {
        target: {
          entity: bought,
          words: TARGETS,
          by: ['object'],
          after: PARTS_OF,
          required: true,
        },
        acquirer: { entity: dealers, by: ['subject', 'agent', 'topic'], required: true },
        amount: dealAmount,
        stake: dealStake,
      },
    },
    {
      kind: 'frame',
      id: 'takeover',
      fact: 'acquisition',
      priority: 4,
      triggers: [
        {
          de: {
            nouns: ['übernahme', 'kauf', 'zukauf', 'erwerb'],
          },
          en: { nouns: ['acquisition', 'takeover', 'purchase', 'buyout'] },
        },
      ],
      without: {
        de: ['votum', 'empfehlung', 'einstufung', 'verkauf'],
        en: ['rating', 'recommendation'],
      },
      roles: {
        target: {
          entity: bought,
          by: ['possessive', 'compound'],
          after: { de: ['von', 'für', 'an'], en: ['of', 'for'] },
          required: true,
        },
        acquirer: {
          entity: ['company'],
          by: ['agent', 'subject', 'topic'],
          after: { de: ['durch'], en: ['by'] },
          required: true,
        },
        amount: dealAmount,
        stake: dealStake,
      },
    },
    {
      kind: 'frame',
      id: 'raise-stake',
      fact: 'acquisition',
      priority: 9,
      triggers: [
        {
          de: { verbs: ['erhöhen', 'auf|stocken', 'aus|bauen', 'sichern'] },
          en: { verbs: ['raise', 'lift', 'increase', 'boost', 'secure'] },
        },
      ],
      with: {
        de: ['anteil', 'anteile', 'beteiligung', 'mehrheit'],
        en: ['stake', 'holding', 'majority', 'interest'],
      },
      roles: {
        target: { entity: ['company'], by: ['topic'], after: { de: ['an', 'für'], en: ['in'] }, required: true },
        acquirer: { entity: dealers, by: ['subject'], required: true },
        stake: {
          quantity: ['percent', 'fraction'],
          after: { de: ['auf', ''], en: ['to', '', 'of'] },
          required: true,
        },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'price-per-share',
      fact: 'acquisition',
      priority: 18,
      resumes: true,
      triggers: [
        { de: { verbs: ['zahlen', 'bieten', 'erhalten'] }, en: { verbs: ['pay', 'offer', 'receive', 'get'] } },
      ],
      without: { de: ['dividende'], en: ['dividend'] },
      roles: { amount: { quantity: ['money'], per: 'share', max: '100000', required: true } },
    },
    {
      kind: 'frame',
      id: 'price',
      fact: 'acquisition',
      priority: 18,
      resumes: true,
      triggers: [PRICE],
      roles: { amount: price },
    },
  ],
});
