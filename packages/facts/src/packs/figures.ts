import type { Metric } from '@groschen/lexicon';
import { metrics as de } from '@groschen/lexicon/de/metrics';
import { metrics as en } from '@groschen/lexicon/en/metrics';
import type { ByLanguage, ContextWords, FrameRule, Slot, Trigger } from '@groschen/rules';

/** What the figure of a metric is. */
export type Measure = 'money' | 'share' | 'count' | 'per-share';

const SHARES =
  /margin|ratio|share|free-float|rate|return|yield|dividend-cover|book-to-bill|staff-turnover|utilization|factor|unemployment|inflation|comparable/;
const COUNTS = /^(?:employees|customers|users|subscribers|deliveries|branches|passengers|jobs|production|fleet)$/;

function measureOf(metric: Metric): Measure {
  if (metric.metric === 'eps') return 'per-share';
  if (COUNTS.test(metric.metric)) return 'count';
  return SHARES.test(metric.metric) ? 'share' : 'money';
}

/** "a plant with a capacity of": what something else has. */
const ATTRIBUTED = { de: ['mit'], en: ['with'] } as const;

/** One trigger for each metric of a kind, its words in both languages, its name set. */
export function metricTriggers(
  kinds: readonly Metric['of'][],
  measures: readonly Measure[],
  modality?: Trigger['modality'],
): readonly Trigger[] {
  const triggers = new Map<
    string,
    {
      set: Record<string, string>;
      direction: 'down' | 'none';
      de: { nouns: string[]; verbs: string[] };
      en: { nouns: string[]; verbs: string[] };
    }
  >();
  for (const [language, list] of [
    ['de', de],
    ['en', en],
  ] as const)
    for (const metric of list as readonly Metric[]) {
      if (!kinds.includes(metric.of) || !measures.includes(measureOf(metric))) continue;
      const key = `${metric.metric}${metric.loss ? ' loss' : ''}`;
      const trigger = triggers.get(key) ?? {
        set: { metric: metric.metric },
        direction: metric.loss ? 'down' : 'none',
        de: { nouns: [], verbs: [] },
        en: { nouns: [], verbs: [] },
      };
      triggers.set(key, trigger);
      trigger[language].nouns.push(...metric.nouns);
      trigger[language].verbs.push(...(metric.verbs ?? []));
    }
  return [...triggers.values()].map((trigger) => ({
    ...trigger,
    ...(modality && { modality }),
    ...(trigger.set.metric === 'production' && { notAfter: ATTRIBUTED }),
  }));
}

/** Words for what a company earned, where they stand with an amount for each share: "a loss of 41 cents per share". */
export function earningsPerShareTriggers(): readonly Trigger[] {
  return metricTriggers(['earnings'], ['money'])
    .filter(({ set }) => set?.metric === 'net-income' || set?.metric === 'ffo')
    .map((trigger) => ({
      ...trigger,
      set: { metric: trigger.set?.metric === 'net-income' ? 'eps' : 'ffo-per-share' },
    }));
}

const AFTER_VALUE = {
  de: ['auf', 'bei', 'von', 'über', 'mit', '', 'zu', 'in', 'für'],
  en: ['to', 'at', 'of', '', 'in', 'with', 'for'],
} as const;
const AFTER_PREVIOUS = {
  de: ['von', 'nach', 'gegenüber', 'gegen', 'statt', 'anstatt', 'aus'],
  en: ['from', 'against', 'versus', 'vs', 'vs.', 'than', 'with', 'to'],
} as const;

/** "a deal worth $3 billion, including $900 million of debt": part of something else. */
const PARTS = { de: ['einschließlich', 'inklusive', 'zuzüglich'], en: ['including', 'excluding'] } as const;

export const figureCompany = {
  entity: ['company', 'organization'],
  required: true,
  by: ['subject', 'possessive', 'compound', 'topic'],
} as const satisfies Slot;

/** Slots of a metric's figures: where it is now, where it was, by how much it changed. */
export function figureSlots(kinds: Slot['quantity'], per?: string) {
  return {
    value: {
      quantity: kinds!,
      ...(per && { per }),
      after: AFTER_VALUE,
      notAfter: {
        de: ['um', 'nach', 'gegenüber', 'gegen', 'statt', 'anstatt', ...PARTS.de],
        en: ['by', 'from', 'against', 'versus', 'vs', 'vs.', 'than', ...PARTS.en],
      },
      signed: true,
      by: ['nearest'],
    },
    previous: { quantity: kinds!, ...(per && { per }), after: AFTER_PREVIOUS },
  } as const satisfies Readonly<Record<string, Slot>>;
}

export const figureChange = {
  quantity: ['percent', 'fraction', 'percentage-points', 'basis-points'],
  after: { de: ['um', '', 'von', 'mit'], en: ['by', '', 'of'] },
  signed: 'must',
} as const satisfies Slot;

const KINDS: Readonly<Record<Measure, Slot['quantity']>> = {
  money: ['money'],
  'per-share': ['money'],
  share: ['percent', 'percentage-points', 'multiple', 'number'],
  count: ['count', 'number', 'measure'],
};

/** Fewer of anything is seldom what describes a company: "two customers", "three sites". */
const LEAST_COUNT = '10';

/** What people or places are counted for, where they do not describe the company: a strike, an opening, a closure. */
export const UNCOUNTED = {
  de: {
    verbs: ['auf|rufen', 'ordern', 'bestellen', 'entlassen', 'gelten', 'streiken', 'an|melden', 'trauern'],
    nouns: ['kurzarbeit', 'warnstreik', 'streik', 'arbeit', 'gläubiger', 'genehmigung'],
    phrases: ['teil', 'betroffen von'],
  },
  en: {
    verbs: [
      'order',
      'strike',
      'walk out',
      'walk off the job',
      'lay down',
      'let go',
      'lay off',
      'overlap',
      'keep on',
      'appoint',
    ],
    nouns: ['strike', 'union', 'walkout', 'lease', 'scheme', 'study', 'rate'],
    phrases: ['to open', 'opened', 'will open', 'to shut', 'to close'],
  },
} as const satisfies ByLanguage<ContextWords>;

/** The frame of all metrics of one measure: company, value, value before, change, period. */
export function figureRule(fact: 'earnings' | 'kpi', measure: Measure) {
  // Net assets are told for a share too; of what is earned that is a metric of its own.
  const { value, previous } = figureSlots(
    KINDS[measure],
    fact === 'earnings' && measure === 'money' ? 'none' : undefined,
  );
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
      company: measure === 'count' ? { ...figureCompany, entity: [...figureCompany.entity, 'product'] } : figureCompany,
      value:
        measure === 'share'
          ? { ...value, signed: false }
          : measure === 'count'
            ? { ...value, signed: false, min: LEAST_COUNT }
            : value,
      previous,
      change: figureChange,
      period: { date: true, ...(fact === 'earnings' && { carried: true }) },
    },
    ...(measure === 'count' && { without: UNCOUNTED }),
    oneOf: measure === 'money' ? ['value', 'change'] : ['value'],
  } as const satisfies FrameRule;
}
