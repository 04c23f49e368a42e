import { NAME_CONTEXT as deContext } from '@groschen/lexicon/de/name-context';
import { PERSON_ROLES as de } from '@groschen/lexicon/de/person-roles';
import { NAME_CONTEXT as enContext } from '@groschen/lexicon/en/name-context';
import { PERSON_ROLES as en } from '@groschen/lexicon/en/person-roles';
import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';

/** Persons whose first names no list holds. */
export const personNames = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.person-names',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'name',
      id: 'person-role',
      entity: 'person',
      priority: PRIORITY.person,
      before: {
        de: { nouns: de.nounEndings, phrases: [...deContext.speechVerbs, ...de.titles.filter(isDotted)] },
        en: { nouns: en.nounEndings, phrases: [...enContext.speechVerbs, ...en.titles.filter(isDotted)] },
      },
      examples: [
        { text: 'Das meint Analystin Xyrelle Ehrmann.', finds: [{ entity: 'person', text: 'Xyrelle Ehrmann' }] },
        { text: 'So said Masavu Tsurimi on Friday.', finds: [{ entity: 'person', text: 'Masavu Tsurimi' }] },
      ],
      counterexamples: ['Das meint Analystin Ehrmann.', 'So said the Second Circuit.'],
    },
  ],
});

/** "Dr. Hale"; others are in the grammar of persons. */
function isDotted(title: string): boolean {
  return title.endsWith('.');
}
