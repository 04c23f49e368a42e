import { motion as de } from '@groschen/lexicon/de/motion';
import { motion as en } from '@groschen/lexicon/en/motion';
import type { FrameRule } from '@groschen/rules';
import { change, exchange, HIGHEST_PRICE, instrument, price } from './price-slots.ts';

/** How far shares, indices, currencies, commodities and bonds came. */
export const priceMoves = [
  {
    kind: 'frame',
    id: 'move',
    fact: 'price-move',
    triggers: [
      {
        de: {
          verbs: [...de.up.verbs, ...de.down.verbs, ...de.driving],
          nouns: [...de.up.nouns, ...de.down.nouns],
          phrases: [...de.up.words, ...de.down.words],
        },
        en: {
          verbs: [...en.up.verbs, ...en.down.verbs, ...en.driving],
          nouns: [...en.up.nouns, ...en.down.nouns],
          phrases: [...en.up.words, ...en.down.words],
        },
      },
    ],
    when: { subject: ['share'] },
    roles: { instrument, change: { ...change, required: true }, price, exchange },
  },
  {
    kind: 'frame',
    id: 'name-move',
    fact: 'price-move',
    triggers: [
      {
        de: {
          verbs: [...de.up.verbs, ...de.down.verbs],
          nouns: [
            'plus',
            'minus',
            'aufschlag',
            'aufschläge',
            'aufschlägen',
            'abschlag',
            'abschläge',
            'abschlägen',
            'kursanstieg',
            'kurszuwachs',
            'kurszuwächsen',
            'kurseinbruch',
            'kursgewinn',
            'kursverlust',
            'kursplus',
            'kursminus',
            'kurssprung',
            'kursrutsch',
            'einbuße',
            'verlust',
          ],
          phrases: [...de.up.words, ...de.down.words],
        },
        en: {
          verbs: [...en.up.verbs, ...en.down.verbs],
          nouns: [
            'gain',
            'jump',
            'rise',
            'fall',
            'drop',
            'decline',
            'slide',
            'slump',
            'plunge',
            'surge',
            'advance',
            'loss',
          ],
          phrases: [...en.up.words, ...en.down.words],
        },
      },
    ],
    without: {
      de: {
        nouns: ['lokalwährung', 'geschäftsjahr', 'quartal', 'umsatz', 'halbjahr'],
        phrases: [
          'organisch',
          'währungsbereinigt',
          'vergleichbarer fläche',
          'flächenbereinigt',
          'eingenommen',
          'umgesetzt',
          'das waren',
        ],
      },
      en: {
        nouns: ['revenue', 'half-year'],
        phrases: ['organically', 'constant currencies', 'like-for-like', 'year-on-year', 'year on year'],
      },
    },
    when: { subject: ['name'] },
    roles: { instrument, change: { ...change, required: true }, price, exchange },
  },
  {
    kind: 'frame',
    id: 'money-move',
    fact: 'price-move',
    priority: -1,
    triggers: [
      { de: { verbs: [...de.up.verbs, ...de.down.verbs] }, en: { verbs: [...en.up.verbs, ...en.down.verbs] } },
    ],
    when: { subject: ['share', 'name'] },
    roles: {
      instrument,
      change: {
        quantity: ['money'],
        max: HIGHEST_PRICE,
        after: { de: ['um'], en: ['', 'by'] },
        signed: true,
        required: true,
      },
      price: { ...price, after: { de: ['auf', 'bei'], en: ['to', 'at'] }, required: true },
    },
  },
  {
    kind: 'frame',
    id: 'yield',
    fact: 'price-move',
    priority: 1,
    triggers: [
      {
        de: {
          verbs: [...de.up.verbs, ...de.down.verbs, ...de.level, 'rentieren'],
          phrases: [...de.up.words, ...de.down.words],
        },
        en: { verbs: [...en.up.verbs, ...en.down.verbs, ...en.level], phrases: [...en.up.words, ...en.down.words] },
        with: {
          de: [
            'rendite',
            'renditen',
            'umlaufrendite',
            'bundesanleihe',
            'bundesanleihen',
            'staatsanleihen',
            'eidgenossen',
            'staatsanleihe',
            'treasuries',
          ],
          en: ['yield', 'yields', 'treasuries', 'bund', 'gilt', 'gilts', 'treasury'],
        },
      },
    ],
    when: { subject: ['share'] },
    roles: {
      instrument: { words: instrument.words, by: ['subject'], required: true },
      change: {
        quantity: ['basis-points', 'percentage-points', 'points'],
        after: { de: ['um', ''], en: ['', 'by'] },
        signed: true,
      },
      price: { quantity: ['percent'], after: { de: ['auf', 'bei', 'mit', ''], en: ['to', 'at', 'of', ''] } },
    },
    oneOf: ['change', 'price'],
  },
] as const satisfies readonly FrameRule[];
