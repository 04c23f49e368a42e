import { defineRulePack, type FrameRule, RULES_FORMAT, type Slot, type Trigger } from '@groschen/rules';
import {
  earningsPerShareTriggers,
  figureCompany,
  figureSlots,
  type Measure,
  metricTriggers,
  UNCOUNTED,
} from './figures.ts';
import { ACTIONS, EXPECTING } from './guidance-words.ts';
import { counted, NO_KEY_FIGURE, OUTPUT_VERBS } from './key-figures.ts';

const KINDS: Readonly<Record<Measure, Slot['quantity']>> = {
  money: ['money', 'percent'],
  'per-share': ['money'],
  share: ['percent'],
  count: ['count', 'number', 'measure'],
};

/** What a forecast is compared with; how far something will grow ("um 5 Prozent", "by 5 percent") is a forecast itself. */
const NOT_AFTER = {
  de: ['nach', 'gegenüber', 'gegen', 'zu', 'statt', 'anstatt'],
  en: ['from', 'against', 'versus', 'vs', 'vs.', 'than'],
} as const;
/** What stands in a balance sheet is expected, but nobody gives guidance for it. */
const BALANCE =
  /^(?:net-debt|net-cash|credit-line|inventories|receivables|leverage-ratio|equity|equity-ratio|total-assets|loans|deposits|provisions)$/;

function triggersOf(measure: Measure): readonly Trigger[] {
  return metricTriggers(['earnings', 'kpi'], [measure]).filter(
    ({ set }) => !BALANCE.test(set!.metric!) && set!.metric !== 'employees',
  );
}

function guidanceRule(measure: Measure) {
  const { value, previous } = figureSlots(KINDS[measure], measure === 'money' ? 'none' : undefined);
  return {
    kind: 'frame',
    id: `guidance-${measure}`,
    fact: 'guidance',
    priority: 12,
    modality: 'expected',
    when: { modality: ['expected', 'planned'], speaker: 'insider' },
    marks: ACTIONS,
    ...(measure === 'count' && { without: UNCOUNTED }),
    triggers: triggersOf(measure),
    roles: {
      company: figureCompany,
      value: {
        ...value,
        signed: measure === 'money',
        required: true,
        ...(measure !== 'share' && { notAfter: NOT_AFTER }),
        ...(measure === 'count' && { min: '20' }),
      },
      previous,
      period: { date: true },
    },
  } as const satisfies FrameRule;
}

/** A range for a metric is a forecast, whatever the verb: "Der Umsatz liegt bei 2 bis 3 Millionen", "Outlook: sales of $2 to $3 billion". */
function rangeRule(measure: 'money' | 'share') {
  const rule = guidanceRule(measure);
  return {
    ...rule,
    id: `range-${measure}`,
    priority: 11,
    when: { speaker: 'insider' },
    roles: { ...rule.roles, value: { ...rule.roles.value, range: true } },
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
      fact: 'guidance',
      priority: -1,
      modality: 'expected',
      when: { modality: ['expected', 'planned'], speaker: 'insider', subject: ['name', 'company', 'none', 'other'] },
      without: {
        de: ['ursprünglich', 'bislang', 'zuvor', 'zunächst'],
        en: ['previously', 'originally', 'earlier', 'initially'],
      },
      marks: ACTIONS,
      triggers: [
        {
          de: {
            verbs: [...EXPECTING.de, 'ein|engen', 'senken', 'an|heben', 'fest|halten'],
            nouns: ['prognose', 'ausblick', 'zielspanne', 'vorgabe'],
          },
          en: {
            verbs: [...EXPECTING.en, 'raise', 'lower', 'cut', 'narrow'],
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
      id: 'guidance-kept',
      fact: 'guidance',
      priority: -1,
      modality: 'expected',
      when: { speaker: 'insider', subject: ['name', 'company', 'none', 'other'] },
      marks: ACTIONS,
      triggers: [
        {
          de: { verbs: ['fest|halten', 'bekräftigen', 'bestätigen'] },
          en: { verbs: ['uphold', 'reiterate', 'reaffirm', 'stick', 'stand by'] },
        },
      ],
      roles: {
        company: { ...figureCompany, by: ['subject', 'topic'] },
        metric: { carried: true, required: true },
        value: {
          quantity: ['money'],
          per: 'none',
          after: { de: ['an'], en: ['to', 'by', 'of'] },
          min: '1000000',
          required: true,
        },
        period: { date: true },
      },
    },
    {
      kind: 'frame',
      id: 'guidance-before',
      fact: 'guidance',
      modality: 'expected',
      priority: 13,
      resumes: true,
      when: { speaker: 'insider' },
      triggers: [
        {
          de: {
            verbs: [...EXPECTING.de, 'in|aussicht|stellen'],
            nouns: ['ziel', 'prognose', 'rede', 'visier', 'aussicht'],
          },
          en: {
            verbs: [...EXPECTING.en, 'hold out', 'look for'],
            nouns: ['target', 'forecast', 'guidance', 'goal', 'range', 'band', 'outlook'],
          },
        },
      ],
      without: { de: ['nun', 'jetzt', 'künftig'], en: ['now'] },
      roles: {
        previous: { quantity: ['money', 'percent', 'count', 'measure', 'number'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'guidance-output',
      fact: 'guidance',
      priority: 3,
      modality: 'expected',
      when: { modality: ['expected', 'planned'], speaker: 'insider', subject: ['name', 'company'] },
      marks: ACTIONS,
      triggers: [{ set: { metric: 'output' }, ...OUTPUT_VERBS }],
      without: NO_KEY_FIGURE,
      roles: { ...counted, period: { date: true, required: true } },
    },
    {
      kind: 'frame',
      id: 'guidance-growth',
      fact: 'guidance',
      priority: 11,
      modality: 'expected',
      when: { modality: ['expected', 'planned'], speaker: 'insider', subject: ['name', 'company'] },
      marks: ACTIONS,
      triggers: [
        {
          set: { metric: 'revenue' },
          de: {
            nouns: [
              'wachstum',
              'umsatzwachstum',
              'umsatzplus',
              'wachstumsrate',
              'umsatzanstieg',
              'erlösplus',
              'erlöswachstum',
            ],
            verbs: ['wachsen', 'zu|legen', 'schrumpfen'],
          },
          en: {
            nouns: ['growth', 'sales growth', 'revenue growth', 'organic growth', 'growth rate', 'volume growth'],
            verbs: ['grow', 'shrink'],
          },
        },
      ],
      without: {
        de: ['markt', 'wirtschaft', 'bip', 'aktie', 'kurs', 'ergebnis', 'gewinn'],
        en: ['market', 'economy', 'gdp', 'industry', 'stock', 'shares', 'earnings', 'profit'],
      },
      roles: {
        company: { ...figureCompany, entity: ['company'], by: ['subject', 'topic'] },
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
    guidanceRule('count'),
    rangeRule('money'),
    rangeRule('share'),
    {
      ...guidanceRule('per-share'),
      id: 'guidance-profit-per-share',
      triggers: earningsPerShareTriggers(),
      roles: {
        company: figureCompany,
        value: { ...figureSlots(['money'], 'share').value, notAfter: NOT_AFTER, required: true },
        period: { date: true },
      },
    },
  ],
});
