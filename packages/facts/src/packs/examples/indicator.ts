import type { RuleExamples } from './rule-examples.ts';

export const indicatorExamples = {
  level: {
    examples: [
      {
        text: 'Die Ausfuhren legten im Mai um 1,8 Prozent auf 129,4 Milliarden Euro zu.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Ausfuhren', value: '129,4 Milliarden Euro', change: '1,8 Prozent', period: 'Mai' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'Housing starts dropped 6.2% to an annual rate of 1.29 million units in June.',
        lang: 'en',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Housing starts', value: '1.29 million', change: '6.2%', period: 'June' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [
      { text: '[Halden|company] steigerte den Umsatz um 3 Prozent auf 12 Millionen Euro.', lang: 'de' },
      { text: '[Halden|company] grew 3% to 12 offices.', lang: 'en' },
    ],
  },
  'growth-forecast': {
    examples: [
      {
        text: 'Der [Sachverständigenrat|organization] traut der Wirtschaft 2027 ein Wachstum von 1,2 Prozent zu.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Wachstum', value: '1,2 Prozent', period: '2027' },
            modality: 'expected',
          },
        ],
      },
      {
        text: 'For 2027 the [IMF|organization] lifted its growth forecast to 1.4% from 0.9%.',
        lang: 'en',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'growth', value: '1.4%', previous: '0.9%', period: '2027' },
            modality: 'expected',
          },
        ],
      },
    ],
    counterexamples: [
      { text: 'Der Verband erwartet für 2027 ein Wachstum des Marktes von 4 Prozent.', lang: 'de' },
      { text: 'The industry expects growth of 4% in 2027.', lang: 'en' },
    ],
  },
  survey: {
    examples: [
      {
        text: 'Die Lagebeurteilung verbesserte sich auf 88,6 Punkte.',
        lang: 'de',
        finds: [{ fact: 'indicator', roles: { name: 'Lagebeurteilung', value: '88,6 Punkte' }, modality: 'asserted' }],
      },
      {
        text: 'That left the composite reading at 51.4.',
        lang: 'en',
        finds: [{ fact: 'indicator', roles: { name: 'reading', value: '51.4' }, modality: 'asserted' }],
      },
    ],
    counterexamples: [
      { text: 'Der [Dax|index] sank auf 18.000 Punkte.', lang: 'de' },
      { text: 'The index of forbidden books is long.', lang: 'en' },
    ],
  },
  indicator: {
    examples: [
      {
        text: 'Die Teuerung in der [Schweiz|location] ist im Mai auf 0,2 Prozent geklettert.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Teuerung', value: '0,2 Prozent', period: 'Mai', region: 'Schweiz' },
            modality: 'asserted',
          },
        ],
      },
      {
        text: 'The unemployment rate stood at 4.4% in December.',
        lang: 'en',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'unemployment rate', value: '4.4%', period: 'December' },
            modality: 'asserted',
          },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Inflation ist ein Thema.', lang: 'de' }],
  },
  before: {
    examples: [
      {
        text: 'Die Verbraucherpreise stiegen im Mai nach einer ersten Schätzung um 2,1 Prozent. Im April hatte die Rate bei 2,2 Prozent gelegen.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Verbraucherpreise', value: '2,1 Prozent', previous: '2,2 Prozent', period: 'Mai' },
            modality: 'reported',
          },
        ],
      },
      {
        text: 'Consumer prices rose 2.1% in May. Economists had expected 2.0%. In April, the rate had been 2.2%.',
        lang: 'en',
        finds: [
          { fact: 'indicator', roles: { name: 'Consumer prices', value: '2.1%', previous: '2.2%', period: 'May' } },
        ],
      },
    ],
    counterexamples: [
      { text: 'Im April hatte die Rate bei 2,2 Prozent gelegen.', lang: 'de' },
      { text: 'The rate had been 2.2%.', lang: 'en' },
    ],
  },
  forecast: {
    examples: [
      {
        text: 'Die Inflation sank im Mai auf 1,9 Prozent. Volkswirte hatten 2,0 Prozent erwartet.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Inflation', value: '2,0 Prozent', period: 'Mai' },
            modality: 'expected',
          },
        ],
      },
      {
        text: 'Der Auftragseingang der Industrie brach im Juli um 11,7 Prozent ein. Ökonomen hatten mit einem Minus von vier Prozent gerechnet.',
        lang: 'de',
        finds: [
          {
            fact: 'indicator',
            roles: { name: 'Auftragseingang der Industrie', value: 'vier Prozent', period: 'Juli' },
            modality: 'expected',
          },
        ],
      },
      {
        text: 'Retail sales fell 0.4% in May. The consensus was a drop of 0.2%.',
        lang: 'en',
        finds: [
          { fact: 'indicator', roles: { name: 'Retail sales', value: '0.2%', period: 'May' }, modality: 'expected' },
        ],
      },
    ],
    counterexamples: [
      { text: '[Krones|company] erwartet, dass 5 Prozent der Kunden kündigen.', lang: 'de' },
      { text: 'Economists expect 2% of the shops to close.', lang: 'en' },
    ],
  },
  economy: {
    examples: [
      {
        text: 'Die Preise stiegen im Mai um 3,2 Prozent.',
        lang: 'de',
        finds: [
          { fact: 'indicator', roles: { name: 'Preise', value: '3,2 Prozent', period: 'Mai' }, modality: 'asserted' },
        ],
      },
      {
        text: 'Egg prices leapt 11.4% in January.',
        lang: 'en',
        finds: [
          { fact: 'indicator', roles: { name: 'prices', value: '11.4%', period: 'January' }, modality: 'asserted' },
        ],
      },
    ],
    counterexamples: [{ text: 'Die Preise stiegen.', lang: 'de' }],
  },
} as const satisfies RuleExamples;
