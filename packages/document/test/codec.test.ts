import { expect, test } from 'vitest';
import {
  createDocument,
  type Document,
  formatOrigin,
  fromJson,
  GroschenError,
  parseOrigin,
  toJson,
  validateDocument,
} from '../src/index.ts';

const text = 'Amazon zahlt 50 Milliarden Euro.';

const document: Document = {
  ...createDocument({ id: 'a', text, lang: 'de', published: '2026-01-30' }),
  tokens: {
    length: 6,
    starts: Uint32Array.of(0, 7, 13, 16, 27, 31),
    ends: Uint32Array.of(6, 12, 15, 26, 31, 32),
    classes: new Uint8Array(6),
  },
  sentences: {
    length: 1,
    starts: Uint32Array.of(0),
    ends: Uint32Array.of(32),
    firstTokens: Uint32Array.of(0, 6),
    languages: Uint8Array.of(1),
  },
  quantities: [
    {
      start: 13,
      end: 31,
      text: '50 Milliarden Euro',
      kind: 'money',
      amount: '50000000000',
      currency: 'EUR',
      bound: 'exact',
      by: 'p@1#r',
    },
  ],
  entities: [{ start: 0, end: 6, text: 'Amazon', type: 'company', by: 'p@1#r' }],
};

test('a document survives JSON', () => {
  expect(fromJson(JSON.parse(JSON.stringify(toJson(document))), text)).toEqual(document);
});

test('only the layers asked for are written', () => {
  expect(Object.keys(toJson(document, ['entities']))).toEqual([
    'schema',
    'id',
    'lang',
    'published',
    'textLength',
    'entities',
  ]);
});

test('sentences carry their language, the text is not repeated', () => {
  const json = toJson(document);
  expect(json.sentences).toEqual([{ start: 0, end: 32, lang: 'de' }]);
  expect(JSON.stringify(json)).not.toContain('zahlt');
});

test.each<[string, unknown, RegExp]>([
  ['another schema', { ...toJson(document), schema: 'groschen/2' }, /not a groschen\/1 document/],
  [
    'an amount as a float',
    { ...toJson(document), quantities: [{ ...document.quantities[0], amount: 5e10 }] },
    /amount/,
  ],
  [
    'a currency on something other than money',
    { ...toJson(document), quantities: [{ ...document.quantities[0], kind: 'percent' }] },
    /only money has a currency/,
  ],
  [
    'amount beside min',
    { ...toJson(document), quantities: [{ ...document.quantities[0], min: '1', max: '2' }] },
    /either an amount or both/,
  ],
  ['another text', { ...toJson(document), textLength: 3 }, /made from a text of 3 code units, this one has 32/],
  [
    'a surface elsewhere',
    { ...toJson(document), entities: [{ ...document.entities[0], start: 1, end: 7 }] },
    /"Amazon" is not at 1-7/,
  ],
])('refuses %s', (_, json, message) => {
  const decode = () => fromJson(json, text);
  expect(decode).toThrow(GroschenError);
  expect(decode).toThrow(message);
});

test('accepts money whose currency the text does not name, as in "zweistelliger Millionenbetrag"', () => {
  const json = { ...toJson(document), quantities: [{ ...document.quantities[0], currency: undefined }] };
  expect(fromJson(json, text).quantities[0]!.currency).toBeUndefined();
});

test('a valid document has no violations, a broken one says what and where', () => {
  expect(validateDocument(document)).toEqual([]);
  const broken: Document = {
    ...document,
    dates: [{ start: 15, end: 20, text: 'wrong', value: '2026', by: 'p@1#r' }],
    entities: [{ start: 30, end: 40, text: 'x', type: 'company', by: 'p@1#r' }],
  };
  expect(validateDocument(broken).map((v) => v.where)).toEqual(['dates[0]', 'entities[0]', 'quantities, dates']);
});

test('an origin is written and read', () => {
  const origin = { pack: '@fund/names', version: '2', rule: 'isin' };
  expect(formatOrigin(origin)).toBe('@fund/names@2#isin');
  expect(parseOrigin('groschen.quantities@1#money')).toEqual({
    pack: 'groschen.quantities',
    version: '1',
    rule: 'money',
  });
  expect(parseOrigin('nonsense')).toBeNull();
});
