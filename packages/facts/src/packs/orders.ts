import { positions as positionsDe } from '@groschen/lexicon/de/positions';
import { positions as positionsEn } from '@groschen/lexicon/en/positions';
import type { FrameRule } from '@groschen/rules';
import { amount, CONTRACTS, customers } from './contract-slots.ts';

/** Orders told by a verb: who orders, gives, supplies and builds. */
export const orders = [
  {
    kind: 'frame',
    id: 'order',
    fact: 'contract',
    priority: 3,
    triggers: [
      {
        de: { verbs: ['bestellen', 'ordern', 'beauftragen'] },
        en: { verbs: ['order', 'commission', 'award', 'tap', 'hire'] },
      },
    ],
    without: {
      de: [
        'suche',
        'käufer',
        'verkauf',
        'prüfung',
        'beratung',
        'gutachten',
        'untersuchung',
        'insolvenzverwalter',
        'sachwalter',
        ...positionsDe,
      ],
      en: [
        'law firm',
        'adviser',
        'advisers',
        'advisor',
        'buyer',
        'review',
        'inspection',
        'investigation',
        'hired out',
        'executive',
        'veteran',
        ...positionsEn,
      ],
    },
    roles: {
      customer: { entity: customers, by: ['subject', 'agent'], required: true },
      supplier: {
        entity: ['company'],
        by: ['object', 'topic'],
        after: { de: ['bei', 'beim', 'von'], en: ['from', 'to', 'with'] },
        required: true,
      },
      amount,
    },
  },
  {
    kind: 'frame',
    id: 'gives',
    fact: 'contract',
    priority: 5,
    triggers: [
      {
        de: { verbs: ['vergeben', 'erteilen', 'geben', 'platzieren', 'übertragen'] },
        en: { verbs: ['award', 'give', 'hand', 'grant', 'place', 'split'] },
      },
    ],
    with: { de: { nouns: CONTRACTS.de }, en: { nouns: CONTRACTS.en } },
    roles: {
      customer: { entity: customers, by: ['subject', 'agent'], required: true },
      supplier: {
        entity: ['company'],
        by: ['object'],
        after: { de: ['an', 'bei'], en: ['to', 'with'] },
        required: true,
      },
      amount,
    },
  },
  {
    kind: 'frame',
    id: 'supplies',
    fact: 'contract',
    priority: 4,
    triggers: [
      { de: { verbs: ['liefern', 'aus|rüsten', 'aus|statten'] }, en: { verbs: ['supply', 'deliver', 'equip'] } },
    ],
    roles: {
      supplier: { entity: ['company'], by: ['subject', 'agent'], required: true },
      customer: { entity: customers, after: { de: ['an', ''], en: ['to'] }, by: [], required: true },
      amount: {
        quantity: ['money'],
        after: { de: ['für', 'von', 'im', 'über'], en: ['worth', 'for', 'of'] },
      },
    },
  },
  {
    kind: 'frame',
    id: 'builds',
    fact: 'contract',
    priority: 2,
    triggers: [
      {
        de: { verbs: ['bauen', 'errichten', 'entwickeln', 'modernisieren', 'fertigen'] },
        en: { verbs: ['build', 'develop', 'construct', 'upgrade', 'manufacture'] },
      },
    ],
    roles: {
      supplier: { entity: ['company'], by: ['subject', 'agent'], required: true },
      customer: { entity: customers, after: { de: ['für'], en: ['for'] }, by: [], required: true },
      amount: { ...amount, required: true },
    },
  },
  {
    kind: 'frame',
    id: 'awarded',
    fact: 'contract',
    priority: 4,
    triggers: [
      {
        en: {
          phrases: ['been awarded', 'was awarded', 'were awarded', 'been handed', 'was handed', 'been selected'],
        },
      },
    ],
    with: { en: { nouns: CONTRACTS.en } },
    roles: {
      supplier: { entity: ['company'], by: ['subject'], required: true },
      customer: { entity: customers, after: { en: ['by', 'from', 'with'] }, by: [] },
      amount,
    },
    oneOf: ['customer', 'amount'],
  },
] as const satisfies readonly FrameRule[];
