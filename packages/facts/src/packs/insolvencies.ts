import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';

const company = { entity: ['company'], by: ['possessive'], required: true } as const satisfies Slot;

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
      fact: 'insolvency',
      priority: 5,
      triggers: [
        {
          // Behind these stands what came of it long ago, or may yet come: "two years after its bankruptcy", "kurz vor der Pleite".
          notAfter: { de: ['nach', 'seit', 'aus', 'vor'], en: ['after', 'from', 'since', 'of'] },
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
      // What happens in such a case has not happened, what is left behind is over, and several are not those of one company.
      without: {
        de: {
          nouns: ['insolvenzverwalter', 'sachwalter'],
          verbs: ['verlassen', 'beenden', 'auf|heben'],
          phrases: ['im falle', 'im fall', 'insolvenzen', 'insolvenzanträge', 'pleiten'],
        },
        en: { nouns: ['trump', 'biden', 'fda'], verbs: ['exit'], phrases: ['insolvencies', 'bankruptcies'] },
      },
      roles: {
        company: {
          ...company,
          by: ['possessive', 'compound', 'subject', 'object', 'topic'],
          after: { de: ['über', 'vermögen der'], en: [] },
        },
      },
    },
    {
      kind: 'frame',
      id: 'insolvent-firm',
      fact: 'insolvency',
      priority: 4,
      triggers: [{ de: { phrases: ['insolvente', 'insolventen', 'insolventer'] } }],
      roles: { company },
    },
  ],
});
