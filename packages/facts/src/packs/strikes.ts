import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { strikesExamples as examples } from './examples/strikes.ts';

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
      ...examples.strike,
      fact: 'strike',
      priority: 5,
      triggers: [
        {
          de: {
            nouns: ['streik', 'warnstreik', 'arbeitsniederlegung', 'ausstand', 'streikaufruf', 'arbeitskampf'],
            verbs: ['streiken', 'bestreiken'],
          },
          en: {
            nouns: ['strike', 'walkout', 'stoppage', 'industrial action', 'work stoppage'],
            phrases: ['walk out', 'walked out', 'on strike', 'downed tools', 'walked off the job', 'walk off the job'],
          },
        },
      ],
      without: { en: ['strike price', 'airstrike'] },
      roles: {
        union: { entity: ['organization'], by: ['subject', 'agent', 'nearest'] },
        company: {
          entity: ['company'],
          by: ['possessive', 'compound', 'nearest'],
          after: { de: ['bei', 'beim', 'gegen', 'an'], en: ['at', 'against'] },
          required: true,
        },
      },
    },
  ],
});
