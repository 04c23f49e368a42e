import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { dealAmount, dealers } from './deal-slots.ts';

/** Who puts money into a company beside others: rounds, capital increases, what comes from whom. */
export const backers = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.backers',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'join-round',
      fact: 'investment',
      priority: 3,
      triggers: [
        {
          de: {
            verbs: [
              'beisteuern',
              'bei|steuern',
              'mit|ziehen',
              'mit|machen',
              'zu|schießen',
              'nach|schießen',
              'nach|legen',
              'anführen',
              'an|führen',
              'zeichnen',
              'zu|sagen',
            ],
            phrases: ['angeführt von', 'unter führung von', 'stammen von', 'kommen von'],
          },
          en: {
            verbs: [
              'lead',
              'co-lead',
              'participate',
              'take part',
              'chip in',
              'commit',
              'join',
              'back',
              'subscribe',
              'put in',
            ],
            phrases: [
              'led by',
              'co-led by',
              'headed by',
              'came from',
              'new investors',
              'existing investors',
              'existing backers',
              'participation from',
              'participation by',
            ],
          },
        },
      ],
      // A partner of the investor joins the board, not the round.
      without: { de: ['vorstand', 'aufsichtsrat', 'beirat'], en: ['board', 'directors'] },
      with: {
        de: [
          'finanzierungsrunde',
          'runde',
          'kapitalerhöhung',
          'millionen',
          'investoren',
          'geldgeber',
          'wagniskapitalgeber',
          'altinvestoren',
          'bestandsinvestoren',
          'order',
        ],
        en: [
          'round',
          'series',
          'funding',
          'investors',
          'existing investors',
          'new investors',
          'backers',
          'existing backers',
          'financing',
          'money',
          'investor',
          'million',
        ],
      },
      roles: {
        investor: {
          entity: dealers,
          by: ['agent', 'subject', 'nearest'],
          after: { de: ['von', 'vom'], en: ['by', 'from'] },
          required: true,
        },
        target: { entity: ['company'], by: ['topic'], required: true },
        amount: dealAmount,
      },
    },
    {
      kind: 'frame',
      id: 'among',
      fact: 'investment',
      priority: 3,
      triggers: [{ de: { phrases: ['darunter'] }, en: { phrases: ['including'] } }],
      with: {
        de: { nouns: ['investor', 'geldgeber', 'finanzierungsrunde'], phrases: ['altinvestoren'] },
        en: { nouns: ['investor', 'backer', 'funding round'] },
      },
      roles: {
        investor: { entity: dealers, by: [], after: { de: ['', 'von'], en: ['including', ''] }, required: true },
        target: { entity: ['company'], by: ['subject', 'topic'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'put-in',
      fact: 'investment',
      priority: 2,
      triggers: [
        {
          de: { verbs: ['zu|sagen', 'zu|schießen', 'zeichnen', 'bei|steuern', 'nach|schießen', 'ein|bringen'] },
          en: { verbs: ['commit', 'chip in', 'put in', 'subscribe', 'inject', 'contribute', 'invest'] },
        },
      ],
      roles: {
        target: {
          entity: ['company'],
          by: ['topic'],
          after: { de: ['in', 'an'], en: ['in', 'into', 'to'] },
          required: true,
        },
        investor: { entity: dealers, by: ['subject', 'agent'], required: true },
        amount: { ...dealAmount, required: true },
      },
    },
    {
      kind: 'frame',
      id: 'funded-by',
      fact: 'investment',
      priority: 2,
      triggers: [
        {
          de: { verbs: ['erhalten', 'bekommen', 'ein|sammeln', 'holen'] },
          en: { verbs: ['raise', 'secure', 'receive', 'get', 'attract'] },
        },
      ],
      with: {
        de: { nouns: ['kapital', 'finanzierung', 'geldspritze', 'finanzierungsrunde'], phrases: ['frisches geld'] },
        en: { nouns: ['funding', 'funding round', 'financing', 'capital', 'equity'] },
      },
      roles: {
        investor: { entity: dealers, by: [], after: { de: ['von'], en: ['from'] }, required: true },
        target: { entity: ['company'], by: ['subject'], required: true },
      },
    },
    {
      kind: 'frame',
      id: 'comes-from',
      fact: 'investment',
      priority: 2,
      triggers: [{ de: { verbs: ['stammen', 'kommen'] }, en: { verbs: ['come'] } }],
      without: {
        de: {
          nouns: [
            'auftrag',
            'bestellung',
            'umsatz',
            'gewinn',
            'erlös',
            'angebot',
            'kredit',
            'darlehen',
            'zahlung',
            'lizenz',
          ],
          phrases: ['aufträge'],
        },
        en: { nouns: ['order', 'revenue', 'sale', 'profit', 'offer', 'loan', 'bid'] },
      },
      roles: {
        investor: { entity: dealers, by: [], after: { de: ['von'], en: ['from'] }, required: true },
        target: { entity: ['company'], by: ['topic'], required: true },
        amount: { ...dealAmount, per: 'none', min: '100000', required: true },
      },
    },
  ],
});
