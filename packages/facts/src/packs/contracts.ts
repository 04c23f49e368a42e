import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { PRICE, price } from './deal-slots.ts';
import { contractsExamples as examples } from './examples/contracts.ts';

/** Orders placed and won. */
export const contracts = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.contracts',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'order',
      ...examples.order,
      fact: 'contract',
      priority: 3,
      triggers: [
        {
          de: { verbs: ['bestellen', 'ordern', 'beauftragen'] },
          en: { verbs: ['order', 'commission', 'award', 'tap', 'hire'] },
        },
      ],
      without: {
        de: ['suche', 'käufer', 'verkauf', 'prüfung', 'beratung', 'gutachten', 'untersuchung'],
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
        ],
      },
      roles: {
        customer: { entity: ['company', 'organization'], by: ['subject', 'agent'], required: true },
        supplier: {
          entity: ['company'],
          by: ['object', 'topic'],
          after: { de: ['bei', 'beim', 'von'], en: ['from', 'to', 'with'] },
          required: true,
        },
        amount: {
          quantity: ['money'],
          after: { de: ['über', 'von', 'für', 'im', ''], en: ['worth', 'for', 'of', ''] },
        },
      },
    },
    {
      kind: 'frame',
      id: 'supplies',
      ...examples.supplies,
      fact: 'contract',
      priority: 2,
      triggers: [{ de: { verbs: ['liefern'] }, en: { verbs: ['supply', 'deliver'] } }],
      roles: {
        supplier: { entity: ['company'], by: ['subject'], required: true },
        customer: {
          entity: ['company', 'organization'],
          after: { de: ['an'], en: ['to'] },
          by: [],
          required: true,
        },
        amount: {
          quantity: ['money'],
          after: { de: ['für', 'von', 'im', 'über'], en: ['worth', 'for', 'of'] },
        },
      },
    },
    {
      kind: 'frame',
      id: 'contract',
      ...examples.contract,
      fact: 'contract',
      priority: 4,
      triggers: [
        {
          de: {
            nouns: [
              'auftrag',
              'großauftrag',
              'rahmenvertrag',
              'liefervertrag',
              'bestellung',
              'zuschlag',
              'milliardenauftrag',
              'großbestellung',
              'vertrag',
              'großvertrag',
              'lieferauftrag',
              'bauauftrag',
            ],
          },
          en: { nouns: ['contract', 'order', 'framework agreement', 'supply agreement', 'supply deal', 'deal'] },
        },
      ],
      with: {
        de: [
          'auftrag',
          'großauftrag',
          'rahmenvertrag',
          'liefervertrag',
          'zuschlag',
          'großbestellung',
          'milliardenauftrag',
          'lieferauftrag',
          'bauauftrag',
          'bestellung',
          'unterschrieb',
          'unterzeichnete',
        ],
        en: [
          'won',
          'wins',
          'win',
          'awarded',
          'secured',
          'contract',
          'supply',
          'landed',
          'signed',
          'received',
          'bagged',
          'clinched',
        ],
      },
      without: { de: ['auftragseingang'], en: ['merger', 'acquisition', 'takeover'] },
      roles: {
        supplier: { entity: ['company'], by: ['subject', 'topic'], required: true },
        customer: {
          entity: ['company', 'organization'],
          by: ['possessive'],
          after: { de: ['von', 'vom', 'für', 'mit', 'aus'], en: ['from', 'with', 'for', 'by'] },
        },
        amount: {
          quantity: ['money'],
          after: { de: ['über', 'von', 'im', 'in', 'für', ''], en: ['of', 'worth', 'for', ''] },
        },
      },
      oneOf: ['customer', 'amount'],
    },
    {
      kind: 'frame',
      id: 'volume',
      ...examples.volume,
      fact: 'contract',
      priority: 18,
      resumes: true,
      triggers: [
        PRICE,
        {
          de: { nouns: ['auftragswert', 'auftragsvolumen', 'auftrag', 'vertrag'], verbs: ['beziffern'] },
          en: { nouns: ['contract', 'award', 'order', 'contract value'] },
        },
      ],
      roles: { amount: price },
    },
  ],
});
