import { withDates } from '@groschen/dates';
import { createDocument, type Document, overlaps } from '@groschen/document';
import { withQuantities } from '@groschen/quantities';
import { withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadGroschenNews, loadSharedSets } from '../corpora/src/sets.ts';

/** Texts made up at random; `FUZZED=10000` for a thorough run. */
const FUZZED = Number(process.env['FUZZED'] ?? 1500);

const PIECES =
  'um 3 Prozent 9.45 Uhr Euro 2025 22.04 12 Monate drei Jahre zuvor vor zwei Wochen a year earlier in 5 days Q4 FY26 9M 2025/26 30. Januar January 30 ' +
  '$2.5 billion 1,2 Mrd. € 4Q25 erstes Halbjahr ein Viertel quarter half a point third-quarter 10 bis 12 am 1. Mai 5-6% 2030 jobs seit 1,999 shares 1/2 once a week ' +
  'rund 18 Milliarden 8 p.m. to 2 percent and von 2024 auf 2025 Punkte within 3 months 24.856,27 dreistellig ( ) - , . / 90er Jahre 19. Jahrhundert minus 3,2 zwölf Stunden';

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES.split(' ')), { minLength: 1, maxLength: 24 }).map((words) => words.join(' ')),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-/:'%€$ QHFYuhrmio\n\t"), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** The dates and quantities that overlap, as their surfaces. */
function overlapping({ dates, quantities }: Document): readonly string[] {
  return dates.flatMap((date) =>
    quantities.filter((quantity) => overlaps(date, quantity)).map((quantity) => `${date.text} / ${quantity.text}`),
  );
}

const read = (text: string, lang: 'de' | 'en', published: string) =>
  withDates(withQuantities(withTokens(createDocument({ text, lang, published }))));

it('no date lies in a quantity and no quantity in a date, in any document of the corpora', () => {
  const documents = [...loadGroschenNews(), ...[...loadSharedSets().values()].flat()];
  expect(documents.length).toBeGreaterThanOrEqual(300);
  const found = documents.flatMap(({ text, lang, published }) =>
    overlapping(read(text, lang as 'de' | 'en', published)),
  );
  expect(found).toEqual([]);
}, 60_000);

it('a length of time before "ago" and the like names a time; one by itself is a quantity', () => {
  const surfaces = (text: string, lang: 'de' | 'en') => {
    const { dates, quantities } = read(text, lang, '2026-02-12');
    return [dates.map((date) => date.text), quantities.map((quantity) => quantity.text)];
  };
  expect(
    surfaces('Vor zwei Wochen fiel er. In drei Jahren soll er steigen, und das dauert zwei Wochen.', 'de'),
  ).toEqual([['Vor zwei Wochen', 'In drei Jahren'], ['zwei Wochen']]);
  expect(surfaces('It fell two weeks ago and may close within three months.', 'en')).toEqual([
    ['two weeks ago'],
    ['three months'],
  ]);
});

it(`nor in ${FUZZED} texts made up at random`, () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('de' as const, 'en' as const), (text, lang) => {
      expect(overlapping(read(text, lang, '2026-02-12T17:58:00'))).toEqual([]);
    }),
    { numRuns: FUZZED },
  );
}, 120_000);
