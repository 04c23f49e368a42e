import { instruments as instrumentsDe } from '@groschen/lexicon/de/instruments';
import { motion as de } from '@groschen/lexicon/de/motion';
import { instruments as instrumentsEn } from '@groschen/lexicon/en/instruments';
import { motion as en } from '@groschen/lexicon/en/motion';
import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { priceMoveExamples as examples } from './examples/price-move.ts';

const instrument = {
  entity: ['company', 'index'],
  words: { de: instrumentsDe, en: instrumentsEn },
  by: ['subject', 'compound'],
  required: true,
} as const satisfies Slot;

/** What is dealt in may be the subject of a passive: "wurden zu 290 Franken gehandelt". */
const quoted = { ...instrument, by: ['subject', 'object', 'compound'] } as const satisfies Slot;

const change = {
  quantity: ['percent', 'fraction', 'basis-points', 'percentage-points', 'points'],
  after: { de: ['um', '', 'mit', 'von', 'auf'], en: ['', 'by', 'of', 'with'] },
  signed: 'must',
} as const satisfies Slot;

/** "3,36 Dollar mehr als am Freitag", "$1.41 higher": how far what stands at a level came. */
const difference = {
  quantity: ['money', 'points'],
  after: { de: ['', 'von'], en: ['', 'of'] },
  signed: 'must',
} as const satisfies Slot;

/** More money than any share, ounce or coin costs. */
const HIGHEST_PRICE = '1000000';

const price = {
  quantity: ['money', 'points', 'number'],
  max: HIGHEST_PRICE,
  after: { de: ['auf', 'bei', 'zu', 'mit', '', 'bis'], en: ['to', 'at', 'of', ''] },
} as const satisfies Slot;

const exchange = { entity: ['exchange'] } as const satisfies Slot;

/** How shares, indices, currencies, commodities and bonds move, and where they stand. */
export const priceMove = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.price-move',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'move',
      ...examples.move,
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
      ...examples['name-move'],
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
      when: { subject: ['name'] },
      roles: { instrument, change: { ...change, required: true }, price, exchange },
    },
    {
      kind: 'frame',
      id: 'money-move',
      ...examples['money-move'],
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
      id: 'share-level',
      ...examples['share-level'],
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
      id: 'yield',
      ...examples.yield,
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
    {
      kind: 'frame',
      id: 'cost',
      ...examples.cost,
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
      ...examples.level,
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
      ...examples.reach,
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
      ...examples.fixing,
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
      ...examples['last-price'],
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
  ],
});
