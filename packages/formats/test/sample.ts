import { createDocument, type Document } from '@groschen/document';

const text = '📈 Die Amazon-Aktie verlor\n1,01 Prozent auf 239,30 US-Dollar. Am Freitag, sagte "Bloomberg".';
const at = (surface: string) => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, text: surface };
};
const words = [...text.matchAll(/\d+,\d+|\p{L}[\p{L}-]*|[^\s\p{L}\p{N}]+/gu)];
const firstOfSecondSentence = words.findIndex(([word]) => word === 'Am');

/** A hand-made document with an emoji before, a name inside a compound, and a line break inside the evidence. */
export const sample: Document = {
  ...createDocument({ id: 'sample', text, lang: 'de' }),
  tokens: {
    length: words.length,
    starts: Uint32Array.from(words, (word) => word.index),
    ends: Uint32Array.from(words, (word) => word.index + word[0].length),
    classes: new Uint8Array(words.length),
  },
  sentences: {
    length: 2,
    starts: Uint32Array.of(0, at('Am').start),
    ends: Uint32Array.of(at('Dollar.').end, text.length),
    firstTokens: Uint32Array.of(0, firstOfSecondSentence, words.length),
    languages: Uint8Array.of(1, 1),
  },
  quantities: [
    { ...at('1,01 Prozent'), kind: 'percent', amount: '1.01', bound: 'exact', by: 'q@1#percent' },
    { ...at('239,30 US-Dollar'), kind: 'money', amount: '239.30', currency: 'USD', bound: 'exact', by: 'q@1#money' },
  ],
  dates: [{ ...at('Freitag'), value: '2026-01-30', by: 'd@1#weekday' }],
  entities: [
    { ...at('Amazon'), type: 'company', canonical: 'Amazon', by: 'e@1#gazetteer' },
    { ...at('Bloomberg'), type: 'media', by: 'e@1#gazetteer' },
  ],
  facts: [
    {
      type: 'price-move',
      roles: {
        instrument: { ...at('Amazon'), canonical: 'Amazon' },
        change: { ...at('1,01 Prozent'), amount: '-1.01', unit: 'percent' },
        price: { ...at('239,30 US-Dollar'), amount: '239.30', currency: 'USD' },
      },
      modality: 'reported',
      source: at('Bloomberg'),
      evidence: { start: 3, end: at('Dollar.').end },
      by: 'f@1#price-move',
    },
  ],
};
