import { defineRulePack, RULES_FORMAT, type Slot, type Trigger } from '@groschen/rules';

const FINES = [
  {
    de: {
      nouns: ['bußgeld', 'strafe', 'buße', 'strafzahlung', 'ordnungsgeld'],
    },
    en: { nouns: ['fine', 'penalty', 'settlement'], verbs: ['fine', 'penalise', 'penalize', 'sanction'] },
  },
] as const satisfies readonly Trigger[];

const authority = { entity: ['organization'], by: ['subject', 'agent', 'nearest'] } as const satisfies Slot;

/** What one company has to pay. */
const share = { quantity: ['money'], per: 'none', min: '1000', required: true } as const satisfies Slot;

/** What a court or an authority does to a fine that was told before. */
const UNDONE = {
  de: { verbs: ['kippen', 'auf|heben', 'annullieren', 'kassieren', 'senken', 'verringern', 'ein|stellen'] },
  en: { verbs: ['overturn', 'annul', 'quash', 'reduce', 'scrap', 'throw out', 'drop'] },
} as const;

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
      fact: 'fine',
      priority: 6,
      triggers: FINES,
      without: UNDONE,
      roles: {
        authority,
        company: {
          entity: ['company'],
          by: ['object', 'subject', 'nearest'],
          after: { de: ['gegen'], en: ['on', 'against'] },
          required: true,
        },
        amount: { quantity: ['money'] },
      },
      oneOf: ['amount', 'authority'],
    },
    {
      kind: 'frame',
      id: 'fine-of-topic',
      fact: 'fine',
      priority: 4,
      triggers: [{ de: { nouns: FINES[0].de.nouns }, en: { nouns: FINES[0].en.nouns } }],
      // What several pay together is no fine of one of them.
      without: {
        de: { ...UNDONE.de, phrases: ['insgesamt', 'zusammen'] },
        en: {
          ...UNDONE.en,
          phrases: [
            'total of',
            'combined',
            'between them',
            'altogether',
            'fine on',
            'fines on',
            'penalty on',
            'penalties on',
            'penalty against',
          ],
        },
      },
      roles: {
        authority,
        company: { entity: ['company'], by: ['topic'], required: true },
        amount: { quantity: ['money'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'imposed',
      fact: 'fine',
      priority: 5,
      triggers: [{ de: { verbs: ['verhängen', 'auf|brummen', 'auf|erlegen'] }, en: { verbs: ['impose', 'levy'] } }],
      roles: {
        authority,
        company: {
          entity: ['company'],
          by: ['object'],
          after: { de: ['gegen'], en: ['on', 'against'] },
          required: true,
        },
        amount: share,
      },
    },
    {
      kind: 'frame',
      id: 'fine-share',
      fact: 'fine',
      priority: 5,
      triggers: [
        { de: { verbs: ['zahlen'] }, with: { de: { phrases: ['muss', 'müssen'] } } },
        {
          de: { verbs: ['entfallen', 'davon|kommen'] },
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
        amount: share,
      },
    },
  ],
});
