import type { Slot } from '@groschen/rules';

/** What a company raises or is worth. */
export const capital = {
  quantity: ['money'],
  after: { de: ['mit', 'auf', 'von', 'über', '', 'bei', 'um'], en: ['at', 'of', '', 'to', 'for', 'in'] },
} as const satisfies Slot;
