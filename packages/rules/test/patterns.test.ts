import { describe, expect, it } from 'vitest';
import type { Step } from '../src/index.ts';
import { apply, document, found, pack } from './fixtures.ts';

const facts = (pattern: readonly Step[], text: string, options = {}) =>
  found(apply(document(text), pack({ id: 'rule', kind: 'pattern', pattern, emit: { fact: 'listing' } }), options));
const company: Step = { entity: 'company', capture: 'company' };

describe('conditions', () => {
  it.each<[string, Step, string, string]>([
    ['text', { text: 'Fonds', capture: 'what' }, 'Der Fonds und fonds.', 'Fonds'],
    ['lower', { lower: ['fonds'], capture: 'what' }, 'FONDS steigen.', 'FONDS'],
    ['shape', { shape: 'XXdd', capture: 'what' }, 'Die Serie AB12 läuft.', 'AB12'],
    ['class', { class: 'number', capture: 'what' }, 'Es sind 17 da.', '17'],
    ['a list, any case', { in: 'verbs', capture: 'what' }, 'Kauft er?', 'Kauft'],
    ['a list with several words', { in: 'agencies', capture: 'what' }, 'Bei S&P Global heißt es.', 'S&P Global'],
    ['a list, longest entry', { in: 'verbs', capture: 'what' }, 'Sie nimmt auf.', 'nimmt auf'],
    ['an entity', company, 'Die [SAP|company] wächst.', 'SAP'],
    [
      'an entity of one of several types',
      { entity: ['index', 'company'], capture: 'what' },
      'Der [Dax|index] steigt.',
      'Dax',
    ],
    [
      'an entity with its text',
      { entity: 'company', text: 'SAP', capture: 'what' },
      '[Bayer|company] und [SAP|company].',
      'SAP',
    ],
    ['a quantity', { quantity: 'money', capture: 'what' }, 'Für [5 Mio. Euro|q-money-5000000] gekauft.', '5 Mio. Euro'],
    [
      'a quantity with a bound',
      { quantity: 'money', min: '10', capture: 'what' },
      '[5 Euro|q-money-5] oder [20 Euro|q-money-20].',
      '20 Euro',
    ],
    [
      'a quantity with a sign',
      { signed: true, capture: 'what' },
      '[5 Prozent|q-percent-5] und [+2 Prozent|q-percent-2].',
      '+2 Prozent',
    ],
    [
      'a quantity in a currency',
      { quantity: ['percent', 'money'], currency: 'EUR', capture: 'what' },
      '[5 Prozent|q-percent-5] und [20 Euro|q-money-20].',
      '20 Euro',
    ],
    [
      'a quantity as it is written',
      { text: '20 Euro', min: '1', capture: 'what' },
      '[5 Euro|q-money-5] oder [20 Euro|q-money-20].',
      '20 Euro',
    ],
    ['not', { class: 'word', not: { lower: ['der', 'steigt'] }, capture: 'what' }, 'Der Kurs steigt.', 'Kurs'],
    [
      'not an entity',
      { class: 'word', not: { entity: 'company' }, capture: 'what' },
      '[Deutsche Bank|company] steigt.',
      'steigt',
    ],
    [
      'an entity, but not this',
      { entity: 'company', not: { text: 'SAP' }, capture: 'what' },
      '[SAP|company] und [Bayer|company].',
      'Bayer',
    ],
    ['a name in a compound', company, 'Die [Amazon|company]-Aktie.', 'Amazon'],
  ])('%s', (_, step, text, surface) => {
    expect(facts([step], text)).toEqual([`listing ${step.capture}=${surface}`]);
  });

  it('asks the morphology for lemma, stem and part of speech, and holds for nothing without it', () => {
    const step: Step = { lemma: 'kaufen', pos: 'VERB', capture: 'what' };
    const morphology = () => ({
      lemma: () => 'kaufen',
      stem: () => 'kauf',
      pos: (i: number) => (i === 1 ? 'VERB' : 'NOUN'),
    });
    expect(facts([step], 'Er kaufte viel.', { morphology })).toEqual(['listing what=kaufte']);
    expect(facts([step], 'Er kaufte viel.')).toEqual([]);
  });
});

describe('sequences', () => {
  const a: Step = { text: 'a' };
  const b: Step = { text: 'b' };
  it.each<[string, readonly Step[], string, readonly string[]]>([
    ['in order', [{ ...a, capture: 'what' }, b], 'b a b a', ['a']],
    [
      'optional',
      [
        { ...a, times: '?' },
        { ...b, capture: 'what' },
      ],
      'a b x b',
      ['b', 'b'],
    ],
    ['as many as there are', [{ ...a, times: '+', capture: 'what' }], 'a a a b a', ['a a a', 'a']],
    ['a number of times', [{ ...a, times: [2, 3], capture: 'what' }], 'a b a a a a b', ['a a a']],
    ['alternatives', [{ any: [[a, b], [b]], capture: 'what' }], 'b a b', ['b', 'a b']],
    ['a group', [{ group: [a, b], times: [2, 2], capture: 'what' }], 'a b a b a b', ['a b a b']],
    ['a gap, as short as it goes', [a, { gap: 3, capture: 'what' }, b], 'a x b b', ['x']],
    ['no longer gap than given', [a, { gap: 1 }, { ...b, capture: 'what' }], 'a x x b', []],
    [
      'over sentences never',
      [{ text: 'Kauf', capture: 'what' }, { gap: 9 }, { text: 'Verkauf' }],
      'Ein Kauf. Ein Verkauf kommt.',
      [],
    ],
    [
      'backtracks without cost',
      [
        { class: 'word', times: '*' },
        { ...a, capture: 'what' },
      ],
      'b b a b',
      ['a'],
    ],
  ])('%s', (_, pattern, text, surfaces) => {
    expect(facts(pattern, text)).toEqual(surfaces.map((surface) => `listing what=${surface}`));
  });

  it('takes an annotation of several tokens as one step and keeps its exact place', () => {
    const pattern: Step[] = [company, { in: 'verbs' }, { gap: 2 }, { entity: 'company', capture: 'venue' }];
    expect(facts(pattern, '[Deutsche Bank AG|company] übernimmt die kleine [Postbank|company]-Tochter.')).toEqual([
      'listing company=Deutsche Bank AG venue=Postbank',
    ]);
  });

  it('makes a list of what is captured several times', () => {
    const pattern: Step[] = [
      { group: [{ entity: 'company', capture: 'parties' }, { text: [',', 'und'] }], times: '+' },
      { entity: 'company', capture: 'parties' },
      { lower: 'fusionieren' },
    ];
    expect(facts(pattern, '[A|company], [B|company] und [C|company] fusionieren.')).toEqual(['listing parties=A+B+C']);
  });
});
