import type { RuleExamples } from './rule-examples.ts';

export const earningsExamples = {
  'earnings-money': {
    examples: [
      {
        text: 'Der Umsatz von [Zalando|company] kletterte um 21,5 Prozent auf 2,91 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Zalando', value: '2,91 Milliarden Euro', change: '21,5 Prozent', metric: 'revenue' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] said net income rose to $412 million from $215 million.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '$412 million', previous: '$215 million', metric: 'net-income' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] wächst. Vor Zinsen und Steuern blieben 22,4 Millionen Euro, nach 41,8 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '22,4 Millionen Euro', previous: '41,8 Millionen Euro', metric: 'ebit' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] verdiente netto 5,2 Millionen Euro nach einem Fehlbetrag von 3,1 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: {
              company: 'Halden',
              value: '5,2 Millionen Euro',
              previous: '3,1 Millionen Euro',
              metric: 'net-income',
            },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] legt vor. Auftragseingang: 2,9 Mrd. Euro (Vj. 1,1 Mrd. Euro)',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '2,9 Mrd. Euro', previous: '1,1 Mrd. Euro', metric: 'orders' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] posted an operating profit of $3 million against an operating loss of $2 million.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '$3 million', previous: '$2 million', metric: 'operating-income' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] legt vor. Vor Zinsen, Steuern und Abschreibungen verdiente der Konzern 284 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '284 Millionen Euro', metric: 'ebitda' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] kam bei 620 Millionen Euro Umsatz auf ein Ebitda von 118 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '620 Millionen Euro', metric: 'revenue' },
            modality: 'asserted',
          },
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '118 Millionen Euro', metric: 'ebitda' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] klagt. Es fehlt der Auftragseingang, der auf 341 Millionen Euro zurückging.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '341 Millionen Euro', metric: 'orders' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Halden|company] posted a profit of $3 million on revenue that slipped 2% to $21 million.',
        lang: 'en',
        finds: [
          { fact: 'earnings', roles: { company: 'Halden', value: '$3 million', metric: 'net-income' } },
          { fact: 'earnings', roles: { company: 'Halden', value: '$21 million', change: '2%', metric: 'revenue' } },
        ],
      },
    ],
    counterexamples: [
      { text: '[Zalando|company] bestätigt seine Umsatzprognose.', lang: 'de' },
      { text: 'Sales of cars are slow in January.', lang: 'en' },
    ],
  },
  'operating-level': {
    examples: [
      {
        text: 'Operativ verdiente [Halden|company] 21,2 Millionen Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '21,2 Millionen Euro', metric: 'operating-income' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] verdiente 21,2 Millionen Euro.', lang: 'de' }],
  },
  'that-per-share': {
    examples: [
      {
        text: '[Halden|company] schreibt rote Zahlen. Je Aktie waren das minus 1,46 Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: 'minus 1,46 Euro', metric: 'eps' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] bietet 14 Euro je Aktie.', lang: 'de' }],
  },
  'that-is-more': {
    examples: [
      {
        text: '[Halden|company] verdiente 2,0 Milliarden Euro, das waren zwölf Prozent mehr als ein Jahr zuvor.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '2,0 Milliarden Euro', change: 'zwölf Prozent', metric: 'net-income' },
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Bei [Halden|company] arbeiten viele, das sind zwölf Prozent mehr als zuvor.', lang: 'de' },
      { text: 'Das waren zwölf Prozent mehr als ein Jahr zuvor.', lang: 'de' },
    ],
  },
  'earnings-share': {
    examples: [
      {
        text: 'Die Ebit-Marge von [Helvarix|company] verbesserte sich auf 18,5 Prozent.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Helvarix', value: '18,5 Prozent', metric: 'ebit-margin' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The operating margin at [Meta|company] narrowed to 38%.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Meta', value: '38%', metric: 'operating-margin' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Margen stehen unter Druck.', lang: 'de' }],
  },
  'earnings-per-share': {
    examples: [
      {
        text: 'Das Ergebnis je Aktie von [Nordwerk|company] betrug 0,87 Euro.',
        lang: 'de',
        finds: [
          { fact: 'earnings', roles: { company: 'Nordwerk', value: '0,87 Euro', metric: 'eps' }, modality: 'asserted' },
        ],
      },
      {
        text: '[Halden|company] reported adjusted earnings per share of $1.48.',
        lang: 'en',
        finds: [
          { fact: 'earnings', roles: { company: 'Halden', value: '$1.48', metric: 'eps' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Der Gewinn je Aktie ist eine Kennzahl.', lang: 'de' }],
  },
  consensus: {
    examples: [
      {
        text: '[Halden|company] reported revenue of $2.1 billion. The consensus estimate was $1.9 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', metric: 'revenue', value: '$1.9 billion' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Der Konsens ist breit.', lang: 'de' }],
  },
  'analysts-expect': {
    examples: [
      {
        text: '[Halden|company] reported revenue of $2.1 billion. Analysts had expected $1.9 billion.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', metric: 'revenue', value: '$1.9 billion' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Halden|company] expects a good year.', lang: 'en' }],
  },
  'lost-money': {
    examples: [
      {
        text: '[Cariad|company] verlor 2026 1,6 Milliarden Euro.',
        lang: 'de',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Cariad', value: '1,6 Milliarden Euro', period: '2026', metric: 'net-income' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[DraftPoint|company] lost $242.7 million in the quarter.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'DraftPoint', value: '$242.7 million', period: 'quarter', metric: 'net-income' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Aktie von [Cariad|company] verlor 3 Prozent.', lang: 'de' }],
  },
  'profit-per-share': {
    examples: [
      {
        text: '[Halden|company] earned $15 million, or 30 cents a share, against a loss of $4 million, or 8 cents a share.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Halden', value: '30 cents', previous: '8 cents', metric: 'eps' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: '[Laurentide|company] made a profit of 74 cents per share.',
        lang: 'en',
        finds: [
          {
            fact: 'earnings',
            roles: { company: 'Laurentide', value: '74 cents', metric: 'eps' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: '[Laurentide|company] made a profit of 74 million dollars.', lang: 'en' }],
  },
  'or-per-share': {
    examples: [
      {
        text: '[Helvarix|company] made $9.4 million, or 5 cents a share.',
        lang: 'en',
        finds: [
          { fact: 'earnings', roles: { company: 'Helvarix', value: '5 cents', metric: 'eps' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [
      { text: '[Helvarix|company] pays a dividend of $9.4 million, or 5 cents a share.', lang: 'en' },
      { text: '[Helvarix|company] would get $9.4 million, or $48 a share in cash.', lang: 'en' },
    ],
  },
} as const satisfies RuleExamples;
