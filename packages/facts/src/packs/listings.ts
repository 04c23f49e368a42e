import { defineRulePack, RULES_FORMAT, type Trigger } from '@groschen/rules';
import { capital as amount } from './capital.ts';

/** Words for going public. */
const GOING_PUBLIC = [
  {
    notAfter: {
      de: ['seit', 'beim', 'bei', 'vor', 'nach', 'zum'],
      en: ['since', 'after', 'before', 'at', 'of', 'from'],
    },
    de: {
      nouns: [
        'börsengang',
        'ipo',
        'aktienplatzierung',
        'erstnotiz',
        'börsendebüt',
        'erstnotierung',
        'parkettdebüt',
        'börsenstart',
        'erstemission',
      ],
      phrases: [
        'an die börse',
        'gang an die börse',
        'aufs parkett',
        'aufs börsenparkett',
        'auf dem parkett',
        'auf das parkett',
      ],
    },
    en: {
      nouns: [
        'ipo',
        'initial public offering',
        'flotation',
        'market debut',
        'stock market debut',
        'direct listing',
        'trading debut',
        'debut',
        'stock market listing',
        'share sale',
      ],
      phrases: [
        'go public',
        'going public',
        'went public',
        'to list on',
        'listing on',
        'list its shares',
        'its listing',
      ],
    },
  },
] as const satisfies readonly Trigger[];

/** Companies that go public. */
export const listings = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.listings',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'ipo',
      fact: 'ipo',
      priority: 3,
      triggers: GOING_PUBLIC,
      roles: {
        company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true },
        when: { date: true },
        // "that could value it at $6 billion": what it is worth, not what it raises
        amount: { ...amount, notAfter: { de: ['mit'], en: ['at'] }, per: 'none', min: '1000000' },
      },
      oneOf: ['when', 'amount'],
    },
    {
      kind: 'frame',
      id: 'list',
      fact: 'ipo',
      priority: 3,
      when: { names: ['exchange'] },
      triggers: [
        {
          de: { verbs: ['gehen', 'streben', 'drängen', 'wagen'] },
          with: { de: { phrases: ['an die', 'an den'] } },
        },
        {
          de: { nouns: ['einstand', 'debüt'] },
          en: { verbs: ['list', 'float', 'debut'], nouns: ['debut', 'listing'] },
        },
      ],
      roles: {
        company: { entity: ['company'], by: ['subject'], required: true },
        when: { date: true, required: true },
        amount: { ...amount, notAfter: { de: ['mit'], en: ['at'] }, per: 'none', min: '1000000' },
      },
    },
    {
      kind: 'frame',
      id: 'ipo-plan',
      fact: 'ipo',
      priority: 2,
      when: { modality: ['planned'] },
      triggers: GOING_PUBLIC,
      roles: { company: { entity: ['company'], by: ['subject', 'possessive'], required: true } },
    },
    {
      kind: 'frame',
      id: 'ipo-off',
      fact: 'ipo',
      priority: 2,
      when: { negated: true },
      triggers: GOING_PUBLIC,
      roles: { company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true } },
    },
    {
      kind: 'frame',
      id: 'ipo-proceeds',
      fact: 'ipo',
      priority: 19,
      resumes: true,
      triggers: [
        {
          de: {
            nouns: [
              'emissionsvolumen',
              'emissionserlös',
              'bruttoerlös',
              'platzierungsvolumen',
              'volumen',
              'erlös',
              'emission',
            ],
            verbs: ['erlösen', 'ein|sammeln', 'ein|nehmen', 'ein|spielen', 'ein|bringen', 'zu|fließen'],
          },
          en: { nouns: ['proceeds', 'offering', 'listing', 'flotation'], verbs: ['raise', 'bring in', 'raise as'] },
        },
      ],
      roles: {
        amount: {
          ...amount,
          after: { de: [...amount.after.de, 'in'], en: ['of', '', 'to', 'for', 'in'] },
          per: 'none',
          min: '1000000',
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'no-ipo',
      fact: 'ipo',
      priority: 2,
      when: { modality: ['denied'] },
      triggers: GOING_PUBLIC,
      roles: { company: { entity: ['company'], by: ['subject', 'possessive', 'topic'], required: true } },
    },
  ],
});
