import { defineRulePack, RULES_FORMAT } from '@groschen/rules';
import { amount, CONTRACTS, customers } from './contract-slots.ts';
import { PRICE, price } from './deal-slots.ts';
import { orders } from './orders.ts';

/** Orders placed and won. */
export const contracts = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.contracts',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    ...orders,
    {
      kind: 'frame',
      id: 'contract',
      fact: 'contract',
      priority: 4,
      triggers: [{ de: { nouns: CONTRACTS.de }, en: { nouns: CONTRACTS.en } }],
      with: {
        de: {
          nouns: CONTRACTS.de.filter((noun) => !/vertrag$/.test(noun) || /^(?:rahmen|liefer)/.test(noun)),
          verbs: [
            'unterschreiben',
            'unterzeichnen',
            'gewinnen',
            'erhalten',
            'sichern',
            'ergattern',
            'bekommen',
            'ab|schließen',
            'holen',
          ],
        },
        en: {
          nouns: ['contract', 'supply agreement', 'supply deal', 'purchase order'],
          verbs: [
            'win',
            'secure',
            'land',
            'sign',
            'receive',
            'bag',
            'clinch',
            'get',
            'book',
            'finalize',
            'finalise',
            'ink',
            'strike',
          ],
          phrases: ['supply'],
        },
      },
      without: {
        de: {
          nouns: [
            'auftragseingang',
            'verkauf',
            'veräußerung',
            'kauf',
            'erwerb',
            'übernahme',
            'fusion',
            'beteiligung',
            'wegfall',
            'verlust',
            'stornierung',
            'ausbleiben',
          ],
          verbs: ['vergeben', 'erteilen', 'verlieren', 'verlängern', 'platzieren'],
        },
        en: {
          nouns: [
            'merger',
            'acquisition',
            'takeover',
            'wage deal',
            'order intake',
            'employment contract',
            'loss',
            'cancellation',
          ],
          verbs: ['award', 'place', 'lose', 'buy', 'acquire', 'merge', 'split', 'hand'],
        },
      },
      roles: {
        supplier: { entity: ['company'], by: ['subject', 'topic'], required: true },
        customer: {
          entity: customers,
          by: ['possessive'],
          after: { de: ['von', 'vom', 'für', 'mit', 'aus'], en: ['from', 'with', 'for', 'by'] },
        },
        amount,
      },
      oneOf: ['customer', 'amount'],
    },
    {
      kind: 'frame',
      id: 'won',
      fact: 'contract',
      priority: 1,
      triggers: [
        {
          de: {
            nouns: ['auftrag', 'zuschlag', 'ausschreibung', 'rahmenvertrag', 'liefervertrag'],
          },
          en: { nouns: ['order', 'contract', 'tender'] },
        },
      ],
      with: {
        de: { verbs: ['gewinnen', 'erhalten', 'sichern', 'ergattern', 'ein|heimsen', 'vermelden', 'bekommen'] },
        en: { verbs: ['win', 'secure', 'land', 'clinch', 'bag'] },
      },
      without: {
        de: { phrases: ['aufträge', 'aufträgen'], nouns: ['angebot', 'gebot'] },
        en: { phrases: ['orders', 'contracts'], nouns: ['bid', 'offer'], verbs: ['lose', 'award'] },
      },
      roles: { supplier: { entity: ['company'], by: ['subject'], required: true } },
    },
    {
      kind: 'frame',
      id: 'customer',
      fact: 'contract',
      priority: 18,
      resumes: true,
      triggers: [
        {
          de: { nouns: ['kunde', 'kundin', 'auftraggeber', 'besteller', 'abnehmer'] },
          en: { nouns: ['customer', 'client', 'buyer'] },
        },
      ],
      roles: { customer: { entity: customers, by: ['nearest'], required: true } },
    },
    {
      kind: 'frame',
      id: 'volume',
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
