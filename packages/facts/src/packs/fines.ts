import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { finesExamples as examples } from './examples/fines.ts';

/** Fines that authorities impose on companies. */
export const fines = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.fines',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'fine',
      ...examples.fine,
      fact: 'fine',
      priority: 6,
      triggers: [
        {
          de: {
            nouns: [
              'geldstrafe',
              'bußgeld',
              'strafe',
              'geldbuße',
              'buße',
              'strafzahlung',
              'millionenstrafe',
              'kartellstrafe',
              'ordnungsgeld',
            ],
          },
          en: { nouns: ['fine', 'penalty', 'settlement'], verbs: ['fine', 'penalise', 'penalize'] },
        },
      ],
      roles: {
        authority: { entity: ['organization'], by: ['subject', 'agent', 'nearest'] },
        company: { entity: ['company'], by: ['object', 'subject', 'nearest', 'topic'], required: true },
        amount: { quantity: ['money'] },
      },
      oneOf: ['amount', 'authority'],
    },
  ],
});
