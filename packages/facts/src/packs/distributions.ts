import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';

const company = {
  entity: ['company'],
  by: ['subject', 'possessive', 'compound', 'topic', 'nearest'],
  required: true,
} as const satisfies Slot;

/** What companies give back to their owners. */
export const distributions = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.distributions',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'dividend',
      fact: 'dividend',
      priority: 14,
      triggers: [
        {
          de: { nouns: ['dividende', 'ausschüttung', 'sonderdividende', 'gewinnbeteiligung', 'dividendenvorschlag'] },
          en: { nouns: ['dividend', 'payout', 'distribution'] },
        },
      ],
      roles: {
        company,
        amount: {
          quantity: ['money'],
          after: { de: ['auf', 'von', '', 'in', 'bei'], en: ['to', 'of', 'at', ''] },
          notAfter: { de: ['nach', 'statt'], en: ['from', 'against', 'versus', 'up'] },
          required: true,
        },
        previous: {
          quantity: ['money'],
          after: { de: ['nach', 'von', 'statt', ''], en: ['from', 'against', 'versus', 'vs', 'up'] },
        },
      },
    },
    {
      kind: 'frame',
      id: 'no-dividend',
      fact: 'dividend',
      priority: 13,
      triggers: [
        {
          de: {
            phrases: [
              'keine dividende',
              'keine ausschüttung',
              'keinerlei dividende',
              'keine schlussdividende',
              'keine zwischendividende',
              'ohne dividende',
            ],
          },
          en: {
            phrases: [
              'no dividend',
              'no interim dividend',
              'no final dividend',
              'no payout',
              'no dividends',
              'no special dividend',
            ],
          },
        },
        {
          de: { nouns: ['dividende', 'schlussdividende', 'zwischendividende', 'ausschüttung'] },
          en: { nouns: ['dividend', 'payout'] },
          with: {
            de: {
              verbs: ['streichen', 'aus|setzen', 'aus|fallen', 'verzichten', 'entfallen'],
              phrases: ['nicht', 'gestrichen', 'verzicht'],
            },
            en: {
              verbs: ['omit', 'suspend', 'scrap', 'skip', 'cancel', 'axe', 'shelve', 'forgo', 'withhold', 'pass over'],
              phrases: ['not', "n't"],
            },
          },
        },
      ],
      without: {
        de: { nouns: ['dividendenrendite'], phrases: ['nicht nur', 'dividendenabschlag'] },
        en: { phrases: ['not only'] },
      },
      roles: { company },
    },
    {
      kind: 'frame',
      id: 'pay-out',
      fact: 'dividend',
      priority: 13,
      triggers: [
        {
          de: {
            verbs: [
              'aus|schütten',
              'zahlen',
              'vor|schlagen',
              'aus|zahlen',
              'fließen',
              'beantragen',
              'aus|kehren',
              'überweisen',
              'weiter|reichen',
            ],
            nouns: ['bonus'],
          },
          en: { verbs: ['pay', 'distribute', 'collect', 'declare', 'pay out', 'hand out', 'recommend'] },
        },
      ],
      without: {
        de: ['kaufpreis', 'angebot', 'übernahme', 'aktionären', 'offerte', 'prämie', 'investor'],
        en: ['offer', 'bid', 'takeover', 'acquisition', 'premium', 'deal', 'apiece', 'cash'],
      },
      roles: {
        company,
        amount: {
          quantity: ['money'],
          per: 'share',
          notAfter: { de: ['nach', 'statt'], en: ['from', 'against', 'versus', 'than'] },
          required: true,
        },
        previous: {
          quantity: ['money'],
          after: { de: ['nach', 'von', 'statt'], en: ['from', 'against', 'versus', 'than'] },
        },
      },
    },
    {
      kind: 'frame',
      id: 'buyback',
      fact: 'buyback',
      priority: 14,
      triggers: [
        {
          de: {
            nouns: ['aktienrückkauf', 'aktienrückkäufe', 'rückkaufprogramm', 'aktienrückkaufprogramm', 'rückkauf'],
            verbs: ['zurück|kaufen'],
          },
          en: {
            nouns: [
              'buyback',
              'share buyback',
              'stock buyback',
              'share repurchase',
              'repurchase programme',
              'repurchase program',
              'buy-back',
              'stock repurchase',
              'share repurchase program',
            ],
            verbs: ['repurchase', 'buy back'],
          },
        },
      ],
      roles: { company, amount: { quantity: ['money'], required: true } },
    },
  ],
});
