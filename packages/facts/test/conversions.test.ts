import { findFacts } from '@groschen/facts';
import { expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const notes = (converted: string) =>
  findFacts(
    markedDocument(
      `Der Umsatz von [Zalando|company] stieg auf [50 Milliarden US-Dollar|money 50000000000 USD] (${converted}).`,
    ),
  )[0]?.notes;

test('a conversion with an impossible rate is noted', () => {
  expect(notes('[4,2 Milliarden Euro|money 4200000000 EUR]')).toEqual([
    'USD 50000000000 (EUR 4200000000) implies 0.0840 EUR for 1 USD',
  ]);
});

test('a plausible conversion, another sum of the same currency and an unknown currency are left alone', () => {
  expect(notes('[42 Milliarden Euro|money 42000000000 EUR]')).toBeUndefined();
  expect(notes('Vorjahr: [4 Milliarden Dollar|money 4000000000 USD]')).toBeUndefined();
  expect(notes('[4 Milliarden Peso|money 4000000000 XXX]')).toBeUndefined();
});
