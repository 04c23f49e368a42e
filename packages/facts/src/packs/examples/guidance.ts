import type { RuleExamples } from './rule-examples.ts';

export const guidanceExamples = {
  'guidance-kept': {
    examples: [
      {
        text: '[Halden|company] erwartet ein Ebit von 41 Millionen Euro. Für 2025 hält [Halden|company] an 45 Millionen Euro fest.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '45 Millionen Euro', period: '2025', metric: 'ebit', action: 'confirm' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Halden|company] expects an EBIT of $41 million. For 2025 it sticks to $45 million.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$45 million', period: '2025', metric: 'ebit', action: 'confirm' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Halden|company] hält an 45 Millionen Euro fest.', lang: 'de' },
      { text: '[Halden|company] sticks to its plan.', lang: 'en' },
    ],
  },
  'guidance-money': {
    examples: [
      {
        text: '[Kestner|company] rechnet für 2026 nur noch mit einem Umsatz von 18 bis 22 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Kestner',
              value: '18 bis 22 Millionen Euro',
              period: '2026',
              metric: 'revenue',
              action: 'cut',
            },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Kestner|company] erwartet statt der bislang angepeilten 24 bis 26 Millionen Euro nun einen Umsatz von 22 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Kestner',
              value: '22 Millionen Euro',
              previous: '24 bis 26 Millionen Euro',
              metric: 'revenue',
              action: 'cut',
            },
          },
        ],
      },
      {
        text: '[Halden|company] will cut 600 jobs and expects revenue of $2.15 billion in 2026.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$2.15 billion', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Halden|company] expects revenue of $2.15 billion in 2026.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$2.15 billion', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Halden|company] forecasts sales of $395 million for 2026 and $480 million for 2027.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$395 million', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$480 million', period: '2027', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Kestner|company] rechnet mit Erlösen von 3,1 bis 3,3 Milliarden Euro statt bisher 3,4 bis 3,6 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Kestner',
              value: '3,1 bis 3,3 Milliarden Euro',
              previous: '3,4 bis 3,6 Milliarden Euro',
              metric: 'revenue',
              action: 'cut',
            },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Nordwerk|company] hebt die Umsatzprognose auf 860 Millionen Euro an.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Nordwerk', value: '860 Millionen Euro', metric: 'revenue', action: 'raise' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Umsatz von [Kestner|company] stieg 2025 auf 20 Millionen Euro.', lang: 'de' },
      { text: 'Analysts expect revenue of $2.15 billion.', lang: 'en' },
    ],
  },
  'guidance-before': {
    examples: [
      {
        text: '[Kestner|company] erwartet 2026 einen Umsatz von 18 bis 20 Millionen Euro. Bislang hatte der Vorstand 22 bis 24 Millionen Euro in Aussicht gestellt.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Kestner',
              value: '18 bis 20 Millionen Euro',
              period: '2026',
              metric: 'revenue',
              previous: '22 bis 24 Millionen Euro',
              action: 'cut',
            },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Halden|company] now sees 2026 revenue of $2.2 billion. In February it had predicted $2.1 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Halden',
              value: '$2.2 billion',
              period: '2026',
              metric: 'revenue',
              previous: '$2.1 billion',
              action: 'raise',
            },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Bislang hatte [Kestner|company] 22 bis 24 Millionen Euro in Aussicht gestellt.', lang: 'de' },
      { text: '[Halden|company] had predicted $2.1 billion.', lang: 'en' },
    ],
  },
  'guidance-profit-per-share': {
    examples: [
      {
        text: '[Halden|company] expects a profit of $1.40 to $1.50 per share.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$1.40 to $1.50', metric: 'eps', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Nordwerk|company] erwartet einen Gewinn von 2,10 Euro je Aktie.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Nordwerk', value: '2,10 Euro', metric: 'eps', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] expects a dividend of $1.40 per share.', lang: 'en' }],
  },
  'guidance-share': {
    examples: [
      {
        text: 'Die Ebit-Marge von [Norhaven|company] soll 2026 zwischen 11 und 12 Prozent liegen.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Norhaven',
              value: '11 und 12 Prozent',
              period: '2026',
              metric: 'ebit-margin',
              action: 'issue',
            },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Voss|company] forecasts an operating margin of 22% in 2027.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Voss', value: '22%', period: '2027', metric: 'operating-margin', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Ebit-Marge von [Norhaven|company] lag 2025 bei 11 Prozent.', lang: 'de' }],
  },
  'guidance-per-share': {
    examples: [
      {
        text: '[Halden|company] expects earnings per share of $4.40 in 2026.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$4.40', period: '2026', metric: 'eps', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Halden|company] now expects growth and EPS of $4.40, compared to its prior guidance of $4.10.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$4.40', previous: '$4.10', metric: 'eps', action: 'raise' },
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Halden|company] reported earnings per share of $4.40.', lang: 'en' },
      { text: 'It had guided for earnings per share of $4.40.', lang: 'en' },
    ],
  },
  'guidance-count': {
    examples: [
      {
        text: '[Halden|company] expects deliveries to reach 6,300 vehicles.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '6,300', metric: 'deliveries', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Nordwerk|company] rechnet mit 221 Millionen Passagieren.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Nordwerk', value: '221 Millionen', metric: 'passengers', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] expects few passengers.', lang: 'en' }],
  },
  'range-money': {
    examples: [
      {
        text: 'Beim Umsatz bleibt es für [Nordwerk|company] bei 12,1 bis 12,4 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Nordwerk',
              value: '12,1 bis 12,4 Milliarden Euro',
              metric: 'revenue',
              action: 'confirm',
            },
            modality: 'expected',
          },
        ],
      },
      {
        text: 'Outlook of [Halden|company]: sales of $2 billion to $3 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Halden', value: '$2 billion to $3 billion', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Analysts put the sales of the market at $2 billion to $3 billion.', lang: 'en' }],
  },
  'range-share': {
    examples: [
      {
        text: 'Die Ebit-Marge von [Nordwerk|company] liegt bei 8 bis 9 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Nordwerk', value: '8 bis 9 Prozent', metric: 'ebit-margin', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Margen von [Nordwerk|company] liegen weit auseinander.', lang: 'de' }],
  },
  'guidance-carried': {
    examples: [
      {
        text: '[Sulzberger|company] steigerte den Umsatz auf 1,9 Milliarden Euro. Für 2028 strebt [Sulzberger|company] 2,2 Milliarden Euro an.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: {
              company: 'Sulzberger',
              metric: 'revenue',
              value: '2,2 Milliarden Euro',
              period: '2028',
              action: 'issue',
            },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Sulzberger|company] strebt Wachstum an.', lang: 'de' }],
  },
  'guidance-output': {
    examples: [
      {
        text: '[Orsolat|company] plans to ship 5,200 robots in 2027.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Orsolat', value: '5,200', metric: 'robots', period: '2027', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Orsolat|company] shipped 5,200 robots in 2025.', lang: 'en' }],
  },
  'guidance-growth': {
    examples: [
      {
        text: '[Orsolat|company] rechnet für 2026 mit einem Wachstum von 6 bis 8 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Orsolat', value: '6 bis 8 Prozent', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Orsolat|company] will grow at least 8% organically in 2026.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Orsolat', value: '8%', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
      {
        text: '[Orsolat|company] expects organic growth of 5 percent in 2026.',
        lang: 'en',
        finds: [
          {
            fact: 'guidance',
            roles: { company: 'Orsolat', value: '5 percent', period: '2026', metric: 'revenue', action: 'issue' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Orsolat|company] verzeichnete ein Wachstum von 6 Prozent.', lang: 'de' },
      { text: 'Economists expect growth of 2 percent.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
