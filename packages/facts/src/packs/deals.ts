import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { dealsExamples as examples } from './examples/deals.ts';

const amount = {
  quantity: ['money'],
  after: { de: ['für', 'von', 'über', 'zu', 'um', ''], en: ['for', 'of', 'in', 'worth', 'to', ''] },
} as const satisfies Slot;
const stake = {
  quantity: ['percent', 'fraction'],
  after: { de: ['', 'mit', 'von', 'auf', 'zu'], en: ['', 'of', 'with', 'to'] },
} as const satisfies Slot;
const buyer = ['company', 'organization', 'person'] as const;
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

/** Who buys, sells, merges with and invests in whom. */
export const deals = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.deals',
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
        acquirer: { entity: buyer, by: ['subject', 'agent', 'topic'], required: true },
        amount,
        stake,
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
          entity: buyer,
          by: ['agent', 'subject', 'topic'],
          after: { de: ['durch'], en: ['by', 'from'] },
          required: true,
        },
        amount,
        stake,
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
          entity: buyer,
          by: ['subject'],
          after: { de: ['von', 'durch'], en: ['from', 'by'] },
          required: true,
        },
        amount,
      },
    },
    {
      kind: 'frame',
      id: 'merge',
      ...examples.merge,
      fact: 'merger',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: ['fusionieren', 'verschmelzen', 'zusammen|schließen', 'zusammen|gehen'],
            nouns: ['fusion', 'zusammenschluss', 'verschmelzung', 'fusionsvertrag'],
          },
          en: { verbs: ['merge', 'combine'], nouns: ['merger', 'merger of equals', 'combination', 'tie-up'] },
        },
      ],
      roles: {
        parties: {
          entity: ['company'],
          by: ['subject', 'nearest'],
          after: { de: ['von', 'zwischen', 'mit'], en: ['of', 'between', 'with'] },
          many: 'list',
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'sell',
      ...examples.sell,
      fact: 'divestiture',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: [
              'verkaufen',
              'veräußern',
              'ab|stoßen',
              'trennen',
              'ab|spalten',
              'aus|gliedern',
              'los|schlagen',
              'ab|treten',
              'versilbern',
            ],
            nouns: ['verkauf', 'veräußerung', 'abspaltung', 'spartenverkauf'],
          },
          en: {
            verbs: ['sell', 'divest', 'offload', 'spin off', 'dispose', 'hive off', 'unload', 'carve out', 'sell off'],
            nouns: ['divestiture', 'disposal', 'divestment'],
            phrases: ['sale of', 'the sale', 'spin-off of', 'part with', 'parting with', 'parted with'],
          },
        },
      ],
      roles: {
        asset: {
          entity: ['company', 'product'],
          words: {
            de: [
              'sparte',
              'geschäft',
              'tochter',
              'bereich',
              'einheit',
              'beteiligung',
              'anteil',
              'anteile',
              'werk',
              'aktivitäten',
              'segment',
              'division',
              'verlustbringer',
              'immobilie',
              'portfolio',
              'tochterfirma',
              'geschäftsbereich',
              'unternehmensteil',
              'paket',
              'aktienpaket',
              'standort',
            ],
            en: [
              'unit',
              'business',
              'division',
              'stake',
              'arm',
              'subsidiary',
              'operations',
              'assets',
              'plant',
              'portfolio',
              'brand',
              'site',
            ],
          },
          by: ['object', 'possessive'],
          required: true,
        },
        seller: { entity: buyer, by: ['subject', 'agent', 'topic'], required: true },
        buyer: { entity: buyer, after: { de: ['an'], en: ['to'] } },
        amount,
      },
    },
    {
      kind: 'frame',
      id: 'hold',
      ...examples.hold,
      fact: 'investment',
      priority: 3,
      triggers: [
        {
          de: {
            verbs: ['halten', 'besitzen', 'kontrollieren', 'gehören'],
            nouns: ['großaktionär', 'grossaktionär', 'eigner', 'hauptaktionär', 'ankeraktionär', 'mehrheitseigner'],
          },
          en: { verbs: ['own', 'hold', 'control'], nouns: ['stake'] },
        },
      ],
      with: {
        de: [
          'kapital',
          'grundkapital',
          'anteil',
          'anteile',
          'aktien',
          'prozent',
          'großaktionär',
          'grossaktionär',
          'eigner',
          'hauptaktionär',
          'halten',
          'hält',
          'gehören',
          'gehört',
        ],
        en: ['shares', 'stock', 'stake', 'owns', 'own', 'shareholder', 'holds', 'capital', 'owned', 'holder'],
      },
      roles: {
        investor: { entity: buyer, by: ['subject', 'nearest'], required: true },
        target: {
          entity: ['company'],
          by: ['object', 'topic'],
          after: { de: ['an', 'am', 'von', 'der'], en: ['in', 'of'] },
          required: true,
        },
        stake: {
          quantity: ['percent', 'fraction'],
          after: { de: ['', 'mit', 'von'], en: ['', 'of', 'with'] },
          required: true,
        },
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
          entity: buyer,
          by: ['agent', 'subject', 'nearest'],
          after: { de: ['von', 'vom'], en: ['by', 'from'] },
          required: true,
        },
        target: { entity: ['company'], by: ['topic'], required: true },
        amount,
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
        investor: { entity: buyer, by: ['subject', 'agent'], required: true },
        amount: { ...amount, required: true },
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
        investor: { entity: buyer, by: ['subject', 'agent', 'topic'], required: true },
        amount,
        stake,
      },
    },
  ],
});
