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
              'millionenbuße',
              'milliardenstrafe',
            ],
          },
          en: { nouns: ['fine', 'penalty', 'settlement'], verbs: ['fine', 'penalise', 'penalize', 'sanction'] },
        },
      ],
      without: {
        de: { verbs: ['kippen', 'auf|heben', 'annullieren', 'kassieren', 'senken', 'verringern', 'ein|stellen'] },
        en: { verbs: ['overturn', 'annul', 'quash', 'reduce', 'scrap', 'throw out', 'drop'] },
      },
      roles: {
        authority: { entity: ['organization'], by: ['subject', 'agent', 'nearest'] },
        company: {
          entity: ['company'],
          by: ['object', 'subject', 'nearest', 'topic'],
          after: { de: ['gegen'], en: ['on', 'against'] },
          required: true,
        },
        amount: { quantity: ['money'] },
      },
      oneOf: ['amount', 'authority'],
    },
    {
      kind: 'frame',
      id: 'fine-share',
      ...examples['fine-share'],
      fact: 'fine',
      priority: 5,
      triggers: [
        {
          de: { verbs: ['entfallen', 'davon|kommen', 'verhängen', 'auf|brummen'] },
          en: { verbs: ['owe', 'get away with', 'pay', 'account for'] },
        },
      ],
      roles: {
        authority: { carried: true, required: true },
        company: {
          entity: ['company'],
          by: ['subject'],
          after: { de: ['auf', 'gegen'], en: ['on', 'for'] },
          required: true,
        },
        amount: { quantity: ['money'], per: 'none', min: '1000', required: true },
      },
    },
  ],
});
