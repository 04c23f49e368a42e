import { defineRulePack, type FrameRule, RULES_FORMAT } from '@groschen/rules';
import { figureSlots, metricTriggers } from './figures.ts';

const { value, previous } = figureSlots(['percent', 'count', 'points', 'number', 'money', 'percentage-points']);

/** Figures of an economy: inflation, output, unemployment, sentiment. */
export const indicator = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.indicator',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'indicator',
      fact: 'indicator',
      priority: 11,
      triggers: metricTriggers(['indicator'], ['money', 'share', 'count']).map(({ set: _, ...trigger }) => ({
        ...trigger,
        direction: 'motion' as const,
      })),
      roles: {
        name: { trigger: true },
        value: {
          ...value,
          notAfter: { de: ['nach', 'gegenüber'], en: ['from', 'against', 'versus', 'vs', 'than'] },
          required: true,
        },
        previous,
        period: { date: true },
        region: { entity: ['location'] },
      },
    } as const satisfies FrameRule,
  ],
});
