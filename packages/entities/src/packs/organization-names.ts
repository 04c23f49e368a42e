import { ORGANIZATION_CUES as de } from '@groschen/lexicon/de/organization-cues';
import { ORGANIZATION_CUES as en } from '@groschen/lexicon/en/organization-cues';
import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRIORITY } from '../candidate.ts';

/** Institutions that no list holds, told by how their names begin or end. */
export const organizationNames = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.organization-names',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'name',
      id: 'seat',
      entity: 'organization',
      // A court with its town is surer than the town that a tagger sees in it.
      priority: PRIORITY.tagger + 1,
      first: { de: { phrases: de.heads } },
      name: ['place'],
      examples: [
        {
          text: 'Das Urteil fällte das Landgericht Itzehoe.',
          finds: [{ entity: 'organization', text: 'Landgericht Itzehoe' }],
        },
      ],
      counterexamples: ['Das Landgericht in Kiel gab ihm recht.', 'Der Verband Autoteile warnt.'],
    },
    {
      kind: 'name',
      id: 'office-of',
      entity: 'organization',
      priority: PRIORITY.cue + 12,
      first: { en: { phrases: en.heads.map((head) => `${head} of`) } },
      examples: [
        {
          text: 'A study by the University of Kessendal and others says so.',
          finds: [{ entity: 'organization', text: 'University of Kessendal' }],
        },
      ],
      counterexamples: ['The office of the chairman is empty.', 'The House of cards fell.'],
    },
    {
      kind: 'name',
      id: 'institution',
      entity: 'organization',
      priority: PRIORITY.cue + 12,
      last: { en: { phrases: en.endings } },
      examples: [
        {
          text: 'It settled with the Kessendal Fisheries Commission.',
          finds: [{ entity: 'organization', text: 'Kessendal Fisheries Commission' }],
        },
      ],
      counterexamples: ['It settled with the Commission.', 'The Agency was closed.'],
    },
  ],
});
