import { PLACE_CUES as de } from '@groschen/lexicon/de/place-cues';
import { PLACE_CUES as en } from '@groschen/lexicon/en/place-cues';
import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';

/** Small places that no list holds. */
export const placeNames = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.place-names',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'name',
      id: 'place',
      entity: 'location',
      priority: PRIORITY.cue - 4,
      before: { de: { phrases: de.prepositions }, en: { phrases: en.prepositions } },
      last: { de: { nouns: de.endings }, en: { nouns: en.endings } },
      name: ['word'],
      examples: [
        { text: 'Die Fabrik in Niklasdorf schließt.', finds: [{ entity: 'location', text: 'Niklasdorf' }] },
        { text: 'A plant near Wexbury closed.', finds: [{ entity: 'location', text: 'Wexbury' }] },
      ],
      counterexamples: ['Er investierte in Bauland.', 'It invested in Wexbury Holdings.'],
    },
    {
      kind: 'name',
      id: 'works',
      entity: 'location',
      priority: PRIORITY.cue - 4,
      before: { de: { phrases: ['werk'] } },
      name: ['place', 'word'],
      examples: [{ text: 'Im Werk Drachsel stehen die Bänder.', finds: [{ entity: 'location', text: 'Drachsel' }] }],
      counterexamples: ['Im Werk Mitarbeiter zu finden ist schwer.'],
    },
  ],
});
