import { positions as de } from '@groschen/lexicon/de/positions';
import { positions as en } from '@groschen/lexicon/en/positions';
import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { peopleExamples as examples } from './examples/people.ts';

const position = {
  words: { de, en },
  by: ['nearest'],
  after: { de: ['zum', 'zur', 'als', 'in', 'auf', 'an'], en: ['as', 'to'] },
} as const satisfies Slot;
/** Who follows somebody takes the office that was told of last. */
const inherited = { ...position, carried: true } as const satisfies Slot;
const company = { entity: ['company', 'organization'], by: ['subject', 'topic', 'nearest'] } as const satisfies Slot;
const person = {
  entity: ['person'],
  by: ['subject', 'agent', 'object', 'nearest'],
  required: true,
} as const satisfies Slot;

/** Whom a court puts in charge of a company that cannot pay is none of its managers. */
const ADMINISTRATORS = {
  de: ['insolvenzverwalter', 'insolvenzverwalterin', 'masseverwalter', 'sachwalter', 'sachwalterin', 'liquidator'],
  en: ['administrator', 'administrators', 'receiver', 'receivers', 'trustee', 'liquidator', 'liquidators'],
} as const;

/** Who takes an office and who leaves it. */
export const people = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.people',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'office',
      ...examples.office,
      fact: 'management-change',
      priority: 5,
      triggers: [
        {
          set: { action: 'appoint' },
          de: {
            verbs: [
              'berufen',
              'ernennen',
              'bestellen',
              'an|treten',
              'übernehmen',
              'auf|rücken',
              'befördern',
              'holen',
              'wählen',
              'ein|setzen',
              'wechseln',
              'nach|rücken',
              'küren',
              'ein|ziehen',
              'verpflichten',
              'ab|werben',
            ],
            nouns: ['ernennung', 'berufung'],
          },
          en: {
            verbs: [
              'appoint',
              'name',
              'hire',
              'promote',
              'join',
              'become',
              'elect',
              'tap',
              'take over',
              'nominate',
              'install',
              'poach',
              'elevate',
              'recruit',
              'pick',
            ],
            nouns: ['appointment'],
          },
        },
        {
          set: { action: 'leave' },
          de: {
            verbs: [
              'zurück|treten',
              'verlassen',
              'aus|scheiden',
              'ab|treten',
              'ab|berufen',
              'gehen',
              'aus|steigen',
              'nieder|legen',
              'auf|hören',
              'feuern',
              'entlassen',
              'ab|danken',
              'aus|ziehen',
              'verabschieden',
              'ab|geben',
              'frei|stellen',
              'ab|setzen',
              'trennen',
            ],
            nouns: ['rücktritt', 'abgang', 'ausscheiden', 'abschied', 'rückzug', 'abberufung'],
          },
          en: {
            verbs: [
              'resign',
              'leave',
              'step down',
              'depart',
              'retire',
              'quit',
              'fire',
              'oust',
              'stand down',
              'exit',
              'dismiss',
              'step aside',
              'relinquish',
              'force out',
              'push out',
              'sack',
              'bow out',
            ],
            nouns: ['resignation', 'departure', 'exit', 'retirement'],
          },
        },
      ],
      with: { de, en },
      without: ADMINISTRATORS,
      roles: { person, position, company },
    },
    {
      kind: 'frame',
      id: 'clear',
      ...examples.clear,
      fact: 'management-change',
      priority: 4,
      triggers: [
        {
          set: { action: 'appoint' },
          de: { verbs: ['ernennen', 'berufen', 'bestellen', 'nominieren', 'amten', 'vor|schlagen', 'ein|setzen'] },
          en: {
            verbs: ['appoint', 'promote', 'step in', 'take over', 'nominate', 'take the helm', 'take the reins'],
            phrases: ['named to'],
          },
        },
        {
          set: { action: 'leave' },
          de: {
            verbs: ['zurück|treten', 'aus|scheiden', 'ab|berufen', 'hin|werfen', 'zurück|ziehen', 'ab|treten'],
            nouns: ['rücktritt', 'abgang', 'ausscheiden'],
            phrases: ['in den ruhestand', 'nicht verlängern', 'nicht verlängert'],
          },
          en: {
            verbs: ['resign', 'step down', 'retire', 'stand down', 'oust'],
            nouns: ['resignation', 'departure'],
            phrases: ['placed on leave', 'parted ways', 'quit as'],
          },
        },
      ],
      without: ADMINISTRATORS,
      roles: { person, position, company },
    },
    {
      kind: 'frame',
      id: 'becomes',
      ...examples.becomes,
      fact: 'management-change',
      priority: 4,
      triggers: [{ set: { action: 'appoint' }, de: { verbs: ['werden'] } }],
      without: ADMINISTRATORS,
      roles: {
        person: { entity: ['person'], by: ['subject', 'nearest'], required: true },
        position: { words: { de, en }, by: ['object'], required: true },
        company: { ...company, after: { de: ['von', 'bei'] } },
      },
    },
    {
      kind: 'frame',
      id: 'successor',
      ...examples.successor,
      fact: 'management-change',
      priority: 3,
      triggers: [
        {
          set: { action: 'appoint' },
          de: {
            nouns: ['nachfolger', 'nachfolgerin', 'nachfolge'],
            phrases: ['neuer', 'neue', 'künftiger', 'künftige'],
          },
          en: { nouns: ['successor'] },
        },
      ],
      with: {
        de: {
          verbs: [
            'werden',
            'sein',
            'an|treten',
            'übernehmen',
            'berufen',
            'bestellen',
            'ernennen',
            'bestimmen',
            'heißen',
          ],
        },
        en: { verbs: ['be', 'become', 'name', 'appoint', 'pick', 'choose', 'announce', 'select'] },
      },
      without: ADMINISTRATORS,
      roles: { person, position: inherited, company },
    },
    {
      kind: 'frame',
      id: 'succeeds',
      ...examples.succeeds,
      fact: 'management-change',
      priority: 3,
      triggers: [
        {
          set: { action: 'appoint' },
          de: { verbs: ['nach|folgen', 'beerben', 'ab|lösen'] },
          en: { verbs: ['succeed', 'replace'] },
        },
      ],
      without: ADMINISTRATORS,
      roles: {
        person: { entity: ['person'], by: ['subject', 'agent'], required: true },
        position: inherited,
        company,
      },
    },
    {
      kind: 'frame',
      id: 'quit',
      ...examples.quit,
      fact: 'management-change',
      priority: 3,
      triggers: [{ set: { action: 'leave' }, de: { verbs: ['verlassen'] }, en: { verbs: ['leave'] } }],
      roles: {
        person: { entity: ['person'], by: ['subject'], required: true },
        position,
        company: { entity: ['company', 'organization'], by: ['object', 'topic'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'replaced',
      ...examples.replaced,
      fact: 'management-change',
      priority: 2,
      triggers: [
        {
          set: { action: 'leave' },
          de: { verbs: ['ab|lösen', 'beerben', 'ersetzen', 'nach|folgen', 'folgen'] },
          en: { verbs: ['replace', 'succeed'] },
        },
      ],
      without: ADMINISTRATORS,
      roles: {
        person: { entity: ['person'], by: ['object'], after: { de: ['auf'] }, required: true },
        position: inherited,
        company,
      },
    },
  ],
});
