import { positions as de } from '@groschen/lexicon/de/positions';
import { positions as en } from '@groschen/lexicon/en/positions';
import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { peopleExamples as examples } from './examples/people.ts';

const position = {
  words: { de, en },
  by: ['nearest'],
  after: { de: ['zum', 'zur', 'als', 'in', 'auf', 'an'], en: ['as', 'to'] },
} as const satisfies Slot;
const company = { entity: ['company', 'organization'], by: ['subject', 'topic', 'nearest'] } as const satisfies Slot;
const person = {
  entity: ['person'],
  by: ['subject', 'agent', 'object', 'nearest'],
  required: true,
} as const satisfies Slot;

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
              'nach|folgen',
              'übernehmen',
              'auf|rücken',
              'befördern',
              'holen',
              'wählen',
              'ein|setzen',
              'beerben',
              'ab|lösen',
              'wechseln',
              'nach|rücken',
              'küren',
              'ein|ziehen',
            ],
            nouns: ['nachfolger', 'nachfolgerin', 'nachfolge', 'ernennung', 'berufung'],
          },
          en: {
            verbs: [
              'appoint',
              'name',
              'hire',
              'promote',
              'succeed',
              'join',
              'become',
              'replace',
              'elect',
              'tap',
              'take over',
              'nominate',
              'install',
              'poach',
              'elevate',
              'recruit',
            ],
            nouns: ['successor', 'appointment'],
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
            ],
            nouns: ['resignation', 'departure', 'exit', 'retirement'],
          },
        },
      ],
      with: { de, en },
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
          de: {
            verbs: ['ernennen', 'berufen', 'bestellen', 'nominieren', 'amten', 'vor|schlagen', 'ein|setzen'],
            nouns: ['nachfolger', 'nachfolgerin', 'nachfolge', 'sachwalter', 'sachwalterin'],
          },
          en: {
            verbs: ['appoint', 'promote', 'step in', 'take over', 'nominate', 'succeed'],
            phrases: ['named to', 'successor'],
          },
        },
        {
          set: { action: 'leave' },
          de: {
            verbs: ['zurück|treten', 'aus|scheiden', 'ab|berufen', 'hin|werfen', 'zurück|ziehen', 'ab|treten'],
            nouns: ['rücktritt', 'abgang', 'ausscheiden'],
            phrases: ['in den ruhestand', 'nicht verlängern'],
          },
          en: {
            verbs: ['resign', 'step down', 'retire', 'stand down', 'oust'],
            nouns: ['resignation', 'departure'],
            phrases: ['placed on leave', 'parted ways', 'quit as'],
          },
        },
      ],
      without: {
        de: ['insolvenzverwalter', 'insolvenzverwalterin', 'masseverwalter'],
        en: ['administrator', 'receiver', 'trustee'],
      },
      roles: { person, position, company },
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
      priority: 4,
      triggers: [
        {
          set: { action: 'leave' },
          de: { verbs: ['ab|lösen', 'beerben', 'ersetzen', 'nach|folgen'] },
          en: { verbs: ['replace', 'succeed'] },
        },
      ],
      roles: {
        person: { entity: ['person'], by: ['object'], after: { de: ['auf'] }, required: true },
        position,
        company,
      },
    },
  ],
});
