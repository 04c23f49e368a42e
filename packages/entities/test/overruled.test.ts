import type { EntityType } from '@groschen/document';
import { describe, expect, test } from 'vitest';
import type { NameTagger } from '../src/index.ts';
import { namesOf } from './names.ts';

/** A tagger that takes the last occurrence of a word for a name. */
const proposing =
  (text: string, word: string, type: EntityType): NameTagger =>
  () => ({
    proposals: [{ start: text.lastIndexOf(word), end: text.lastIndexOf(word) + word.length, type, score: 0.95 }],
    financial: true,
    doubt: () => 0,
  });

const read = (text: string, word: string, type: EntityType) =>
  namesOf('de', text, { taggers: { de: proposing(text, word, type) } })
    .filter((name) => name.startsWith(word))
    .at(-1);

describe('what only a tagger takes for a name gives way to what the document says of the word', () => {
  test.each([
    ['Der Papierkonzern Brixlo streicht Stellen. Im Herbst traf Brixlo ein Brand.', 'Brixlo', 'person', 'company'],
    ['Der Papierkonzern Brixlo streicht Stellen. Im Herbst traf Brixlo ein Brand.', 'Brixlo', 'location', 'company'],
    ['Finanzchefin Linda Pham geht. Unter Pham stieg die Marge.', 'Pham', 'company', 'person'],
  ] as const)('%s', (text, word, type, expected) => {
    expect(read(text, word, type)).toBe(`${word}|${expected}`);
  });

  test.each([
    [
      'Der Papierkonzern Brixlo streicht Stellen. Gründer Uwe Brixlo geht. Das Amt übergab Brixlo am Montag.',
      'Brixlo',
      'person',
    ],
    ['Im Herbst traf Brixlo ein Brand.', 'Brixlo', 'person'],
  ] as const)('but not in %s', (text, word, type) => {
    expect(read(text, word, type)).toBe(`${word}|${type}`);
  });
});
