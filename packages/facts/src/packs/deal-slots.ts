import { dealObjects as de } from '@groschen/lexicon/de/deal-objects';
import { dealObjects as en } from '@groschen/lexicon/en/deal-objects';
import type { Slot, Trigger } from '@groschen/rules';

/** What a deal is worth. */
export const dealAmount = {
  quantity: ['money'],
  after: { de: ['für', 'von', 'über', 'zu', 'um', ''], en: ['for', 'of', 'in', 'worth', 'to', 'at', ''] },
} as const satisfies Slot;

/** How much of the target changes hands. */
export const dealStake = {
  quantity: ['percent', 'fraction'],
  after: { de: ['', 'mit', 'von', 'auf', 'zu'], en: ['', 'of', 'with', 'to'] },
} as const satisfies Slot;

/** Types of names that buy, sell and invest. */
export const dealers = ['company', 'organization', 'person'] as const;

/** Types of names that are bought and sold. */
export const bought = ['company', 'product'] as const;

/** What is bought where it has no name. */
export const TARGETS = { de, en } as const;

/** "a sale of the company" is its own: who sells it is not told. */
const WHOLES = /^(?:unternehmen|firma|betrieb|company|firm)$/;

/** What is sold where it has no name. */
export const ASSETS = {
  de: de.filter((noun) => !WHOLES.test(noun)),
  en: en.filter((noun) => !WHOLES.test(noun)),
} as const;

/** Behind these stands of what a part is bought or sold: "60 Prozent an X", "control of X". */
export const PARTS_OF = {
  de: [
    'anteile an',
    'anteile von',
    'anteil an',
    'aktien an',
    'aktien von',
    'prozent an',
    'prozent von',
    '% an',
    '% von',
    'mehrheit an',
    'mehrheit von',
    'mehrheit bei',
    'beteiligung an',
    'paket an',
    'kontrolle über',
    'kontrolle bei',
  ],
  en: [
    'stake in',
    'shareholding in',
    'holding in',
    'interest in',
    'percent of',
    'cent of',
    '% of',
    'shares of',
    'shares in',
    'control of',
    'majority of',
    'all of',
    'rest of',
    'remainder of',
    'parts of',
    'assets of',
  ],
} as const;

/** Words for what a deal costs, in a sentence after the one that tells the deal. */
export const PRICE = {
  de: {
    nouns: [
      'kaufpreis',
      'verkaufserlös',
      'transaktionsvolumen',
      'transaktionswert',
      'gegenwert',
      'preis',
      'volumen',
      'kaufsumme',
    ],
    verbs: ['zahlen', 'bezahlen', 'hin|blättern', 'hin|legen', 'ein|bringen'],
    phrases: ['auf den tisch', 'lässt sich', 'die rede', 'kostenpunkt'],
  },
  en: {
    nouns: ['price', 'purchase price', 'consideration', 'deal value', 'price tag', 'deal', 'transaction'],
    verbs: ['pay', 'cost', 'fetch', 'pocket', 'hand over', 'fork out', 'put'],
  },
} as const satisfies Trigger;

/** The figure that such a sentence gives. */
export const price = {
  quantity: ['money'],
  per: 'none',
  min: '500000',
  after: {
    de: ['von', 'auf', 'bei', 'über', '', 'mit', 'um', 'für', 'in'],
    en: ['of', 'at', '', 'to', 'in', 'for', 'between'],
  },
  required: true,
} as const satisfies Slot;
