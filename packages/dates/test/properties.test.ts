import { createDocument, validateDocument } from '@groschen/document';
import { withNearerTokens, withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, withDates } from '../src/index.ts';

const published = '2026-02-12T17:58:00';
const words = fc
  .array(
    fc.constantFrom(
      ...(
        'am im Ende Mitte 2025 2026 Q4 viertes Quartal fourth quarter of last year 30. Januar January 30 , / - – bis 9.05 Uhr 3 Prozent vor zwei Wochen ' +
        'ein Jahr zuvor letzten Montag Donnerstagabend 2025/26 FY26 9M the 21:14 May 4th und des Vorjahres heute Morgen every Monday 31.02.2026 kommenden ( ) a.m. GMT'
      ).split(' '),
    ),
    { maxLength: 14 },
  )
  .map((list) => list.join(' '));
const anything = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."019.,-/:'QHFYam pUhr\n\t\u0000\ud83d–"), maxLength: 40 }),
);

describe('dates of any text', () => {
  it('repeat their surface, are disjoint, in order, and name their rule', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('de', 'en'), fc.boolean(), (text, lang, known) => {
        const document = withTokens(createDocument({ text, lang: lang as 'de' | 'en', ...(known && { published }) }));
        const withAll = withDates(document);
        expect(validateDocument(withAll)).toEqual([]);
        for (const date of withAll.dates) {
          expect(date.by).toMatch(/^groschen\.dates@1#[a-z-]+$/);
          expect(date.value).not.toBe('');
          if (date.from !== undefined && date.to !== undefined && !date.timex?.startsWith('('))
            expect(date.from <= date.to).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('are the same whether the whole text was cut into tokens or only what may hold a time', () => {
    const sentence = fc.tuple(words, fc.constantFrom('. ', '. ', '.\n', '\n\n', ' Prozent. ', ' shares rose. ', "' "));
    const text = fc.array(sentence, { maxLength: 6 }).map((list) => list.map(([a, b]) => `The ${a}${b}`).join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en'), (text, lang) => {
        const document = createDocument({ text, lang: lang as 'de' | 'en', published });
        expect(findDates(text, { lang: lang as 'de' | 'en', published })).toEqual(
          findDates(withNearerTokens(document)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('are found in linear time', () => {
    const unit = 'Am Donnerstag, 30. Januar 2026, stieg der Umsatz im vierten Quartal 2025 um 3 Prozent. ';
    /** Processor time, the best of three: the machine may be busy with other work. */
    const time = (count: number) => {
      const document = withTokens(createDocument({ text: unit.repeat(count), lang: 'de', published }));
      const runs = [1, 2, 3].map(() => {
        const begin = process.cpuUsage();
        findDates(document);
        return process.cpuUsage(begin).user / 1000;
      });
      return Math.min(...runs);
    };
    time(200);
    expect(time(4000)).toBeLessThan(200 + 30 * Math.max(1, time(400)));
    const one = '2026 '.repeat(40_000);
    const begin = performance.now();
    findDates(one, { lang: 'de', published });
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
