import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { ratesExamples as examples } from './examples/rates.ts';

/** Central banks and their rates. */
export const rates = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.rates',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'decision',
      ...examples.decision,
      fact: 'rate-decision',
      priority: 15,
      triggers: [
        {
          de: {
            nouns: [
              'leitzins',
              'leitzinsen',
              'leitzinssatz',
              'einlagensatz',
              'einlagenzins',
              'zinssatz',
              'schlüsselsatz',
              'hauptrefinanzierungssatz',
              'zinsspanne',
              'zinsen',
              'leitzinsspanne',
              'zinsschritt',
              'zinserhöhung',
              'zinssenkung',
            ],
          },
          en: {
            nouns: [
              'interest rate',
              'benchmark rate',
              'policy rate',
              'bank rate',
              'key rate',
              'federal funds rate',
              'deposit rate',
              'benchmark interest rate',
              'rates',
              'cash rate',
              'repo rate',
              'overnight rate',
              'borrowing costs',
              'base rate',
              'interest rates',
              'target range',
              'rate cut',
              'rate hike',
              'rate increase',
            ],
          },
        },
      ],
      roles: {
        'central-bank': {
          carried: true,
          entity: ['organization'],
          by: ['subject', 'agent', 'possessive', 'nearest'],
          required: true,
        },
        change: {
          quantity: ['basis-points', 'percentage-points'],
          after: { de: ['um', '', 'von'], en: ['by', '', 'of'] },
          signed: true,
        },
        rate: {
          quantity: ['percent'],
          after: { de: ['auf', 'bei', '', 'von'], en: ['to', 'at', 'of', '', 'in'] },
          notAfter: { de: ['um', 'nach'], en: ['from', 'by'] },
        },
      },
      oneOf: ['rate', 'change'],
    },
  ],
});
