import { createDocument } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leansOnContext } from '../src/extract/antecedent.ts';
import { candidateSentences } from '../src/extract/eligible.ts';
import { summarize } from '../src/index.ts';

const ARTICLE = `Norvik verdoppelt den Umsatz

HAMBURG (dpa-AFX) - Der Maschinenbauer Norvik hat den Umsatz im ersten Halbjahr verdoppelt. Der Konzern profitierte dabei von Aufträgen aus Asien.

Gute Geschäfte in Asien

Was heißt das für die Aktie?

Vor allem in Japan liefen die Geschäfte mit neuen Pressen für Batterien gut. Das Wetter war im Sommer zumeist freundlich und trocken. An der Börse legten die Papiere von Norvik deutlich zu./abc/de

Kontakt: Anna Berg, Leiterin Investor Relations der Norvik AG, Tel. 040 1234.
`;

const read = (text: string, lang: 'de' | 'en' = 'de') =>
  withTokens(createDocument({ text, lang, published: '2026-08-01' }));

describe('the extract', () => {
  test('leaves out headlines, sub-headlines and contacts', () => {
    const texts = candidateSentences(read(ARTICLE)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('verdoppelt den'))).toBe(false);
    expect(texts.some((text) => text.includes('Gute Geschäfte in'))).toBe(false);
    expect(texts.some((text) => text.includes('heißt das'))).toBe(false);
    expect(texts.some((text) => text.includes('Kontakt'))).toBe(false);
    expect(texts.some((text) => text.includes('hat den Umsatz'))).toBe(true);
  });

  test('begins with the lead and keeps the order of the text', () => {
    const document = read(ARTICLE);
    const { sentences } = summarize(document, { sentences: 3 });
    expect(sentences).toHaveLength(3);
    expect(document.text.slice(sentences[0]!.start, sentences[0]!.end)).toContain('hat den Umsatz');
    expect([...sentences].sort((a, b) => a.start - b.start)).toEqual(sentences);
  });

  test.each([
    ['Der Konzern profitierte dabei.', 'de', true],
    ['Sie stiegen weiter.', 'de', true],
    ['Der Dax stieg.', 'de', false],
    ['It also raised its outlook.', 'en', true],
    ['The company expects more.', 'en', true],
    ['The Federal Reserve cut rates.', 'en', false],
  ] as const)('"%s" leans on what stands before it: %s %s', (text, language, leans) => {
    expect(leansOnContext(text, language)).toBe(leans);
  });

  test('texts without facts have neither bullets nor brief', () => {
    const summary = summarize(read(ARTICLE));
    expect(summary.bullets).toEqual({});
    expect(summary.brief).toEqual({});
    expect(summary.figures).toEqual([]);
  });
});

test('any text is summarized without exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { start, end } of summarize(read(text)).sentences) expect(text.slice(start, end)).not.toBe('');
    }),
    { numRuns: 200 },
  );
});

test('long texts take time in proportion', () => {
  const time = (times: number) => {
    const document = read(ARTICLE.repeat(times));
    const start = performance.now();
    summarize(document);
    return performance.now() - start;
  };
  time(20);
  expect(time(400)).toBeLessThan(2000);
});
