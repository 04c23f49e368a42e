import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { dealAmount, dealers } from './deal-slots.ts';
import { divestituresExamples as examples } from './examples/divestitures.ts';

/** Who sells what, and to whom. */
export const divestitures = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.divestitures',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'sell',
      ...examples.sell,
      fact: 'divestiture',
      priority: 5,
      triggers: [
        {
          de: {
            verbs: [
              'verkaufen',
              'veräußern',
              'ab|stoßen',
              'trennen',
              'ab|spalten',
              'aus|gliedern',
              'los|schlagen',
              'ab|treten',
              'versilbern',
            ],
            nouns: ['verkauf', 'veräußerung', 'abspaltung', 'spartenverkauf'],
          },
          en: {
            verbs: ['sell', 'divest', 'offload', 'spin off', 'dispose', 'hive off', 'unload', 'carve out', 'sell off'],
            nouns: ['divestiture', 'disposal', 'divestment'],
            phrases: ['sale of', 'the sale', 'spin-off of', 'part with', 'parting with', 'parted with'],
          },
        },
      ],
      roles: {
        asset: {
          entity: ['company', 'product'],
          words: {
            de: [
              'sparte',
              'geschäft',
              'tochter',
              'bereich',
              'einheit',
              'beteiligung',
              'anteil',
              'anteile',
              'werk',
              'aktivitäten',
              'segment',
              'division',
              'verlustbringer',
              'immobilie',
              'portfolio',
              'tochterfirma',
              'geschäftsbereich',
              'unternehmensteil',
              'paket',
              'aktienpaket',
              'standort',
            ],
            en: [
              'unit',
              'business',
              'division',
              'stake',
              'arm',
              'subsidiary',
              'operations',
              'assets',
              'plant',
              'portfolio',
              'brand',
              'site',
            ],
          },
          by: ['object', 'possessive'],
          required: true,
        },
        seller: { entity: dealers, by: ['subject', 'agent', 'topic'], required: true },
        buyer: { entity: dealers, after: { de: ['an'], en: ['to'] } },
        amount: dealAmount,
      },
    },
  ],
});
