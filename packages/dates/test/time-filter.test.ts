import { tokenize } from '@groschen/tokenize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchTimes } from '../src/grammar/index.ts';
import { rulesFor } from '../src/grammar/rules.ts';
import { readItems } from '../src/items.ts';
import { knownWords } from '../src/known-words.ts';
import { timeFilter } from '../src/time-filter.ts';
import { vocabularies } from '../src/vocabulary.ts';
import { wordReader } from '../src/word-reader.ts';

const FIGURES =
  '30. 1. 30.01.2026 01/30/2026 30-12-16 22.04 5/12 12 2025 2025/26 2019-20 9:45 9.45 21:14 1990s 90er 18th Q4 4Q25 FY26 9M 1HJ W06 5pm 2h 15SEP 20260130 1-6/2024 03/2026 0148 24'.split(
    ' ',
  );

const mayHoldTime = timeFilter([vocabularies.de, vocabularies.en]);

describe.each(['de', 'en'] as const)('the filter of times in %s', (lang) => {
  const vocabulary = vocabularies[lang];
  const read = wordReader(knownWords(vocabulary, rulesFor), lang === 'de' ? 'day-first' : 'month-first', rulesFor);
  const word = fc.constantFrom(...vocabulary.words.keys(), ...FIGURES, ...FIGURES, '/', ',', '-', 'Zug', 'shares');
  const text = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

  it('lets through whatever the grammar reads', () => {
    fc.assert(
      fc.property(text, (text) => {
        const tokens = tokenize(text, { lang });
        const items = readItems(text, tokens, 0, tokens.length, vocabulary, read);
        if (items && matchTimes(items).length > 0) expect(mayHoldTime(text, 0, text.length)).toBe(true);
      }),
      { numRuns: 8000 },
    );
  });

  it.each(['Aktien steigen um 3,2 Prozent auf 41,20 Euro.', 'Shares of A320 maker rise 3.2% to $41.20, or 5p.'])(
    'holds back %s',
    (text) => {
      expect(mayHoldTime(text, 0, text.length)).toBe(false);
    },
  );
});
