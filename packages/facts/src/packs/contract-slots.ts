import type { Slot } from '@groschen/rules';

/** What is agreed on: orders and the contracts for them. */
export const CONTRACTS = {
  de: ['auftrag', 'rahmenvertrag', 'liefervertrag', 'bestellung', 'zuschlag', 'vertrag', 'ausschreibung'],
  en: [
    'contract',
    'order',
    'purchase order',
    'framework agreement',
    'supply agreement',
    'supply deal',
    'deal',
    'tender',
  ],
} as const;

/** Who places orders. */
export const customers = ['company', 'organization'] as const;

/** What an order is worth. */
export const amount = {
  quantity: ['money'],
  after: { de: ['über', 'von', 'im', 'in', 'für', ''], en: ['of', 'worth', 'for', 'at', ''] },
} as const satisfies Slot;
