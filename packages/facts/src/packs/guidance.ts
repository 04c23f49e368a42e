import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot } from '@groschen/rules';
import { guidanceExamples as examples } from './examples/guidance.ts';
import { figureCompany, figureSlots, type Measure, metricTriggers } from './figures.ts';

const KINDS: Readonly<Record<Measure, Slot['quantity']>> = {
  money: ['money', 'percent'],
  'per-share': ['money'],
  share: ['percent'],
  count: ['count', 'number'],
};

const ACTIONS = [
  {
    set: { action: 'raise' },
    de: {
      verbs: ['an|heben', 'erhöhen', 'herauf|setzen', 'hoch|schrauben', 'hoch|setzen', 'auf|stocken'],
      nouns: ['prognoseanhebung', 'anhebung'],
    },
    en: { verbs: ['raise', 'lift', 'increase', 'boost', 'hike', 'upgrade'] },
  },
  {
    set: { action: 'cut' },
    de: {
      verbs: [
        'senken',
        'kürzen',
        'kappen',
        'herab|setzen',
        'zurück|nehmen',
        'herunter|schrauben',
        'reduzieren',
        'stutzen',
      ],
      nouns: ['gewinnwarnung', 'prognosesenkung'],
      phrases: ['nur noch', 'nicht mehr'],
    },
    en: { verbs: ['cut', 'lower', 'trim', 'reduce', 'slash'], nouns: ['profit warning'], phrases: ['now only'] },
  },
  {
    set: { action: 'confirm' },
    de: {
      verbs: ['bestätigen', 'bekräftigen', 'fest|halten', 'bei|behalten', 'bleiben', 'wiederholen'],
      phrases: ['weiterhin', 'unverändert', 'nach wie vor', 'unveränderte'],
    },
    en: {
      verbs: ['confirm', 'reiterate', 'reaffirm', 'maintain', 'keep', 'affirm', 'stand by', 'stick', 'uphold'],
      phrases: ['still', 'unchanged', 'continues to'],
    },
  },
  { set: { action: 'issue' } },
] as const;

/** What a forecast is compared with; how far something will grow ("um 5 Prozent", "by 5 percent") is a forecast itself. */
const PREVIOUS = {
  de: ['nach', 'gegenüber', 'gegen'],
  en: ['from', 'against', 'versus', 'vs', 'than'],
} as const;

function guidanceRule(measure: Measure) {
  const { value } = figureSlots(KINDS[measure], measure === 'money' ? 'none' : undefined);
  return {
    kind: 'frame',
    id: `guidance-${measure}`,
    ...examples[`guidance-${measure}` as keyof typeof examples],
    fact: 'guidance',
    priority: 12,
    modality: 'expected',
    when: { modality: ['expected', 'planned'], speaker: 'insider' },
    marks: ACTIONS,
    triggers: metricTriggers(['earnings', 'kpi'], [measure]),
    roles: {
      company: figureCompany,
      value: { ...value, signed: false, required: true, ...(measure === 'money' && { notAfter: PREVIOUS }) },
      period: { date: true },
    },
  } as const satisfies FrameRule;
}

/** What companies say they will earn. */
export const guidance = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.guidance',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'guidance-carried',
      ...examples['guidance-carried'],
      fact: 'guidance',
      priority: -1,
      modality: 'expected',
      when: { modality: ['expected', 'planned'], speaker: 'insider', subject: ['name', 'company'] },
      marks: ACTIONS,
      triggers: [
        {
          de: {
            verbs: [
              'erwarten',
              'an|peilen',
              'an|streben',
              'rechnen',
              'vor|nehmen',
              'prognostizieren',
              'an|visieren',
              'ein|engen',
              'planen',
              'veranschlagen',
              'kalkulieren',
              'schätzen',
              'senken',
              'an|heben',
            ],
            nouns: ['prognose', 'ausblick', 'zielspanne', 'vorgabe'],
          },
          en: {
            verbs: [
              'expect',
              'forecast',
              'target',
              'see',
              'anticipate',
              'project',
              'guide',
              'predict',
              'raise',
              'lower',
              'cut',
              'aim',
              'narrow',
            ],
            nouns: ['forecast', 'guidance', 'outlook', 'target'],
          },
        },
      ],
      roles: {
        company: { ...figureCompany, by: ['subject', 'topic'] },
        metric: { carried: true, required: true },
        value: {
          quantity: ['money'],
          per: 'none',
          after: { de: ['auf', 'mit', 'von', '', 'bei'], en: ['to', 'of', 'at', '', 'for'] },
          min: '1000000',
          required: true,
        },
        period: { date: true, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'guidance-growth',
      ...examples['guidance-growth'],
      fact: 'guidance',
      priority: 11,
      modality: 'expected',
      when: { modality: ['expected', 'planned'], speaker: 'insider', subject: ['name', 'company'] },
      marks: ACTIONS,
      triggers: [
        {
          set: { metric: 'revenue' },
          de: { nouns: ['wachstum', 'umsatzwachstum', 'umsatzplus', 'wachstumsrate', 'umsatzanstieg'] },
          en: { nouns: ['growth', 'sales growth', 'revenue growth', 'organic growth', 'growth rate', 'volume growth'] },
        },
      ],
      without: { de: ['markt', 'wirtschaft', 'bip'], en: ['market', 'economy', 'gdp', 'industry'] },
      roles: {
        company: { ...figureCompany, by: ['subject', 'topic'] },
        value: {
          quantity: ['percent'],
          after: {
            de: ['von', 'um', 'im', 'in', 'zwischen', 'auf', ''],
            en: ['of', 'by', 'in', 'at', 'to', 'between', ''],
          },
          required: true,
        },
        period: { date: true },
      },
    },
    guidanceRule('money'),
    guidanceRule('share'),
    guidanceRule('per-share'),
  ],
});
