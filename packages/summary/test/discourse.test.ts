import { describe, expect, test } from 'vitest';
import { summarize } from '../src/index.ts';
import { type Made, type MadeFact, makeDocument } from './made-document.ts';

const insolvency: MadeFact = { type: 'insolvency', roles: { company: 'Norvik' } };
const layoffs: MadeFact = { type: 'layoffs', modality: 'planned', roles: { company: 'Norvik', count: '140' } };

const brief = (made: Made) => summarize(makeDocument(made)).brief;

describe('how a brief speaks of a company', () => {
  test('it is introduced with what the source says it is, then taken up again', () => {
    const made: Made = {
      lang: 'de',
      text: 'Der Pumpenhersteller Norvik hat Insolvenz angemeldet. Norvik will 140 Stellen abbauen.',
      names: { company: ['Norvik'] },
      facts: [insolvency, layoffs],
    };
    expect(brief(made)).toEqual({
      de: 'Der Pumpenhersteller Norvik hat Insolvenz angemeldet. Das Unternehmen will 140 Stellen abbauen.',
      en: 'Pump maker Norvik has filed for insolvency. The company plans to eliminate 140 jobs.',
    });
  });

  test('what it is goes into the other language, with its article and case', () => {
    const made: Made = {
      lang: 'en',
      text: 'Shares of carmaker Norvik fell 3% to 40 euros.',
      names: { company: ['Norvik'] },
      facts: [{ type: 'price-move', roles: { instrument: 'Norvik', change: '-3%', price: '40 euros' } }],
    };
    expect(brief(made)).toEqual({
      de: 'Die Aktie des Autobauers Norvik verlor 3 Prozent auf 40 Euro.',
      en: 'Shares of carmaker Norvik fell 3 percent to 40 euros.',
    });
  });

  test('an unknown one has its legal form at first; a group is a group', () => {
    const made: Made = {
      lang: 'de',
      text: 'Norvik AG meldet Insolvenz an. Der Konzern will 140 Stellen abbauen.',
      names: { company: ['Norvik AG'] },
      facts: [
        { ...insolvency, roles: { company: 'Norvik AG' } },
        { ...layoffs, roles: { company: 'Norvik AG', count: '140' } },
      ],
    };
    expect(brief(made)).toEqual({
      de: 'Die Norvik AG hat Insolvenz angemeldet. Der Konzern will 140 Stellen abbauen.',
      en: 'Norvik AG has filed for insolvency. The company plans to eliminate 140 jobs.',
    });
  });

  test('a result goes without saying whose it is', () => {
    const made: Made = {
      lang: 'en',
      text: 'Norvik cut 140 jobs. Its net debt was $2.5 billion.',
      names: { company: ['Norvik'] },
      facts: [
        { ...layoffs, modality: 'asserted' },
        { type: 'kpi', roles: { company: 'Norvik', metric: 'net-debt', value: '$2.5 billion' } },
      ],
    };
    expect(brief(made)).toEqual({
      de: 'Norvik baut 140 Stellen ab. Die Nettoverschuldung lag bei 2,5 Milliarden US-Dollar.',
      en: 'Norvik is eliminating 140 jobs. Net debt was $2.5 billion.',
    });
  });

  test('where another company stands between, both keep their names', () => {
    const made: Made = {
      lang: 'de',
      text: 'Norvik übernimmt Halden. Norvik will 140 Stellen abbauen.',
      names: { company: ['Norvik', 'Halden'] },
      facts: [{ type: 'acquisition', roles: { acquirer: 'Norvik', target: 'Halden' } }, layoffs],
    };
    expect(brief(made).de).toBe('Norvik übernimmt Halden. Norvik will 140 Stellen abbauen.');
  });
});

describe('what a brief leaves out', () => {
  test('a margin that was read as growth, and what a company holds as an outlook', () => {
    const made: Made = {
      lang: 'en',
      text: 'Norvik sees an adjusted margin (EBIT) of 6 to 7 percent, paid with $3.4 billion in cash.',
      names: { company: ['Norvik'] },
      facts: [
        {
          type: 'guidance',
          modality: 'expected',
          roles: { company: 'Norvik', metric: 'ebit', value: '6 to 7 percent' },
        },
        { type: 'guidance', modality: 'expected', roles: { company: 'Norvik', metric: 'cash', value: '$3.4 billion' } },
      ],
    };
    expect(brief(made)).toEqual({});
  });

  test('results of an earlier year beside those of a later one', () => {
    const made: Made = {
      lang: 'en',
      text: 'Norvik had revenue of $3.4 billion in 2025. EBIT was $310 million in 2024.',
      names: { company: ['Norvik'] },
      facts: [
        { type: 'earnings', roles: { company: 'Norvik', metric: 'revenue', value: '$3.4 billion', period: '2025' } },
        { type: 'earnings', roles: { company: 'Norvik', metric: 'ebit', value: '$310 million', period: '2024' } },
      ],
    };
    expect(brief(made).en).toBe('Norvik reported revenue of $3.4 billion in 2025.');
  });
});
