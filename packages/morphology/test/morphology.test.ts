import { createDocument, type Document } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createMorphology, type Morphology, similarity, stem, termWeights } from '../src/index.ts';

let read: (document: Document) => Morphology;
beforeAll(() => {
  read = createMorphology();
});

function words(text: string, lang: 'de' | 'en') {
  const document = withTokens(createDocument({ text, lang }));
  const morphology = read(document);
  return Array.from({ length: document.tokens.length }, (_, i) => {
    const surface = text.slice(document.tokens.starts[i], document.tokens.ends[i]);
    return [surface, morphology.lemma(i), morphology.pos(i)].join('/');
  }).join(' ');
}

describe('lemma and part of speech', () => {
  test.each([
    [
      "The company's third-quarter sales rose 2.5% to $452.2m.",
      'third-quarter/third-quarter/NOUN',
      'sales/sale/NOUN',
      'rose/rise/VERB',
      '2.5/2.5/NUM',
    ],
    ["It doesn't expect U.S. shares to fall.", 'U.S./u.s./PROPN', 'shares/share/NOUN', 'expect/expect/VERB'],
  ])('English: %s', (text, ...expected) => {
    for (const word of expected) expect(words(text, 'en').split(' ')).toContain(word);
  });

  test.each([
    [
      'Die Aktie stieg um 2,5 Prozent.',
      'Die/die/DET',
      'Aktie/aktie/NOUN',
      'stieg/steigen/VERB',
      '2,5/2,5/NUM',
      'Prozent/prozent/NOUN',
    ],
    ['Zuletzt haben die Papiere zugelegt.', 'haben/haben/AUX', 'zugelegt/zulegen/VERB'],
    ['Der operative Gewinn brach ein.', 'operative/operative/ADJ', 'brach/brechen/VERB'],
  ])('German: %s', (text, ...expected) => {
    for (const word of expected) expect(words(text, 'de').split(' ')).toContain(word);
  });
});

test.each([
  ['Gewinne', 'Gewinns', 'de'],
  ['Aktien', 'Aktie', 'de'],
  ['rising', 'rise', 'en'],
  ['acquired', 'acquires', 'en'],
] as const)('%s and %s share a stem', (one, other, language) => {
  expect(stem(one, language)).toBe(stem(other, language));
});

test('similar names are similar', () => {
  expect(similarity('Siemens', 'Siemens')).toBe(1);
  expect(similarity('Siemens', 'Seimens')).toBeGreaterThan(0.9);
  expect(similarity('Siemens', 'Bayer')).toBeLessThan(0.6);
});

describe('term weights', () => {
  it('are those of natural', async () => {
    const path: string = 'natural/lib/natural/tfidf/tfidf.js';
    const { default: TfIdf } = await import(path);
    const texts = [
      ['gewinn', 'steigt', 'gewinn'],
      ['gewinn', 'fällt'],
      ['dax', 'steigt'],
      ['dax', 'schließt', 'fest'],
    ];
    const natural = new TfIdf();
    for (const terms of texts) natural.addDocument(terms);
    const weights = termWeights(texts);
    texts.forEach((terms, i) => {
      for (const term of terms) expect(weights[i]!.get(term)).toBeCloseTo(natural.tfidf([term], i));
    });
  });

  it('know no inherited terms', () => {
    expect(termWeights([['constructor', '__proto__']])[0]!.size).toBe(2);
  });
});

test('any text is read without exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('de', 'en'), (text, lang) => {
      const document = withTokens(createDocument({ text, lang: lang as 'de' | 'en' }));
      const morphology = read(document);
      for (let i = 0; i < document.tokens.length; i++) {
        expect(typeof morphology.lemma(i)).toBe('string');
        morphology.stem(i);
        morphology.pos(i);
      }
    }),
    { numRuns: 200 },
  );
});
