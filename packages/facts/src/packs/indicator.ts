import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot } from '@groschen/rules';
import { figureChange, figureSlots, metricTriggers } from './figures.ts';

const words = (list: string) => list.split(/,\s*/);
const slots = figureSlots(['percent', 'count', 'points', 'number', 'money', 'percentage-points', 'measure']);
/** What came before: "after a 0.4% gain in December", "nach plus 1,3 Prozent im November". */
const previous = {
  ...slots.previous,
  after: { de: slots.previous.after.de, en: [...slots.previous.after.en, 'after', 'following'] },
} as const satisfies Slot;
const NOT_AFTER = {
  de: ['nach', 'gegenüber', 'über', 'unter'],
  en: ['from', 'against', 'versus', 'vs', 'than', 'after', 'following', 'above', 'below'],
} as const;
const value = { ...slots.value, notAfter: NOT_AFTER } as const satisfies Slot;
/** A month that one sentence tells holds for the next ones. */
const period = { date: true, carried: true } as const satisfies Slot;
const region = { entity: ['location'] } as const satisfies Slot;

/** One trigger for each published figure of an economy; which way it goes the clause's words of motion tell. */
const published = metricTriggers(['indicator'], ['money', 'share', 'count']).map(({ set: _, ...trigger }) => ({
  ...trigger,
  direction: 'motion' as const,
}));

/** Growth of these is no economy's. */
const NO_ECONOMY = {
  de: words(
    'umsatz, umsätze, gewinn, ergebnis, erlös, erlöse, absatz, markt, branche, konzern, unternehmen, firma, auftragseingang',
  ),
  en: words(
    'sales, revenue, revenues, earnings, profit, eps, market, company, group, volumes, volume, capacity, industry, dividend',
  ),
} as const;

/** "A reading above 50 signals growth": what a figure would mean is none that was measured. */
const MEANING = {
  de: { verbs: ['signalisieren', 'hin|deuten', 'trennen'] },
  en: { verbs: ['signal', 'indicate', 'separate', 'mean', 'denote'] },
} as const;

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
      without: MEANING,
      roles: {
        name: { trigger: true },
        value: {
          ...value,
          signed: true,
          notAfter: { ...NOT_AFTER, de: [...NOT_AFTER.de, 'von'] },
          required: true,
        },
        previous,
        region,
        period: { ...period, required: true },
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
        region,
        period,
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
            phrases: ['für wahrscheinlich', 'auf dem zettel', 'auf der rechnung'],
          },
          en: {
            verbs: ['expect', 'forecast', 'predict', 'project', 'look for', 'pencil in', 'anticipate', 'estimate'],
          },
        },
        {
          de: { nouns: ['konsens', 'prognose', 'konsensprognose', 'vorhersage'] },
          en: {
            nouns: ['consensus', 'consensus forecast', 'median forecast'],
            phrases: ['forecast of', 'forecasts of', 'estimate of'],
          },
        },
      ],
      roles: {
        name: { carried: true, required: true },
        value: {
          quantity: ['percent', 'points', 'count', 'number'],
          after: {
            de: ['auf', '', 'von', 'mit', 'bei'],
            en: ['to', '', 'of', 'for', 'at'],
          },
          signed: true,
          required: true,
        },
        previous: { quantity: ['percent', 'points'], after: { de: ['von', 'nach'], en: ['from'] } },
        period,
      },
    },
    {
      kind: 'frame',
      id: 'before',
      fact: 'indicator',
      resumes: true,
      triggers: [
        {
          de: {
            nouns: words(
              'rate, inflationsrate, teuerungsrate, quote, arbeitslosenquote, teuerung, inflation, wert, stand, zuwachs, anstieg, plus, rückgang, minus, index, barometer, veränderung',
            ),
            phrases: ['waren es', 'hatte er', 'hatte sie', 'war er', 'war sie'],
          },
          en: { nouns: words('rate, inflation, reading, index, figure, increase, rise, gain, drop, decline, level') },
        },
      ],
      with: {
        de: words('hatte, hatten, waren es, zuvor, im vormonat, noch'),
        en: words('had been, had stood, the month before, a month earlier, in the previous month'),
      },
      without: { de: words('ökonomen, volkswirte, analysten, experten'), en: words('economists, analysts, forecast') },
      roles: {
        previous: {
          quantity: ['percent', 'points', 'number'],
          after: { de: ['bei', 'von', '', 'auf', 'um'], en: ['at', 'of', '', 'to'] },
          signed: true,
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'growth-forecast',
      fact: 'indicator',
      priority: 10,
      modality: 'expected',
      triggers: [
        {
          de: { nouns: ['wachstum'] },
          en: { nouns: ['growth', 'expansion'] },
        },
      ],
      with: {
        de: {
          verbs: words(
            'erwarten, rechnen, prognostizieren, zu|trauen, vorher|sagen, voraus|sagen, an|heben, senken, kappen, halbieren',
          ),
          nouns: ['wirtschaft', 'konjunktur', 'bruttoinlandsprodukt', 'prognose'],
        },
        en: {
          verbs: words('expect, forecast, predict, project, see, raise, lower, cut, halve, lift, trim, revise'),
          nouns: ['economy', 'gdp'],
        },
      },
      without: NO_ECONOMY,
      when: { subject: ['company', 'other', 'none', 'metric'] },
      roles: {
        name: { trigger: true },
        value: {
          quantity: ['percent'],
          after: { de: ['auf', 'von', 'um', ''], en: ['to', 'of', 'at', ''] },
          notAfter: NOT_AFTER,
          signed: true,
          required: true,
        },
        previous: slots.previous,
        period: { date: true, required: true },
        region,
      },
    },
    {
      kind: 'frame',
      id: 'level',
      fact: 'indicator',
      priority: 12,
      triggers: published,
      roles: {
        name: { trigger: true },
        value: {
          quantity: ['count', 'number', 'money'],
          after: { de: ['auf', 'bei'], en: ['to', 'at'] },
          min: '10',
          required: true,
        },
        previous,
        change: { ...figureChange, quantity: ['percent'], required: true },
        region,
        period,
      },
    } as const satisfies FrameRule,
    {
      kind: 'frame',
      id: 'indicator',
      fact: 'indicator',
      priority: 11,
      triggers: published,
      roles: { name: { trigger: true }, value: { ...value, required: true }, previous, region, period },
    } as const satisfies FrameRule,
  ],
});
