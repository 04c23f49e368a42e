import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { dealAmount, dealers, dealStake } from './deal-slots.ts';
import { investmentsExamples as examples } from './examples/investments.ts';

/** Who puts money into whom, and who owns how much of whom. */
export const investments = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.investments',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'disclose-stake',
      ...examples['disclose-stake'],
      fact: 'investment',
      priority: 9,
      triggers: [
        {
          de: { verbs: ['melden', 'auf|bauen', 'offen|legen', 'halten'] },
          en: { verbs: ['disclose', 'build', 'amass', 'reveal', 'take', 'snap up', 'acquire', 'buy'] },
        },
      ],
      with: {
        de: ['einstieg', 'stimmrechtsmitteilung', 'neue beteiligung', 'stimmrechte'],
        en: ['stake', 'position', 'holding'],
      },
      roles: {
        target: {
          entity: ['company'],
          by: ['topic'],
          after: { de: ['an', 'bei', 'beim'], en: ['in'] },
          required: true,
        },
        investor: { entity: dealers, by: ['subject', 'agent'], required: true },
        stake: { quantity: ['percent', 'fraction'], after: { de: ['', 'von', 'mit'], en: ['', 'of'] }, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'join-round',
      ...examples['join-round'],
      fact: 'investment',
      priority: 3,
      triggers: [
        {
          de: {
            verbs: [
              'beisteuern',
              'bei|steuern',
              'mit|ziehen',
              'mit|machen',
              'zu|schießen',
              'anführen',
              'an|führen',
              'zeichnen',
              'zu|sagen',
            ],
            phrases: ['angeführt von', 'unter führung von'],
          },
          en: {
            verbs: [
              'lead',
              'co-lead',
              'participate',
              'take part',
              'chip in',
              'commit',
              'join',
              'back',
              'subscribe',
              'put in',
            ],
            phrases: [
              'led by',
              'co-led by',
              'headed by',
              'came from',
              'new investors',
              'existing investors',
              'existing backers',
            ],
          },
        },
      ],
      with: {
        de: [
          'finanzierungsrunde',
          'runde',
          'kapitalerhöhung',
          'millionen',
          'investoren',
          'geldgeber',
          'wagniskapitalgeber',
          'altinvestoren',
          'order',
        ],
        en: ['round', 'series', 'funding', 'investors', 'backers', 'financing', 'money', 'investor', 'million'],
      },
      roles: {
        investor: {
          entity: dealers,
          by: ['agent', 'subject', 'nearest'],
          after: { de: ['von', 'vom'], en: ['by', 'from'] },
          required: true,
        },
        target: { entity: ['company'], by: ['topic'], required: true },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'put-in',
      ...examples['put-in'],
      fact: 'investment',
      priority: 2,
      triggers: [
        {
          de: { verbs: ['zu|sagen', 'zu|schießen', 'zeichnen', 'bei|steuern', 'nach|schießen', 'ein|bringen'] },
          en: { verbs: ['commit', 'chip in', 'put in', 'subscribe', 'inject', 'contribute', 'invest'] },
        },
      ],
      roles: {
        target: {
          entity: ['company'],
          by: ['topic'],
          after: { de: ['in', 'an'], en: ['in', 'into', 'to'] },
          required: true,
        },
        investor: { entity: dealers, by: ['subject', 'agent'], required: true },
        amount: { ...dealAmount, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'invest',
      ...examples.invest,
      fact: 'investment',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: [
              'investieren',
              'beteiligen',
              'stecken',
              'ein|steigen',
              'an|führen',
              'mit|ziehen',
              'beisteuern',
              'bei|steuern',
            ],
            nouns: ['investition', 'beteiligung', 'investment', 'einstieg', 'geldspritze', 'anteil', 'finanzspritze'],
          },
          en: {
            verbs: ['invest', 'back', 'lead', 'participate', 'pour', 'own'],
            nouns: ['investment', 'stake', 'investor', 'backer'],
          },
        },
      ],
      without: { de: ['verkauf', 'verkaufen', 'trennen', 'veräußern'], en: ['sale', 'sell', 'selling'] },
      roles: {
        target: {
          entity: ['company'],
          by: [],
          after: { de: ['in', 'an', 'am', 'bei', 'beim'], en: ['in', 'into'] },
          required: true,
        },
        investor: { entity: dealers, by: ['subject', 'agent', 'topic'], required: true },
        amount: dealAmount,
        stake: dealStake,
      },
    },
  ],
});
