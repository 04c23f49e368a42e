import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { dealAmount, dealers, dealStake } from './deal-slots.ts';
import { acquisitionsExamples as examples } from './examples/acquisitions.ts';

const bought = ['company', 'product'] as const;

/** What is bought where it has no name. */
const TARGETS = {
  de: [
    'wettbewerber',
    'konkurrent',
    'konkurrentin',
    'rivale',
    'rivalin',
    'hersteller',
    'spezialist',
    'anbieter',
    'firma',
    'startup',
    'start-up',
    'sparte',
    'geschäft',
    'mehrheit',
    'anteile',
  ],
  en: [
    'peer',
    'rival',
    'maker',
    'business',
    'firm',
    'startup',
    'start-up',
    'unit',
    'company',
    'specialist',
    'utility',
    'division',
    'stake',
    'competitor',
    'operator',
  ],
} as const;

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
      ...examples.buy,
      fact: 'acquisition',
      priority: 5,
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
            ],
          },
        },
      ],
      without: {
        de: ['aktien zurück', 'analysten', 'eigene aktien', 'anleihe', 'strom'],
        en: ['back', 'shares back', 'analysts', 'rating'],
      },
      roles: {
        target: {
          entity: bought,
          words: { de: TARGETS.de, en: TARGETS.en },
          by: ['object'],
          after: { de: ['von', 'an'], en: ['of'] },
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
      ...examples.takeover,
      fact: 'acquisition',
      priority: 4,
      triggers: [
        {
          de: {
            nouns: [
              'übernahme',
              'kauf',
              'zukauf',
              'erwerb',
              'übernahmeangebot',
              'übernahmeofferte',
              'komplettübernahme',
              'mehrheitsübernahme',
            ],
          },
          en: {
            nouns: [
              'acquisition',
              'takeover',
              'purchase',
              'buyout',
              'takeover approach',
              'takeover bid',
              'takeover offer',
            ],
          },
        },
      ],
      roles: {
        target: {
          entity: bought,
          by: ['possessive', 'compound'],
          after: { de: ['von', 'für', 'an'], en: ['of', 'for'] },
          required: true,
        },
        acquirer: {
          entity: dealers,
          by: ['agent', 'subject', 'topic'],
          after: { de: ['durch'], en: ['by', 'from'] },
          required: true,
        },
        amount: dealAmount,
        stake: dealStake,
      },
    },
    {
      kind: 'frame',
      id: 'bid',
      ...examples.bid,
      fact: 'acquisition',
      priority: 4,
      triggers: [
        {
          modality: 'planned',
          de: {
            verbs: ['bieten', 'wetteifern', 'buhlen', 'greifen', 'werben', 'bewerben', 'interessieren'],
            nouns: ['offerte', 'gebot', 'kaufangebot', 'mehrheit', 'interesse'],
          },
          en: { verbs: ['bid', 'offer', 'approach', 'court', 'vie'], nouns: ['bid', 'approach', 'offer'] },
        },
      ],
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
  ],
});
