import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { bought, dealAmount, dealers, dealStake } from './deal-slots.ts';

/** Who offers to buy whom. */
export const bids = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.bids',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'bid',
      fact: 'acquisition',
      priority: 4,
      triggers: [
        {
          modality: 'planned',
          de: {
            verbs: ['bieten', 'wetteifern', 'buhlen', 'greifen', 'werben', 'bewerben', 'interessieren'],
            nouns: ['offerte', 'gebot', 'kaufangebot', 'übernahmeangebot', 'mehrheit', 'interesse'],
          },
          en: {
            verbs: ['bid', 'offer', 'approach', 'court', 'vie'],
            nouns: ['bid', 'approach', 'offer', 'proposal', 'takeover bid', 'takeover offer'],
          },
        },
      ],
      // What is on offer to customers.
      without: { de: { verbs: ['an|bieten'] } },
      roles: {
        target: {
          entity: bought,
          by: [],
          after: { de: ['für', 'um', 'nach', 'an', 'am', 'bei'], en: ['for', 'to'] },
          required: true,
        },
        acquirer: {
          entity: dealers,
          by: ['subject'],
          after: { de: ['von', 'durch'], en: ['from', 'by'] },
          required: true,
        },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'approach',
      fact: 'acquisition',
      priority: 3,
      triggers: [
        {
          modality: 'planned',
          de: {
            nouns: ['übernahmeangebot', 'offerte', 'kaufangebot', 'gebot', 'rettungsangebot', 'avance'],
          },
          en: {
            nouns: [
              'approach',
              'takeover approach',
              'takeover bid',
              'takeover offer',
              'bid',
              'rescue bid',
              'offer',
              'takeover proposal',
            ],
          },
        },
      ],
      roles: {
        acquirer: {
          entity: dealers,
          by: ['agent'],
          after: { de: ['von', 'durch', 'seitens'], en: ['from', 'by'] },
          required: true,
        },
        target: { entity: ['company'], by: ['subject', 'topic'], required: true },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'bidder',
      fact: 'acquisition',
      priority: 3,
      triggers: [
        {
          modality: 'planned',
          de: { nouns: ['bieter', 'bieterin', 'kaufinteressent', 'interessent', 'bietergefecht', 'bieterrennen'] },
          en: { nouns: ['bidder', 'suitor', 'auction', 'bidding war'] },
        },
      ],
      roles: {
        acquirer: { entity: dealers, by: ['subject', 'nearest'], required: true },
        target: { entity: ['company'], by: [], after: { de: ['für', 'um'], en: ['for'] }, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'offer',
      fact: 'acquisition',
      priority: 17,
      triggers: [
        {
          modality: 'planned',
          de: {
            nouns: ['offerte', 'gebot', 'kaufangebot', 'übernahmeangebot', 'barangebot'],
            verbs: ['bieten'],
          },
          en: { nouns: ['offer', 'bid', 'buyout', 'approach', 'tender offer'], verbs: ['offer', 'bid'] },
        },
      ],
      without: { en: ['asking price'] },
      with: {
        de: [
          'je aktie',
          'je anteil',
          'pro aktie',
          'je papier',
          'anteile',
          'in bar',
          'offerte',
          'gebot',
          'bieten',
          'geboten',
          'bot',
        ],
        en: ['a share', 'per share', 'apiece', 'in cash', 'bid', 'buyout', 'tender offer', 'takeover'],
      },
      roles: {
        acquirer: { entity: dealers, by: ['subject'], required: true },
        target: { entity: ['company'], by: ['topic'], carried: true, required: true },
        amount: { ...dealAmount, required: true },
        stake: dealStake,
      },
    },
  ],
});
