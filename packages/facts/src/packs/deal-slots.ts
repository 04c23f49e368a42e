import type { Slot } from '@groschen/rules';

/** What a deal is worth. */
export const dealAmount = {
  quantity: ['money'],
  after: { de: ['für', 'von', 'über', 'zu', 'um', ''], en: ['for', 'of', 'in', 'worth', 'to', ''] },
} as const satisfies Slot;

/** How much of the target changes hands. */
export const dealStake = {
  quantity: ['percent', 'fraction'],
  after: { de: ['', 'mit', 'von', 'auf', 'zu'], en: ['', 'of', 'with', 'to'] },
} as const satisfies Slot;

/** Types of names that buy, sell and invest. */
export const dealers = ['company', 'organization', 'person'] as const;
