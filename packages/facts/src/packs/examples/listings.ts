import type { RuleExamples } from './rule-examples.ts';

export const listingsExamples = {
  ipo: {
    examples: [
      {
        text: '[Hubwerk|company] plant den Börsengang für Oktober 2026.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Hubwerk', when: 'Oktober 2026' }, modality: 'planned' }],
      },
      {
        text: '[Spindrift|company] plans an initial public offering in March 2026.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Spindrift', when: 'March 2026' }, modality: 'planned' }],
      },
    ],
    counterexamples: [
      { text: 'Seit dem Börsengang 2016 ist viel geschehen.', lang: 'de' },
      { text: 'Shares have doubled since the 2016 IPO.', lang: 'en' },
    ],
  },
  list: {
    examples: [
      {
        text: '[Odenwald Optik|company] geht am 14. April 2026 an die [Wiener Börse|exchange].',
        lang: 'de',
        finds: [
          {
            fact: 'ipo',
            roles: { company: 'Odenwald Optik', when: '14. April 2026' },
            modality: 'planned',
          },
        ],
      },
      {
        text: '[Tobermory|company] will list on [Nasdaq Stockholm|exchange] in May 2027.',
        lang: 'en',
        finds: [
          {
            fact: 'ipo',
            roles: { company: 'Tobermory', when: 'May 2027' },
            modality: 'planned',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'An der [Wiener Börse|exchange] gab [Odenwald Optik|company] am 14. April 2026 nach.', lang: 'de' },
    ],
  },
  'ipo-plan': {
    examples: [
      {
        text: '[Odenwald Optik|company] plant einen Börsengang.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Odenwald Optik' }, modality: 'planned' }],
      },
      {
        text: '[Tobermory|company] is considering an initial public offering.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Tobermory' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Odenwald Optik|company] plant seit dem Börsengang neue Läden.', lang: 'de' }],
  },
  'ipo-off': {
    examples: [
      {
        text: '[Odenwald Optik|company] hat den geplanten Börsengang abgesagt.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Odenwald Optik' }, modality: 'asserted', negated: true }],
      },
      {
        text: '[Tobermory|company] has pulled its planned stock market debut.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Tobermory' }, modality: 'asserted', negated: true }],
      },
    ],
    counterexamples: [{ text: '[Odenwald Optik|company] sagte vor dem Börsengang ein Treffen ab.', lang: 'de' }],
  },
  'ipo-proceeds': {
    examples: [
      {
        text: '[Odenwald Optik|company] plant einen Börsengang. Das Emissionsvolumen soll bei 300 Millionen Euro liegen.',
        lang: 'de',
        finds: [
          { fact: 'ipo', roles: { company: 'Odenwald Optik', amount: '300 Millionen Euro' }, modality: 'planned' },
        ],
      },
      {
        text: '[Tobermory|company] is considering an initial public offering. It could raise £45 million.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Tobermory', amount: '£45 million' }, modality: 'planned' }],
      },
    ],
    counterexamples: [{ text: '[Odenwald Optik|company] sammelte 300 Millionen Euro ein.', lang: 'de' }],
  },
  'no-ipo': {
    examples: [
      {
        text: '[Hubwerk|company] dementiert Pläne für einen Börsengang.',
        lang: 'de',
        finds: [{ fact: 'ipo', roles: { company: 'Hubwerk' }, modality: 'denied' }],
      },
      {
        text: '[Ohmsley|company] denied plans for an initial public offering.',
        lang: 'en',
        finds: [{ fact: 'ipo', roles: { company: 'Ohmsley' }, modality: 'denied' }],
      },
    ],
    counterexamples: [{ text: '[Ohmsley|company] talked of an initial public offering.', lang: 'en' }],
  },
} as const satisfies RuleExamples;
