import type { EntityType, RuleLanguage } from '@groschen/document';
import { expect, test } from 'vitest';
import { sceneOf } from '../src/find-entities.ts';
import { nameWithin } from '../src/proposal-span.ts';
import { document } from './names.ts';

const within = (lang: RuleLanguage, text: string, type: EntityType): string | null => {
  const span = nameWithin(sceneOf(document(lang, text)), { start: 0, end: text.length, type, score: 1 });
  return span && text.slice(span.start, span.end);
};

test.each([
  ['de', 'Alvenius-Aktie', 'company', 'Alvenius'],
  ['de', '„Alvenius“', 'company', 'Alvenius'],
  ['de', 'Genfer Bank Alvenis', 'company', 'Bank Alvenis'],
  ['de', 'Wiener Börse', 'exchange', 'Wiener Börse'],
  ['de', 'Meyer-Landrut', 'person', 'Meyer-Landrut'],
  ['en', 'Lord Ketteridge', 'person', 'Ketteridge'],
  ['en', 'Dr. Jane Hale', 'person', 'Jane Hale'],
  ['en', 'Masako van der Vall of Alvenius', 'person', 'Masako van der Vall'],
  ['en', 'Bank of Alvenia', 'company', 'Bank of Alvenia'],
  ['en', 'The Alvenius Exchange', 'exchange', 'Alvenius Exchange'],
  ['en', 'The Alvenian', 'media', 'The Alvenian'],
  ['en', '"-"', 'company', null],
] as const)('%s %s: %s', (lang, text, type, expected) => {
  expect(within(lang, text, type)).toBe(expected);
});
