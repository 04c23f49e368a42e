import type { RuleExamples } from './rule-examples.ts';

export const keyFiguresExamples = {
  'kpi-money': {
    examples: [
      {
        text: 'Die Nettoliquidität von [Medilux|company] betrug 12,7 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Medilux', value: '12,7 Millionen Euro', metric: 'net-cash' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Net debt at [Pemberton|company] rose to £86 million.',
        lang: 'en',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Pemberton', value: '£86 million', metric: 'net-debt' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Die Schulden der Welt wachsen.', lang: 'de' },
      { text: '[Halden|company] pays $3.4 billion, including $900 million of debt.', lang: 'en' },
      { text: '[Halden|company] zahlt 800 Millionen Euro einschließlich 150 Millionen Euro Schulden.', lang: 'de' },
    ],
  },
  'kpi-share': {
    examples: [
      {
        text: 'Die Eigenkapitalquote von [Medilux|company] stieg auf 31 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Medilux', value: '31 Prozent', metric: 'equity-ratio' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The load factor at [easyJet|company] was 92%.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'easyJet', value: '92%', metric: 'load-factor' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Auslastung sinkt.', lang: 'de' }],
  },
  'kpi-count': {
    examples: [
      {
        text: 'Die Zahl der Kunden von [Zalando|company] wuchs auf 61,7 Millionen.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Zalando', value: '61,7 Millionen', metric: 'customers' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Quillon|company] has 2,100 employees.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Quillon', value: '2,100', metric: 'employees' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: 'Two people familiar with the matter said so.', lang: 'en' },
      { text: 'Für 180 Beschäftigte von [Kestner|company] gilt ab August Kurzarbeit.', lang: 'de' },
      { text: 'About 2,650 union members at [Halden|company] laid down tools.', lang: 'en' },
    ],
  },
  multiple: {
    examples: [
      {
        text: '[Rapsodia|company] schuldet Banken das 3,6-Fache des Ebitda.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Rapsodia', value: '3,6-Fache', metric: 'multiple' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Nokia|company] trades on 13 times earnings.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Nokia', value: '13 times', metric: 'multiple' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Earnings were good.', lang: 'en' }],
  },
  holds: {
    examples: [
      {
        text: '[Frostbyte|company] betreibt 87 Tiefkühllager.',
        lang: 'de',
        finds: [
          { fact: 'kpi', roles: { company: 'Frostbyte', value: '87', metric: 'Tiefkühllager' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Brightwell|company] runs 388 greenhouses.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Brightwell', value: '388', metric: 'greenhouses' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: '[Brightwell|company] holds 388 shares.', lang: 'en' },
      { text: '[Brightwell|company] has 90 days to answer.', lang: 'en' },
      { text: '[Frostbyte|company] hat 120 Stellen gestrichen.', lang: 'de' },
    ],
  },
  makes: {
    examples: [
      {
        text: '[Brightwell|company] turned out 2,200 kitchens.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Brightwell', value: '2,200', metric: 'kitchens' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Frostbyte|company] verkaufte 21.400 Tonnen Speiseeis.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Frostbyte', value: '21.400 Tonnen', metric: 'Speiseeis' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Brightwell|company] sold 388 shares.', lang: 'en' },
      { text: '[Frostbyte|company] liefert in 30 Tagen.', lang: 'de' },
    ],
  },
  'part-of-whole': {
    examples: [
      {
        text: '[Halden|company] grows. China makes up 22 per cent of sales.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Halden', value: '22 per cent', metric: 'share' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Frostbyte|company] wächst. Der größte Kunde steuert ein Drittel des Umsatzes bei.',
        lang: 'de',
        finds: [
          { fact: 'kpi', roles: { company: 'Frostbyte', value: 'ein Drittel', metric: 'share' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: '[Halden|company] grows. Sales went up 22 per cent.', lang: 'en' },
      { text: '[Frostbyte|company] wächst. Der Umsatz kam um 22 Prozent voran.', lang: 'de' },
    ],
  },
  'costs-the-company': {
    examples: [
      {
        text: '[Halden|company] grows less. The strike cost the group $55 million.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Halden', value: '$55 million', metric: 'costs' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Nordwerk|company] wächst weniger. Das Hochwasser kostete den Konzern 30 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'kpi',
            roles: { company: 'Nordwerk', value: '30 Millionen Euro', metric: 'costs' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Halden|company] grows. A ticket costs $55.', lang: 'en' },
      { text: '[Nordwerk|company] wächst. Das neue Modell kostet 30.000 Euro.', lang: 'de' },
    ],
  },
  'makes-part-of-whole': {
    examples: [
      {
        text: '[Halden|company] makes 22 per cent of its sales in China.',
        lang: 'en',
        finds: [
          { fact: 'kpi', roles: { company: 'Halden', value: '22 per cent', metric: 'share' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Frostbyte|company] erzielt 40 Prozent der Erlöse im Ausland.',
        lang: 'de',
        finds: [
          { fact: 'kpi', roles: { company: 'Frostbyte', value: '40 Prozent', metric: 'share' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] makes 22 per cent more than a year ago.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
