import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot } from '@groschen/rules';
import { figureCompany, figureSlots, type Measure, metricTriggers } from './figures.ts';

const KINDS: Readonly<Record<Measure, Slot['quantity']>> = {
  money: ['money', 'percent'],
  'per-share': ['money'],
  share: ['percent'],
  count: ['count', 'number'],
};

function guidanceRule(measure: Measure) {
  const { value } = figureSlots(KINDS[measure], measure === 'money' ? 'none' : undefined);
  return {
    kind: 'frame',
    id: `guidance-${measure}`,
    fact: 'guidance',
    priority: 12,
    modality: 'expected',
    when: { modality: ['expected', 'planned'], speaker: 'insider' },
    triggers: metricTriggers(['earnings', 'kpi'], [measure]),
    roles: { company: figureCompany, value: { ...value, signed: false, required: true }, period: { date: true } },
  } as const satisfies FrameRule;
}

/** What companies say they will earn. */
export const guidance = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.guidance',
  version: '1',
  languages: ['de', 'en'],
  rules: [guidanceRule('money'), guidanceRule('share'), guidanceRule('per-share')],
});
