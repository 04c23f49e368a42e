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

/** Words for what a deal costs, in a sentence after the one that tells the deal. */
export const PRICE = {
  de: {
    nouns: [
      'kaufpreis',
      'verkaufspreis',
      'verkaufserlös',
      'transaktionsvolumen',
      'transaktionswert',
      'gegenwert',
      'preis',
      'volumen',
      'kaufsumme',
    ],
    verbs: ['zahlen', 'bezahlen', 'hin|blättern', 'hin|legen', 'ein|bringen'],
    phrases: ['auf den tisch', 'lässt sich'],
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
