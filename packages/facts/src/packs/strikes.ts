import { defineRulePack, RULES_FORMAT, type Slot, type Trigger } from '@groschen/rules';

const STRIKES = {
  de: {
    nouns: ['streik', 'warnstreik', 'arbeitsniederlegung', 'ausstand', 'streikaufruf', 'arbeitskampf'],
    verbs: ['streiken'],
    phrases: ['arbeit niederlegen', 'arbeit niedergelegt', 'arbeit nieder', 'arbeit ruhen', 'streikt', 'in den streik'],
  },
  en: {
    nouns: ['strike', 'walkout', 'stoppage', 'industrial action', 'work stoppage'],
    verbs: ['walk out', 'walk off the job', 'down tools'],
    phrases: ['on strike', 'to strike'],
  },
} as const satisfies Trigger;

/** A ballot comes before the strike. */
const TRIGGERS = [
  {
    ...STRIKES,
    modality: 'planned',
    with: {
      de: { verbs: ['stimmen', 'ab|stimmen', 'votieren'], nouns: ['urabstimmung'] },
      en: { verbs: ['vote', 'authorize', 'authorise', 'ballot'] },
    },
  },
  STRIKES,
] as const satisfies readonly Trigger[];

/** Prices and attacks that have the same name. */
const without = { en: ['strike price', 'airstrike'] } as const;

/** Whom a strike only troubles is not who is struck. */
const CAUSES = { de: ['wegen', 'durch', 'trotz', 'infolge'], en: ['despite'] } as const;

const union = { entity: ['organization'], by: ['subject', 'agent', 'nearest'] } as const satisfies Slot;

/** Strikes at companies. */
export const strikes = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.strikes',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'strike',
      fact: 'strike',
      priority: 5,
      triggers: TRIGGERS,
      without,
      roles: {
        union,
        company: {
          entity: ['company'],
          by: ['possessive', 'compound'],
          after: { de: ['bei', 'gegen', 'an'], en: ['at', 'against'] },
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'strike-at',
      fact: 'strike',
      priority: 7,
      triggers: TRIGGERS,
      without,
      roles: {
        // "Streik bei der Landesbahn": who stands there is struck, whether a company or another employer; no union.
        company: { entity: ['organization'], by: [], after: { de: ['bei'], en: ['at'] }, required: true },
        union: { entity: ['organization'], by: ['subject', 'agent'] },
      },
    },
    {
      kind: 'frame',
      id: 'strike-beside',
      fact: 'strike',
      priority: 4,
      triggers: TRIGGERS.map((trigger) => ({ ...trigger, notAfter: CAUSES })),
      without,
      roles: { union, company: { entity: ['company'], by: ['nearest'], required: true } },
    },
    {
      kind: 'frame',
      id: 'struck',
      fact: 'strike',
      priority: 6,
      triggers: [{ de: { verbs: ['bestreiken'] } }],
      roles: {
        union: { entity: ['organization'], by: ['subject', 'agent'] },
        company: { entity: ['company'], by: ['object'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'union-strike',
      fact: 'strike',
      priority: 3,
      triggers: TRIGGERS,
      without,
      roles: {
        union: { ...union, required: true },
        company: {
          entity: ['company'],
          by: ['nearest', 'topic'],
          after: { de: ['bei', 'an', 'in'] },
          required: true,
        },
      },
    },
  ],
});
