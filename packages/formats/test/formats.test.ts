import { createDocument, createOffsetMap } from '@groschen/document';
import { describe, expect, test } from 'vitest';
import {
  factsToCsv,
  markedSpans,
  parseBrat,
  parseConll,
  toBrat,
  toConll,
  toSpacy,
  toWebAnnotations,
} from '../src/index.ts';
import { sample } from './sample.ts';

const empty = createDocument({ text: '' });

describe('CoNLL', () => {
  test('one token a line with its BIO tag, sentences apart', () => {
    const sentences = parseConll(toConll(sample));
    expect(sentences).toHaveLength(2);
    expect(sentences[0]!.map(({ text, tag }) => `${text}/${tag}`).join(' ')).toBe(
      '📈/O Die/O Amazon-Aktie/B-company verlor/O 1,01/B-percent Prozent/I-percent auf/O 239,30/B-money US-Dollar/I-money ./O',
    );
  });

  test('an empty document is its header', () => {
    expect(toConll(empty)).toBe('-DOCSTART-\tO\tdocument\n\n');
  });
});

describe('brat', () => {
  test('every annotation comes back at its place, though an emoji stands before', () => {
    const spans = parseBrat(toBrat(sample), sample.text);
    for (const { start, end, label } of markedSpans(sample))
      expect(spans).toContainEqual(expect.objectContaining({ start, end, label }));
  });

  test('facts are events with roles and modality; a line break cuts the span', () => {
    const brat = toBrat(sample);
    expect(brat).toMatch(/^E1\tprice-move:T6 instrument:T1 change:T2 price:T3$/m);
    expect(brat).toMatch(/^A\d+\tModality E1 reported$/m);
    expect(brat).toMatch(/^T6\tprice-move 2 25;26 /m);
  });

  test('an empty document has no annotations', () => {
    expect(toBrat(empty)).toBe('');
  });
});

test('spaCy: offsets are code points, entities lie on tokens', () => {
  const json = toSpacy(sample);
  const characters = Array.from(json.text);
  const at = ({ start, end }: { start: number; end: number }) => characters.slice(start, end).join('');
  expect(json.ents.map((ent) => [at(ent), ent.label])).toEqual([
    ['Amazon-Aktie', 'company'],
    ['1,01 Prozent', 'percent'],
    ['239,30 US-Dollar', 'money'],
    ['Freitag', 'date'],
    ['Bloomberg', 'media'],
  ]);
  expect(at(json.tokens[2]!)).toBe('Amazon-Aktie');
  expect(json.spans.quantities).toEqual([
    { start: 4, end: 6, label: 'percent' },
    { start: 7, end: 9, label: 'money' },
  ]);
});

test('Web Annotation: position and quotation agree, the value is the body', () => {
  const annotations = toWebAnnotations(sample, 'https://example.org/article');
  const { fromCodePoints } = createOffsetMap(sample.text);
  for (const { target } of annotations) {
    const [position, quotation] = target.selector;
    const { start, end } = fromCodePoints(position);
    expect(sample.text.slice(start, end)).toBe(quotation.exact);
  }
  expect(annotations).toHaveLength(6);
  expect(annotations[1]).toMatchObject({
    id: 'https://example.org/article#quantities-2',
    generator: 'q@1#money',
    body: { value: { layer: 'quantities', kind: 'money', amount: '239.30', currency: 'USD' } },
  });
});

describe('CSV of facts', () => {
  test('one line a role', () => {
    const lines = factsToCsv([sample]).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe(
      'sample,1,price-move,reported,,Bloomberg,change,"1,01 Prozent",-1.01,,,percent,27,39,"Die Amazon-Aktie verlor 1,01 Prozent auf 239,30 US-Dollar.",f@1#price-move',
    );
  });

  test('what a spreadsheet would run as a formula is text', () => {
    expect(factsToCsv([{ ...sample, id: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
