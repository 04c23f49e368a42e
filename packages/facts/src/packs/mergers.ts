import { defineRulePack, RULES_FORMAT } from '@groschen/rules';

/** Who merges with whom. */
export const mergers = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.mergers',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'merge',
      fact: 'merger',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: ['fusionieren', 'verschmelzen', 'zusammen|schließen', 'zusammen|gehen'],
            nouns: ['fusion', 'zusammenschluss', 'zusammenschluß', 'verschmelzung', 'fusionsvertrag', 'merger'],
          },
          en: { verbs: ['merge', 'combine'], nouns: ['merger', 'merger of equals', 'combination', 'tie-up'] },
        },
      ],
      roles: {
        parties: {
          entity: ['company'],
          by: ['possessive', 'subject', 'object', 'nearest'],
          after: { de: ['von', 'zwischen', 'mit'], en: ['of', 'between', 'with'] },
          many: 'list',
          required: true,
        },
      },
    },
  ],
});
