import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOffsetMap } from '../src/index.ts';

const text = fc.string({ unit: 'binary' });

test('code points and bytes of a text with an emoji, an umlaut and a lone surrogate', () => {
  const map = createOffsetMap('ä😀€\ud800x');
  expect(map.toCodePoints({ start: 1, end: 3 })).toEqual({ start: 1, end: 2 });
  expect(map.toBytes({ start: 0, end: 4 })).toEqual({ start: 0, end: 9 });
  expect(map.toBytes({ start: 4, end: 6 })).toEqual({ start: 9, end: 13 });
  expect(map.fromBytes({ start: 6, end: 9 })).toEqual({ start: 3, end: 4 });
});

test('the ends of the text map to the lengths that Array.from and TextEncoder give', () => {
  fc.assert(
    fc.property(text, (s) => {
      const whole = { start: 0, end: s.length };
      const map = createOffsetMap(s);
      expect(map.toCodePoints(whole)).toEqual({ start: 0, end: Array.from(s).length });
      expect(map.toBytes(whole)).toEqual({ start: 0, end: new TextEncoder().encode(s).length });
    }),
  );
});

test('every span of whole characters comes back from code points and from bytes', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (s, a, b) => {
      const boundaries = [0];
      for (const character of s) boundaries.push(boundaries.at(-1)! + character.length);
      const [start = 0, end = 0] = [boundaries[a % boundaries.length]!, boundaries[b % boundaries.length]!].sort(
        (x, y) => x - y,
      );
      const map = createOffsetMap(s);
      expect(map.fromCodePoints(map.toCodePoints({ start, end }))).toEqual({ start, end });
      expect(map.fromBytes(map.toBytes({ start, end }))).toEqual({ start, end });
    }),
  );
});
