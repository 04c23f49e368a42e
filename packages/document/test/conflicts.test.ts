import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, compareSpans, overlaps, resolveConflicts } from '../src/index.ts';

const candidate = fc
  .record({
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 8 }),
    priority: fc.nat(2),
    by: fc.constantFrom('a', 'b', 'c'),
  })
  .map(({ start, length, priority, by }): Candidate => ({ start, end: start + length, priority, by }));

test.each<[string, Candidate[], string[]]>([
  [
    'the longer of two',
    [
      { start: 0, end: 3, by: 'short' },
      { start: 0, end: 5, by: 'long' },
    ],
    ['long'],
  ],
  [
    'priority before length',
    [
      { start: 0, end: 3, by: 'short', priority: 1 },
      { start: 0, end: 5, by: 'long' },
    ],
    ['short'],
  ],
  [
    'the earlier of two equally long',
    [
      { start: 2, end: 5, by: 'late' },
      { start: 0, end: 3, by: 'early' },
    ],
    ['early'],
  ],
  [
    'the rule name last',
    [
      { start: 0, end: 3, by: 'b' },
      { start: 0, end: 3, by: 'a' },
    ],
    ['a'],
  ],
  [
    'both where they only touch',
    [
      { start: 0, end: 3, by: 'a' },
      { start: 3, end: 5, by: 'b' },
    ],
    ['a', 'b'],
  ],
  [
    'a loser frees the place for a third',
    [
      { start: 0, end: 6, by: 'first' },
      { start: 4, end: 8, by: 'middle' },
      { start: 7, end: 9, by: 'third' },
    ],
    ['first', 'third'],
  ],
])('keeps %s', (_, candidates, kept) => {
  expect(resolveConflicts(candidates).kept.map((c) => c.by)).toEqual(kept);
});

test('kept ones are disjoint and in order, all others are rejected by one that overlaps them', () => {
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 30 }), (candidates) => {
      const { kept, rejected } = resolveConflicts(candidates);
      expect(kept.length + rejected.length).toBe(candidates.length);
      for (let i = 1; i < kept.length; i++) {
        expect(compareSpans(kept[i - 1]!, kept[i]!)).toBeLessThan(0);
        expect(overlaps(kept[i - 1]!, kept[i]!)).toBe(false);
      }
      for (const { candidate: loser, winner } of rejected) expect(overlaps(loser, winner)).toBe(true);
    }),
  );
});

test('the order of the input does not matter', () => {
  const shuffled = fc
    .array(candidate, { maxLength: 20 })
    .chain((cs) => fc.tuple(fc.constant(cs), fc.shuffledSubarray(cs, { minLength: cs.length })));
  fc.assert(
    fc.property(shuffled, ([candidates, other]) => {
      expect(resolveConflicts(other).kept).toEqual(resolveConflicts(candidates).kept);
    }),
  );
});
