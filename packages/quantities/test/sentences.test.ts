import { expect, test } from 'vitest';
import { cutPieces } from '../src/pieces.ts';
import { cutSentences } from '../src/sentences.ts';
import { found } from './notation.ts';

/** Sentences, one an element. */
test.each<string[][]>([
  [['Der Umsatz stieg auf 12.', 'Die Marge fiel.']],
  [['Im 3. Quartal lag der Gewinn bei 4,2 Mio. Euro.', 'Das war mehr als zuvor.']],
  [['Er zahlte ca. 5 Euro, d. h. Herr Dr. Mai.', '“Zu viel!”', 'Sie nickte.']],
  [['Shares of Acme Inc. rose in the U.S. on Friday.', '(They had fallen.)', '2 of 3 gained.']],
  [['Sales by region', 'Europe  1,204  1,180', 'Asia  980  1,011']],
  [['A long line that somebody has broken because the page was full,\nand that Thomas goes on with.']],
  [['First paragraph', 'second paragraph']],
])('%j', (sentences) => {
  const text = sentences.join(
    sentences[0]!.startsWith('Sales') ? '\n' : sentences[0]!.startsWith('First') ? '\n\n' : ' ',
  );
  const pieces = cutPieces(text);
  const { length, starts, ends } = pieces;
  const sentenceOf = cutSentences(pieces);
  const firsts = Array.from(starts.subarray(0, length)).filter((_, i) => sentenceOf[i] !== sentenceOf[i - 1]);
  const lasts = Array.from(ends.subarray(0, length)).filter((_, i) => sentenceOf[i] !== sentenceOf[i + 1]);
  expect(firsts.map((start, i) => text.slice(start, lasts[i]))).toEqual(sentences);
});

/** Figures in addresses are left alone, those beside them are found. */
test.each<[string, string[]]>([
  ['See https://example.com/2024/12/q3?x=15 for 3 reports.', ['3 = count 3']],
  ['Mail investor24.relations@example.com or www.example.org/7-8.', []],
  ['Tell @team12 that 4% left.', ['4% = percent 4']],
  ['In Q1/27 it sold 100 shares.', ['100 = count 100']],
])('%s', (text, expected) => {
  expect(found('en', text)).toEqual(expected);
});
