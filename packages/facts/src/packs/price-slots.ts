import { instruments as instrumentsDe } from '@groschen/lexicon/de/instruments';
import { instruments as instrumentsEn } from '@groschen/lexicon/en/instruments';
import type { Slot } from '@groschen/rules';

/** What is dealt in. */
export const instrument = {
  entity: ['company', 'index'],
  words: { de: instrumentsDe, en: instrumentsEn },
  by: ['subject', 'compound'],
  required: true,
} as const satisfies Slot;

/** What is dealt in may be the subject of a passive: "wurden zu 290 Franken gehandelt". */
export const quoted = { ...instrument, by: ['subject', 'object', 'compound'] } as const satisfies Slot;

/** How far it came, in percent or points. */
export const change = {
  quantity: ['percent', 'fraction', 'basis-points', 'percentage-points', 'points'],
  after: { de: ['um', '', 'mit', 'von', 'auf'], en: ['', 'by', 'of', 'with'] },
  signed: 'must',
} as const satisfies Slot;

/** "3,36 Dollar mehr als am Freitag", "$1.41 higher": how far what stands at a level came. */
export const difference = {
  quantity: ['money', 'points'],
  after: { de: ['', 'von'], en: ['', 'of'] },
  signed: 'must',
} as const satisfies Slot;

/** More money than any share, ounce or coin costs. */
export const HIGHEST_PRICE = '1000000';

export const price = {
  quantity: ['money', 'points', 'number'],
  max: HIGHEST_PRICE,
  after: { de: ['auf', 'bei', 'zu', 'mit', '', 'bis'], en: ['to', 'at', 'of', ''] },
} as const satisfies Slot;

export const exchange = { entity: ['exchange'] } as const satisfies Slot;
