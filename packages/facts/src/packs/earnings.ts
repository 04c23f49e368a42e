import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot } from '@groschen/rules';
import { earningsExamples as examples } from './examples/earnings.ts';
import { figureChange, figureCompany, figureSlots, type Measure, metricTriggers } from './figures.ts';

const KINDS: Readonly<Record<Measure, Slot['quantity']>> = {
  money: ['money'],
  'per-share': ['money'],
  share: ['percent', 'percentage-points'],
  count: ['count', 'number'],
};

const period = { date: true } as const satisfies Slot;

function figureRules<const Fact extends 'earnings' | 'kpi'>(fact: Fact, measure: Measure) {
  const { value, previous } = figureSlots(KINDS[measure], measure === 'money' ? 'none' : undefined);
  return {
    kind: 'frame',
    id: `${fact}-${measure}`,
    ...examples[`${fact}-${measure}` as keyof typeof examples],
    fact,
    priority: 10,
    triggers: metricTriggers([fact], [measure]).map((trigger) => ({
      ...trigger,
      direction: trigger.direction === 'down' ? ('down' as const) : ('none' as const),
    })),
    roles: {
      company: measure === 'count' ? { ...figureCompany, entity: [...figureCompany.entity, 'product'] } : figureCompany,
      value:
        measure === 'share'
          ? { ...value, signed: false }
          : measure === 'count'
            ? { ...value, signed: false, min: '20' }
            : value,
      previous,
      change: figureChange,
      period,
    },
    oneOf: measure === 'money' ? ['value', 'change'] : ['value'],
  } as const satisfies FrameRule;
}

/** What companies earned: a metric, its value, the value before, the change, the period. */
export const earnings = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.earnings',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    figureRules('earnings', 'money'),
    figureRules('earnings', 'share'),
    figureRules('earnings', 'per-share'),
    {
      kind: 'frame',
      id: 'consensus',
      ...examples.consensus,
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
            ],
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
            ],
            phrases: ['vs est'],
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
      ...examples['analysts-expect'],
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
            phrases: ['auf dem zettel'],
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
      id: 'multiple',
      ...examples.multiple,
      fact: 'kpi',
      priority: 9,
      triggers: [
        {
          set: { metric: 'multiple' },
          de: {
            nouns: [
              'verschuldungsgrad',
              'nettoverschuldung',
              'ebitda',
              'gewinn',
              'ergebnisses',
              'kgv',
              'schulden',
              'multiple',
              'umsatz',
            ],
          },
          en: {
            nouns: [
              'earnings',
              'leverage',
              'net leverage',
              'net debt',
              'debt',
              'ebitda',
              'dividend cover',
              'forward earnings',
              'book-to-bill ratio',
              'book-to-bill',
              'multiple',
              'coverage',
              'expected earnings',
            ],
          },
        },
      ],
      roles: { company: figureCompany, value: { quantity: ['multiple'], required: true } },
    },
    {
      kind: 'frame',
      id: 'operates',
      ...examples.operates,
      fact: 'kpi',
      priority: 2,
      triggers: [
        {
          set: { metric: 'units' },
          de: {
            verbs: [
              'betreiben',
              'unterhalten',
              'zählen',
              'vermieten',
              'installieren',
              'aus|liefern',
              'produzieren',
              'beschäftigen',
              'fördern',
              'ab|setzen',
              'bewirtschaften',
            ],
          },
          en: {
            verbs: [
              'run',
              'operate',
              'employ',
              'ship',
              'deliver',
              'produce',
              'install',
              'harvest',
              'serve',
              'build',
              'shift',
              'manage',
            ],
          },
        },
      ],
      without: { de: ['aktie', 'aktien', 'prozent', 'stellen'], en: ['shares', 'stake', 'stock', 'jobs'] },
      when: { subject: ['name', 'company'] },
      roles: {
        company: { ...figureCompany, by: ['subject'] },
        value: {
          quantity: ['count', 'measure'],
          after: { de: ['', 'an', 'in'], en: ['', 'in'] },
          min: '20',
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'lost-money',
      ...examples['lost-money'],
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
        period,
      },
    },
    {
      kind: 'frame',
      id: 'profit-per-share',
      ...examples['profit-per-share'],
      fact: 'earnings',
      priority: 9,
      triggers: [
        {
          set: { metric: 'eps' },
          direction: 'none',
          de: { nouns: ['gewinn', 'ergebnis', 'überschuss', 'nettogewinn', 'nettoergebnis', 'reingewinn'] },
          en: {
            nouns: [
              'net income',
              'net profit',
              'profit',
              'earnings',
              'net earnings',
              'adjusted profit',
              'adjusted net income',
              'income',
            ],
            verbs: ['earn'],
          },
        },
        {
          set: { metric: 'eps' },
          direction: 'down',
          de: { nouns: ['verlust', 'fehlbetrag', 'minus', 'nettoverlust'] },
          en: { nouns: ['loss', 'net loss', 'adjusted loss'], verbs: ['lose'] },
        },
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
        period,
      },
    },
    {
      kind: 'frame',
      id: 'or-per-share',
      ...examples['or-per-share'],
      fact: 'earnings',
      priority: 7,
      triggers: [{ set: { metric: 'eps' }, direction: 'none', en: { phrases: ['or'] } }],
      without: { en: ['dividend', 'offer', 'bid', 'deal'] },
      roles: {
        company: figureCompany,
        value: {
          quantity: ['money'],
          per: 'share',
          after: { de: [''], en: [''] },
          notAfter: { en: ['from', 'against', 'versus', 'vs', 'than'], de: ['nach', 'gegenüber'] },
          required: true,
        },
        previous: {
          quantity: ['money'],
          per: 'share',
          after: { de: ['nach', 'gegenüber', 'von', 'gegen'], en: ['from', 'against', 'versus', 'than', 'with', 'to'] },
        },
        period,
      },
    },
    figureRules('kpi', 'money'),
    figureRules('kpi', 'share'),
    figureRules('kpi', 'count'),
  ],
});
