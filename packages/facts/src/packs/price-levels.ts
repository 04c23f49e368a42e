import { motion as de } from '@groschen/lexicon/de/motion';
import { motion as en } from '@groschen/lexicon/en/motion';
import type { FrameRule } from '@groschen/rules';
import { difference, exchange, HIGHEST_PRICE, instrument, price, quoted } from './price-slots.ts';

/** Where they stand: what they cost, close at, come to, are fixed at. */
export const priceLevels = [
  {
    kind: 'frame',
    id: 'share-level',
    fact: 'price-move',
    priority: -2,
    triggers: [
      {
        de: { verbs: ['notieren', 'schließen', 'tendieren', 'handeln', 'eröffnen'] },
        en: {
          verbs: ['close', 'trade', 'end', 'finish', 'settle', 'change hands'],
          phrases: en.unchanged,
        },
      },
    ],
    when: { subject: ['name'] },
    roles: {
      instrument,
      change: difference,
      price: {
        quantity: ['money', 'points'],
        max: HIGHEST_PRICE,
        after: { de: ['bei', 'mit', 'zu', 'auf'], en: ['at', 'to'] },
        required: true,
      },
      exchange,
    },
  },
  {
    kind: 'frame',
    id: 'cost',
    fact: 'price-move',
    priority: -1,
    triggers: [
      {
        de: { verbs: ['kosten', 'zahlen', 'bezahlen', 'aus|legen', 'hin|legen', 'fixen', 'auf|rufen'] },
        en: { verbs: ['cost', 'fetch', 'buy'] },
      },
    ],
    when: { subject: ['share'] },
    roles: {
      instrument: quoted,
      change: difference,
      price: { quantity: ['money'], max: HIGHEST_PRICE, after: { de: ['', 'mit'], en: [''] }, required: true },
    },
  },
  {
    kind: 'frame',
    id: 'level',
    fact: 'price-move',
    priority: -1,
    triggers: [{ de: { verbs: de.level }, en: { verbs: en.level, phrases: en.unchanged } }],
    when: { subject: ['share'] },
    roles: {
      instrument: quoted,
      change: difference,
      price: { ...price, after: { de: ['auf', 'bei', 'zu', 'mit', 'für'], en: ['to', 'at', 'of'] }, required: true },
      exchange,
    },
  },
  {
    kind: 'frame',
    id: 'reach',
    fact: 'price-move',
    priority: -2,
    triggers: [
      {
        de: { verbs: [...de.up.verbs, ...de.down.verbs, ...de.driving], phrases: [...de.up.words, ...de.down.words] },
        en: { verbs: [...en.up.verbs, ...en.down.verbs, ...en.driving], phrases: [...en.up.words, ...en.down.words] },
      },
    ],
    without: {
      de: ['wert', 'kursziel', 'ziel', 'prognose', 'schätzung', 'marktkapitalisierung'],
      en: ['value', 'target', 'forecast', 'estimate', 'market value', 'market capitalisation'],
    },
    when: { subject: ['share'] },
    roles: {
      instrument,
      price: {
        quantity: ['money', 'points', 'number'],
        max: HIGHEST_PRICE,
        after: { de: ['auf', 'bis', 'bei', 'unter', 'über'], en: ['to', 'at', 'past', 'below', 'above', 'through'] },
        required: true,
      },
      exchange,
    },
  },
  {
    kind: 'frame',
    id: 'fixing',
    fact: 'price-move',
    priority: 0,
    triggers: [{ de: { nouns: ['referenzkurs'] }, en: { nouns: ['reference rate'], phrases: ['fixing at'] } }],
    roles: {
      instrument: { carried: true, required: true },
      price: {
        quantity: ['money', 'number'],
        max: HIGHEST_PRICE,
        after: { de: ['auf', 'bei', 'mit', ''], en: ['at', 'to'] },
        required: true,
      },
    },
  },
  {
    kind: 'frame',
    id: 'last-price',
    fact: 'price-move',
    priority: -3,
    triggers: [
      {
        de: {
          phrases: [
            'schlusskurs',
            'schlusskurses',
            'vortageskurs',
            'vortagesschlusskurs',
            'letzten kurs',
            'letzter kurs',
            'aktuellen kurs',
            'aktuellen kursniveau',
            'aktuellen niveau',
          ],
        },
        en: {
          phrases: ['close of', 'closing price', 'last close', 'latest close', 'previous close', 'current price'],
        },
      },
    ],
    without: {
      de: ['kursziel', 'preis', 'nachlass', 'offerte', 'angebot', 'prämie', 'aufschlag'],
      en: ['target', 'offer', 'bid', 'premium', 'discount'],
    },
    roles: {
      instrument: { entity: ['company'], by: ['possessive', 'topic'], required: true },
      price: {
        quantity: ['money'],
        max: HIGHEST_PRICE,
        after: { de: ['von', '', 'bei'], en: ['of', 'at', ''] },
        required: true,
      },
    },
  },
] as const satisfies readonly FrameRule[];
