import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { company, inherited, person } from './office-slots.ts';

/** Who follows whom in an office. */
export const successions = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.successions',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'successor',
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
            'vor|schlagen',
            'nominieren',
            'wählen',
            'küren',
          ],
        },
        en: { verbs: ['be', 'become', 'name', 'appoint', 'pick', 'choose', 'announce', 'select'] },
      },
      roles: { person, position: inherited, company },
    },
    {
      kind: 'frame',
      id: 'succeeds',
      fact: 'management-change',
      priority: 3,
      triggers: [
        {
          set: { action: 'appoint' },
          de: { verbs: ['nach|folgen', 'beerben', 'ab|lösen'] },
          en: { verbs: ['succeed', 'replace'] },
        },
      ],
      roles: {
        person: { entity: ['person'], by: ['subject', 'agent'], required: true },
        position: inherited,
        company,
      },
    },
    {
      kind: 'frame',
      id: 'replaced',
      fact: 'management-change',
      priority: 2,
      triggers: [
        {
          set: { action: 'leave' },
          de: { verbs: ['ab|lösen', 'beerben', 'ersetzen', 'nach|folgen'] },
          en: { verbs: ['replace', 'succeed'] },
        },
      ],
      roles: {
        person: { entity: ['person'], by: ['object'], after: { de: ['auf'] }, required: true },
        position: inherited,
        company,
      },
    },
    {
      kind: 'frame',
      id: 'follows',
      fact: 'management-change',
      priority: 3,
      triggers: [{ set: { action: 'appoint' }, de: { verbs: ['folgen'] } }],
      with: { de: { phrases: ['auf'] }, en: {} },
      roles: {
        person: { entity: ['person'], by: ['subject'], required: true },
        position: { ...inherited, required: true },
        company,
      },
    },
    {
      kind: 'frame',
      id: 'followed',
      fact: 'management-change',
      priority: 2,
      triggers: [{ set: { action: 'leave' }, de: { verbs: ['folgen'] } }],
      roles: { person: { entity: ['person'], after: { de: ['auf'] }, required: true }, position: inherited, company },
    },
    {
      kind: 'frame',
      id: 'predecessor',
      fact: 'management-change',
      priority: 6,
      triggers: [
        { set: { action: 'leave' }, de: { nouns: ['vorgänger', 'vorgängerin'] }, en: { nouns: ['predecessor'] } },
      ],
      with: {
        de: { verbs: ['wechseln', 'verlassen', 'gehen', 'zurück|treten', 'aus|scheiden', 'ab|treten', 'ab|lösen'] },
        en: { verbs: ['leave', 'quit', 'step down', 'retire', 'resign', 'depart', 'move to'] },
      },
      roles: {
        person: { entity: ['person'], by: ['subject', 'nearest'], required: true },
        position: inherited,
        company: { entity: ['company', 'organization'], by: ['topic'] },
      },
    },
  ],
});
