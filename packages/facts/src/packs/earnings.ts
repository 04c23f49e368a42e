import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot } from '@groschen/rules';
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
    fact,
    priority: 10,
    triggers: metricTriggers([fact], [measure]).map((trigger) => ({
      ...trigger,
      direction: trigger.direction === 'down' ? ('down' as const) : ('none' as const),
    })),
    roles: {
      company: figureCompany,
      value: measure === 'share' ? { ...value, signed: false } : value,
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
      id: 'lost-money',
      fact: 'earnings',
      priority: -3,
      triggers: [
        { set: { metric: 'net-income' }, direction: 'down', de: { verbs: ['verlieren'] }, en: { verbs: ['lose'] } },
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
    figureRules('kpi', 'money'),
    figureRules('kpi', 'share'),
    figureRules('kpi', 'count'),
  ],
});
