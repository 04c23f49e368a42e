import { defineRulePack, RULES_FORMAT, type Slot } from '@groschen/rules';
import { troubleExamples as examples } from './examples/trouble.ts';

const company = {
  entity: ['company'],
  by: ['subject', 'possessive', 'compound', 'topic'],
  required: true,
} as const satisfies Slot;
const JOBS = {
  de: [
    'stelle',
    'stellen',
    'arbeitsplatz',
    'arbeitsplätze',
    'jobs',
    'mitarbeiter',
    'beschäftigte',
    'beschäftigten',
    'vollzeitstellen',
    'posten',
    'menschen',
    'arbeitsplätzen',
    'mitarbeitende',
  ],
  en: ['job', 'jobs', 'position', 'positions', 'role', 'roles', 'employees', 'workers', 'staff', 'posts', 'people'],
} as const;

/** Layoffs, insolvencies, fines, strikes; and orders won. */
export const trouble = defineRulePack({
  format: RULES_FORMAT,
  name: 'groschen.trouble',
  version: '1',
  languages: ['de', 'en'],
  rules: [
    {
      kind: 'frame',
      id: 'layoffs',
      ...examples.layoffs,
      fact: 'layoffs',
      priority: 16,
      triggers: [
        {
          de: {
            verbs: [
              'ab|bauen',
              'streichen',
              'weg|fallen',
              'entlassen',
              'kürzen',
              'ein|sparen',
              'kündigen',
              'verringern',
              'frei|setzen',
              'verlieren',
              'kosten',
            ],
            nouns: [
              'stellenabbau',
              'stellenstreichungen',
              'entlassungen',
              'personalabbau',
              'arbeitsplatzabbau',
              'jobabbau',
            ],
          },
          en: {
            verbs: [
              'cut',
              'lay off',
              'shed',
              'axe',
              'eliminate',
              'slash',
              'dismiss',
              'let go',
              'trim',
              'reduce',
              'lose',
              'cull',
            ],
            nouns: ['layoffs', 'job cuts', 'redundancies', 'redundancy', 'headcount reduction'],
          },
        },
      ],
      roles: { company, count: { quantity: ['count', 'percent'], of: JOBS, required: true } },
    },
    {
      kind: 'frame',
      id: 'jobs-go',
      ...examples['jobs-go'],
      fact: 'layoffs',
      priority: 15,
      triggers: [
        {
          de: {
            verbs: ['entfallen', 'verschwinden', 'frei|stellen', 'verlieren', 'bangen'],
            nouns: ['abbau', 'wegfall', 'streichung', 'kündigung', 'kündigungen'],
          },
          en: {
            verbs: ['go', 'affect', 'lose', 'disappear', 'scrap', 'let go of', 'put at risk'],
            nouns: ['loss', 'cut', 'cuts', 'reduction'],
            phrases: ['made redundant', 'let go', 'laid off', 'not be extended', 'at risk'],
          },
        },
      ],
      roles: { company, count: { quantity: ['count', 'percent'], of: JOBS, min: '5', required: true } },
    },
    {
      kind: 'frame',
      id: 'job-cuts',
      ...examples['job-cuts'],
      fact: 'layoffs',
      priority: 1,
      triggers: [
        {
          de: {
            nouns: [
              'stellenabbau',
              'stellenstreichung',
              'stellenstreichungen',
              'entlassungen',
              'personalabbau',
              'arbeitsplatzabbau',
              'jobabbau',
            ],
          },
          en: { nouns: ['layoffs', 'job cuts', 'redundancies'] },
        },
      ],
      roles: {
        company: {
          entity: ['company'],
          by: ['subject', 'possessive', 'compound'],
          after: { de: ['bei', 'beim'], en: ['at'] },
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'insolvency',
      ...examples.insolvency,
      fact: 'insolvency',
      priority: 5,
      triggers: [
        {
          de: {
            nouns: [
              'insolvenz',
              'insolvenzantrag',
              'insolvenzverfahren',
              'konkurs',
              'pleite',
              'zahlungsunfähigkeit',
              'schutzschirmverfahren',
              'gläubigerschutz',
              'eigenverwaltung',
              'nachlassstundung',
            ],
            phrases: ['zahlungsunfähig', 'insolvent'],
          },
          en: {
            nouns: [
              'insolvency',
              'bankruptcy',
              'chapter 11',
              'chapter 7',
              'administration',
              'creditor protection',
              'receivership',
              'bankruptcy protection',
            ],
            phrases: ['insolvent', 'bankrupt'],
          },
        },
      ],
      without: { de: ['insolvenzverwalter'], en: ['trump', 'biden', 'fda'] },
      roles: { company: { ...company, by: ['subject', 'possessive', 'compound', 'object', 'topic'] } },
    },
    {
      kind: 'frame',
      id: 'fine',
      ...examples.fine,
      fact: 'fine',
      priority: 6,
      triggers: [
        {
          de: {
            nouns: [
              'geldstrafe',
              'bußgeld',
              'strafe',
              'geldbuße',
              'buße',
              'strafzahlung',
              'millionenstrafe',
              'kartellstrafe',
              'ordnungsgeld',
            ],
          },
          en: { nouns: ['fine', 'penalty', 'settlement'], verbs: ['fine', 'penalise', 'penalize'] },
        },
      ],
      roles: {
        authority: { entity: ['organization'], by: ['subject', 'agent', 'nearest'] },
        company: { entity: ['company'], by: ['object', 'subject', 'nearest', 'topic'], required: true },
        amount: { quantity: ['money'] },
      },
      oneOf: ['amount', 'authority'],
    },
    {
      kind: 'frame',
      id: 'strike',
      ...examples.strike,
      fact: 'strike',
      priority: 5,
      triggers: [
        {
          de: {
            nouns: ['streik', 'warnstreik', 'arbeitsniederlegung', 'ausstand', 'streikaufruf', 'arbeitskampf'],
            verbs: ['streiken', 'bestreiken'],
          },
          en: {
            nouns: ['strike', 'walkout', 'stoppage', 'industrial action', 'work stoppage'],
            phrases: ['walk out', 'walked out', 'on strike', 'downed tools'],
          },
        },
      ],
      without: { en: ['strike price', 'airstrike'] },
      roles: {
        union: { entity: ['organization'], by: ['subject', 'agent', 'nearest'] },
        company: {
          entity: ['company'],
          by: ['possessive', 'compound', 'nearest'],
          after: { de: ['bei', 'beim', 'gegen', 'an'], en: ['at', 'against'] },
          required: true,
        },
      },
    },
    {
      kind: 'frame',
      id: 'order',
      ...examples.order,
      fact: 'contract',
      priority: 3,
      triggers: [
        {
          de: { verbs: ['bestellen', 'ordern', 'beauftragen'] },
          en: { verbs: ['order', 'hire', 'commission', 'award'] },
        },
      ],
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
          by: [],
          after: { de: ['von', 'vom', 'für', 'mit', 'aus'], en: ['from', 'with', 'for', 'by'] },
        },
        amount: {
          quantity: ['money'],
          after: { de: ['über', 'von', 'im', 'in', 'für'], en: ['of', 'worth', 'for', ''] },
        },
      },
      oneOf: ['customer', 'amount'],
    },
  ],
});
