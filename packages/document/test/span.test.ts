import { expect, test } from 'vitest';
import { compareSpans, contains, isValidSpan, overlaps, spansWithin, surface } from '../src/index.ts';

const at = (start: number, end: number) => ({ start, end });

test('spans are half-open', () => {
  expect(surface('Amazon', at(0, 2))).toBe('Am');
  expect(overlaps(at(0, 2), at(2, 4))).toBe(false);
  expect(overlaps(at(0, 3), at(2, 4))).toBe(true);
  expect(contains(at(0, 4), at(2, 4))).toBe(true);
  expect(contains(at(0, 3), at(2, 4))).toBe(false);
});

test('text order puts the longer of two first', () => {
  expect([at(2, 3), at(0, 1), at(0, 5)].sort(compareSpans)).toEqual([at(0, 5), at(0, 1), at(2, 3)]);
});

test.each([
  [at(0, 1), true],
  [at(1, 1), false],
  [at(-1, 1), false],
  [at(0, 4), false],
  [at(0.5, 1), false],
])('%o in a text of three: %s', (span, valid) => {
  expect(isValidSpan(span, 3)).toBe(valid);
});

test('spans within another, touching ones included, crossing ones not', () => {
  const spans = [at(0, 2), at(2, 4), at(4, 6), at(6, 9)];
  expect(spansWithin(spans, at(2, 6))).toEqual([at(2, 4), at(4, 6)]);
  expect(spansWithin(spans, at(3, 7))).toEqual([at(4, 6)]);
  expect(spansWithin([], at(0, 9))).toEqual([]);
});
