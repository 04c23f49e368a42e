import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { insolvenciesExamples as examples } from './examples/insolvencies.ts';

const company = {
  entity: ['company'],
  by: ['subject', 'possessive', 'compound', 'topic'],
  required: true,
} as const satisfies Slot;

/** Companies that cannot pay. */
export const insolvencies = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.insolvencies',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'insolvency',
      ...examples.insolvency,
      fact: 'insolvency',
      priority: 5,
      triggers: [
        {
          de: {
            nouns: [
              'insolvenz',
              'insolvenzantrag',
              'insolvenzverfahren',
              'konkurs',
              'pleite',
              'zahlungsunfähigkeit',
              'schutzschirmverfahren',
              'gläubigerschutz',
              'eigenverwaltung',
              'nachlassstundung',
            ],
            phrases: ['zahlungsunfähig', 'insolvent'],
          },
          en: {
            nouns: [
              'insolvency',
              'bankruptcy',
              'chapter 11',
              'chapter 7',
              'administration',
              'creditor protection',
              'receivership',
              'bankruptcy protection',
            ],
            phrases: ['insolvent', 'bankrupt'],
          },
        },
      ],
      without: { de: ['insolvenzverwalter'], en: ['trump', 'biden', 'fda'] },
      roles: { company: { ...company, by: ['subject', 'possessive', 'compound', 'object', 'topic'] } },
    },
  ],
});
