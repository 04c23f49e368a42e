import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { dealAmount, dealers, dealStake, PRICE, price } from './deal-slots.ts';

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
      fact: 'investment',
      priority: 9,
      triggers: [
        {
          de: { verbs: ['melden', 'auf|bauen', 'offen|legen', 'halten', 'überschreiten', 'sichern', 'nehmen'] },
          en: {
            verbs: ['disclose', 'build', 'amass', 'reveal', 'take', 'snap up', 'acquire', 'buy', 'hold', 'purchase'],
          },
        },
      ],
      with: {
        de: ['einstieg', 'stimmrechtsmitteilung', 'neue beteiligung', 'stimmrechte', 'minderheitsbeteiligung'],
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
        stake: {
          quantity: ['percent', 'fraction'],
          after: { de: ['', 'von', 'mit', 'auf'], en: ['', 'of'] },
          required: true,
        },
        amount: { ...dealAmount, per: 'none', min: '100000' },
      },
    },
    {
      kind: 'frame',
      id: 'take-part',
      fact: 'investment',
      // Behind acquisitions, which say whose shares they are.
      priority: 4,
      triggers: [
        {
          de: { verbs: ['übernehmen', 'erwerben', 'kaufen'] },
          en: { verbs: ['take', 'buy', 'acquire'] },
        },
      ],
      with: {
        de: { nouns: ['anteil'], phrases: ['der anteile', 'des kapitals', 'der stimmrechte'] },
        en: { nouns: ['stake'], phrases: ['of the shares', 'of the company'] },
      },
      roles: {
        target: { entity: ['company'], by: ['topic'], required: true },
        investor: { entity: dealers, by: ['subject'], required: true },
        stake: { quantity: ['percent'], after: { de: [''], en: [''] }, required: true },
        amount: { ...dealAmount, per: 'none', min: '100000' },
      },
    },
    {
      kind: 'frame',
      id: 'consider',
      fact: 'investment',
      priority: 2,
      triggers: [
        {
          modality: 'planned',
          de: { nouns: ['einstieg', 'beteiligung'], phrases: ['will sich beteiligen'] },
          en: { phrases: ['an investment', 'to invest', 'take part', 'taking part'] },
        },
      ],
      with: {
        de: { verbs: ['prüfen', 'erwägen', 'planen', 'verhandeln', 'interessieren'] },
        en: { verbs: ['consider', 'weigh', 'explore', 'mull'] },
      },
      roles: {
        investor: { entity: dealers, by: ['subject'], required: true },
        target: { entity: ['company'], by: ['topic'], carried: true, required: true },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'more',
      fact: 'investment',
      priority: 18,
      resumes: true,
      triggers: [
        {
          de: { verbs: ['investieren', 'zahlen', 'halten', 'zeichnen'] },
          en: { verbs: ['invest', 'pay', 'hold', 'own', 'put up'] },
        },
      ],
      // "investiert 2 Milliarden in neue Werke" is another matter.
      without: {
        de: { phrases: ['in', 'am'], nouns: ['umsatz', 'dividende'] },
        en: { phrases: ['in'], nouns: ['revenue', 'dividend'] },
      },
      roles: {
        amount: { ...dealAmount, per: 'none', min: '100000' },
        stake: { quantity: ['percent', 'fraction'], after: { de: ['', 'mit'], en: [''] } },
      },
      oneOf: ['amount', 'stake'],
    },
    {
      kind: 'frame',
      id: 'share-of-votes',
      fact: 'investment',
      priority: 18,
      resumes: true,
      when: { subject: ['none'] },
      triggers: [{ de: { verbs: ['betragen'] }, en: { verbs: ['amount to', 'stand at'] } }],
      roles: { stake: { quantity: ['percent'], after: { de: [''], en: ['to', 'at', ''] }, required: true } },
    },
    {
      kind: 'frame',
      id: 'invest',
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
            nouns: [
              'investition',
              'beteiligung',
              'investment',
              'einstieg',
              'geldspritze',
              'anteil',
              'stimmrechtsanteil',
              'finanzspritze',
            ],
          },
          en: {
            verbs: ['invest', 'back', 'lead', 'participate', 'pour', 'own'],
            nouns: ['investment', 'stake', 'investor', 'backer'],
          },
        },
      ],
      without: {
        de: {
          nouns: ['verkauf'],
          verbs: ['verkaufen', 'trennen', 'veräußern', 'erhöhen', 'auf|stocken', 'übernehmen', 'erwerben', 'sichern'],
        },
        en: {
          nouns: ['sale'],
          verbs: ['sell', 'raise', 'increase', 'divest', 'acquire'],
          phrases: ['sale of', 'the sale'],
        },
      },
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
    {
      kind: 'frame',
      id: 'spend',
      fact: 'investment',
      priority: 1,
      // What was spent is a figure of the past; what shall be is news.
      when: { modality: ['planned'], speaker: 'insider' },
      triggers: [
        { de: { verbs: ['investieren', 'stecken', 'pumpen'] }, en: { verbs: ['invest', 'pour', 'plow', 'plough'] } },
      ],
      roles: {
        investor: { entity: ['company', 'organization'], by: ['subject'], required: true },
        amount: { ...dealAmount, per: 'none', min: '1000000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'price',
      fact: 'investment',
      priority: 18,
      resumes: true,
      triggers: [PRICE],
      // "The deal values X at $4 billion": what it is worth, not what is paid.
      without: { de: { verbs: ['bewerten'] }, en: { verbs: ['value'] } },
      roles: { amount: price },
    },
  ],
});
