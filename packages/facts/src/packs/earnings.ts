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
  const { value, previous } = figureSlots(KINDS[measure]);
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
    figureRules('kpi', 'money'),
    figureRules('kpi', 'share'),
    figureRules('kpi', 'count'),
  ],
});
