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
      id: 'economy',
      fact: 'indicator',
      priority: 1,
      triggers: [
        {
          de: {
            nouns: [
              'auftragseingang',
              'auftragseingänge',
              'produktion',
              'nachfrage',
              'preise',
              'wachstum',
              'umsätze',
              'bestellungen',
              'lage',
              'erwartungen',
              'wirtschaft',
              'konjunktur',
              'stellen',
              'geschäftsklima',
              'genehmigungen',
              'teilindex',
              'kernrate',
              'quote',
            ],
          },
          en: {
            nouns: [
              'prices',
              'production',
              'orders',
              'turnover',
              'growth',
              'output',
              'volumes',
              'inventories',
              'reading',
              'gauge',
              'deliveries',
              'core rate',
              'inflows',
              'stockpiles',
              'issuance',
              'closures',
            ],
          },
        },
      ],
      when: { subject: ['metric', 'other', 'none', 'share'] },
      roles: {
        name: { trigger: true },
        value: {
          ...value,
          signed: true,
          notAfter: { de: ['nach', 'gegenüber', 'von'], en: ['from', 'against', 'versus', 'vs', 'than'] },
          required: true,
        },
        previous,
        period: { date: true, required: true },
        region: { entity: ['location'] },
      },
    },
    {
      kind: 'frame',
      id: 'survey',
      fact: 'indicator',
      triggers: [
        {
          de: {
            nouns: [
              'teilindex',
              'lage',
              'lagebeurteilung',
              'lageindex',
              'erwartungen',
              'geschäftserwartungen',
              'barometer',
              'index für die geschäftserwartungen',
              'erwartungsindex',
            ],
          },
          en: {
            nouns: ['gauge', 'reading', 'subindex', 'sub-index', 'current conditions', 'expectations index', 'index'],
          },
        },
      ],
      when: { subject: ['metric', 'other', 'none'] },
      roles: {
        name: { trigger: true },
        value: {
          quantity: ['points', 'number'],
          after: { de: ['auf', 'bei', 'von'], en: ['to', 'at', 'of'] },
          required: true,
        },
        previous: { quantity: ['points', 'number'], after: { de: ['von', 'nach'], en: ['from', 'after'] } },
        period: { date: true },
        region: { entity: ['location'] },
      },
    },
    {
      kind: 'frame',
      id: 'forecast',
      fact: 'indicator',
      modality: 'expected',
      triggers: [
        {
          de: {
            verbs: ['erwarten', 'rechnen', 'prognostizieren', 'vorher|sagen', 'aus|gehen', 'voraus|sagen'],
            phrases: ['für wahrscheinlich'],
          },
          en: {
            verbs: ['expect', 'forecast', 'predict', 'project', 'look for', 'pencil in', 'anticipate', 'estimate'],
          },
        },
        {
          de: { nouns: ['konsens', 'prognose', 'konsensprognose'], phrases: ['konsens von'] },
          en: {
            nouns: ['consensus', 'consensus forecast', 'median forecast'],
            phrases: ['forecast of', 'forecasts of', 'estimate of'],
          },
        },
      ],
      roles: {
        name: { carried: true, required: true },
        value: {
          quantity: ['percent', 'points'],
          after: {
            de: ['', 'von', 'mit', 'auf', 'bei'],
            en: ['', 'of', 'for', 'at', 'to'],
          },
          signed: true,
          required: true,
        },
        period: { date: true },
      },
    },
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
