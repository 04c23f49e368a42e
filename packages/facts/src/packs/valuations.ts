import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { capital as amount } from './capital.ts';

/** What companies are worth. */
export const valuations = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.valuations',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'valued',
      fact: 'valuation',
      priority: 8,
      triggers: [{ de: { verbs: ['bewerten'] }, en: { verbs: ['value'] } }],
      roles: {
        company: { entity: ['company'], by: ['object'], carried: 'target', required: true },
        amount: { ...amount, per: 'none', min: '1000000', required: true },
      },
    },
    {
      kind: 'frame',
      id: 'worth',
      fact: 'valuation',
      priority: 8,
      triggers: [
        {
          de: {
            nouns: [
              'bewertung',
              'börsenwert',
              'marktkapitalisierung',
              'unternehmenswert',
              'firmenwert',
              'marktwert',
              'eigenkapitalwert',
              'börsenbewertung',
              'gesamtbewertung',
            ],
          },
          en: {
            nouns: [
              'valuation',
              'enterprise value',
              'market capitalization',
              'market capitalisation',
              'market value',
              'market cap',
              'equity value',
              'post-money valuation',
            ],
            phrases: ['is worth', 'was worth', 'be worth', 'post-money'],
          },
        },
      ],
      without: {
        de: ['verloren', 'vernichten', 'vernichtet', 'gemeinsame'],
        en: ['wiped', 'lost', 'erased', 'shaved', 'combined'],
      },
      roles: {
        company: { entity: ['company'], by: ['possessive', 'subject', 'topic'], required: true },
        amount: { ...amount, per: 'none', min: '1000000', required: true },
      },
    },
  ],
});
