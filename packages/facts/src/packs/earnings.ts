import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { earningsPerShareTriggers, figureCompany, figureRule, figureSlots } from './figures.ts';

/** A quarter that one sentence tells holds for the next ones. */
const period = { date: true, carried: true } as const satisfies Slot;
const previousPerShare = {
  quantity: ['money'],
  max: '1000',
  after: { de: ['nach', 'gegenüber', 'von', 'gegen'], en: ['from', 'against', 'versus', 'than'] },
} as const satisfies Slot;

/** What companies earned: a metric, its value, the value before, the change, the period. */
export const earnings = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.earnings',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    figureRule('earnings', 'money'),
    {
      ...figureRule('earnings', 'money'),
      id: 'operating-level',
      priority: 11,
      triggers: [
        {
          set: { metric: 'operating-income' },
          direction: 'none',
          de: { verbs: ['verdienen'], nouns: ['gewinn', 'ergebnis'] },
        },
        { set: { metric: 'operating-income' }, direction: 'down', de: { nouns: ['verlust', 'fehlbetrag', 'minus'] } },
      ],
      with: { de: { phrases: ['operativ'] }, en: { phrases: ['operativ'] } },
      without: { de: { nouns: ['cashflow', 'mittelfluss'], phrases: ['unter dem strich', 'netto', 'nettogewinn'] } },
    },
    {
      kind: 'frame',
      id: 'that-per-share',
      fact: 'earnings',
      priority: 6,
      triggers: [
        {
          set: { metric: 'eps' },
          de: { phrases: ['je aktie', 'pro aktie', 'je anteilsschein', 'je titel', 'je anteil'] },
          en: { phrases: ['per share', 'a share', 'per-share basis'] },
        },
      ],
      with: {
        de: { nouns: ['verlust', 'gewinn', 'minus', 'plus', 'ergebnis'], phrases: ['das', 'minus'] },
        en: { nouns: ['loss', 'profit', 'earnings'], phrases: ['that'] },
      },
      without: {
        de: { nouns: ['dividende', 'kursziel', 'angebot', 'aktie'], verbs: ['bieten', 'zahlen', 'aus|schütten'] },
        en: { nouns: ['dividend', 'target', 'offer', 'bid'], verbs: ['pay', 'offer'] },
      },
      roles: {
        company: figureCompany,
        value: { quantity: ['money'], max: '1000', signed: true, required: true },
        period,
      },
    },
    {
      kind: 'frame',
      id: 'that-is-more',
      fact: 'earnings',
      // Before any frame that takes the figure for a move of the share.
      priority: 20,
      resumes: true,
      triggers: [
        { direction: 'up', de: { phrases: ['mehr'] } },
        { direction: 'down', de: { phrases: ['weniger'] } },
      ],
      with: {
        de: { phrases: ['das waren', 'das sind', 'das ist', 'das war', 'dies waren', 'dies sind'] },
        en: {},
      },
      roles: {
        change: {
          quantity: ['percent', 'fraction'],
          after: { de: [''], en: [''] },
          within: 3,
          signed: true,
          required: true,
        },
      },
    },
    figureRule('earnings', 'share'),
    figureRule('earnings', 'per-share'),
    {
      kind: 'frame',
      id: 'consensus',
      fact: 'earnings',
      modality: 'expected',
      triggers: [
        {
          de: {
            nouns: [
              'konsens',
              'konsensschätzung',
              'markterwartung',
              'analystenschätzung',
              'durchschnittsschätzung',
              'analystenprognose',
              'konsensprognose',
              'marktschätzung',
              'umfrage',
            ],
            phrases: ['prog', 'prog.'],
          },
          en: {
            nouns: [
              'consensus',
              'average estimate',
              'consensus estimate',
              'analyst estimate',
              'market estimate',
              'mean estimate',
              'median estimate',
              'average analyst estimate',
              'consensus forecast',
              "analysts' estimate",
              'estimate',
              'poll',
            ],
            phrases: ['vs est', 'est', 'est.', 'ests', 'ests.', 'street'],
          },
        },
      ],
      roles: {
        company: figureCompany,
        metric: { carried: true },
        value: {
          quantity: ['money', 'percent'],
          after: { de: ['von', 'bei', '', 'auf', 'mit'], en: ['of', 'at', '', 'for'] },
          required: true,
        },
        period,
      },
    },
    {
      kind: 'frame',
      id: 'analysts-expect',
      fact: 'earnings',
      priority: -1,
      modality: 'expected',
      when: { speaker: 'outsider' },
      triggers: [
        {
          de: {
            verbs: [
              'erwarten',
              'rechnen',
              'prognostizieren',
              'schätzen',
              'vorher|sagen',
              'zu|trauen',
              'aus|gehen',
              'veranschlagen',
              'kalkulieren',
              'an|setzen',
            ],
            phrases: ['auf dem zettel', 'auf der rechnung'],
          },
          en: {
            verbs: [
              'expect',
              'forecast',
              'predict',
              'project',
              'anticipate',
              'look for',
              'pencil in',
              'estimate',
              'model',
              'see',
              'count on',
              'bank on',
            ],
            phrases: ['forecast of', 'forecasts of'],
          },
        },
      ],
      roles: {
        company: { ...figureCompany, by: ['topic'] },
        metric: { carried: true, required: true },
        value: {
          quantity: ['money'],
          after: { de: ['mit', 'auf', '', 'von'], en: ['', 'of', 'for', 'on', 'at'] },
          required: true,
        },
        period,
      },
    },
    {
      kind: 'frame',
      id: 'lost-money',
      fact: 'earnings',
      priority: -3,
      triggers: [
        { set: { metric: 'net-income' }, direction: 'down', de: { verbs: ['verlieren'] }, en: { verbs: ['lose'] } },
        { set: { metric: 'net-income' }, direction: 'none', en: { verbs: ['make', 'net'] } },
        { set: { metric: 'revenue' }, direction: 'none', en: { verbs: ['turn over', 'rake in', 'ring up'] } },
      ],
      when: { subject: ['name', 'company'] },
      roles: {
        company: figureCompany,
        value: { quantity: ['money'], per: 'none', after: { de: [''], en: [''] }, signed: true, required: true },
        previous: figureSlots(['money'], 'none').previous,
        period,
      },
    },
    {
      kind: 'frame',
      id: 'profit-per-share',
      fact: 'earnings',
      priority: 9,
      triggers: [
        ...earningsPerShareTriggers(),
        { set: { metric: 'eps' }, direction: 'none', de: { verbs: ['erzielen'] } },
        { set: { metric: 'eps' }, direction: 'down', en: { verbs: ['lose'] }, de: { verbs: ['verlieren'] } },
      ],
      roles: {
        company: figureCompany,
        value: {
          quantity: ['money'],
          per: 'share',
          notAfter: { en: ['from', 'against', 'versus', 'vs', 'than'], de: ['nach', 'gegenüber'] },
          required: true,
          signed: true,
        },
        previous: previousPerShare,
        period,
      },
    },
    {
      kind: 'frame',
      id: 'or-per-share',
      fact: 'earnings',
      priority: 7,
      triggers: [{ set: { metric: 'eps' }, direction: 'none', en: { phrases: ['or'] } }],
      without: {
        en: [
          'dividend',
          'offer',
          'bid',
          'deal',
          'takeover',
          'premium',
          'in cash',
          'in stock',
          'buy',
          'buys',
          'bought',
          'acquire',
          'acquires',
          'acquired',
        ],
      },
      roles: {
        company: figureCompany,
        value: {
          quantity: ['money'],
          per: 'share',
          after: { de: [''], en: [''] },
          notAfter: { en: ['from', 'against', 'versus', 'vs', 'than'], de: ['nach', 'gegenüber'] },
          required: true,
        },
        previous: previousPerShare,
        period,
      },
    },
  ],
});
