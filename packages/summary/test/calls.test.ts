import { withDates } from '@groschen/dates';
import { createDocument } from '@groschen/document';
import { withQuantities } from '@groschen/quantities';
import { withTokens } from '@groschen/tokenize';
import { describe, expect, test } from 'vitest';
import { summarize } from '../src/index.ts';

const FILLER = 'We are proud of what our people have done for our customers, and we thank them for it. ';

/** A call of some length around the sentences that matter. */
function call(...sentences: string[]) {
  const text = `${FILLER.repeat(12)}${sentences.join(' ')} ${FILLER.repeat(12)}`;
  const document = withDates(withQuantities(withTokens(createDocument({ text, lang: 'en', published: '2026-11-02' }))));
  return summarize(document);
}

describe('earnings calls', () => {
  test('results and outlook become bullets', () => {
    const summary = call(
      'In the third quarter, total revenue grew 7% to $452.2 million compared to $422.6 million a year ago.',
      'Adjusted earnings per share for the third quarter increased to $0.31 from $0.27.',
      'On a GAAP basis, third quarter earnings per share were $0.25.',
      'For 2026, we expect adjusted earnings per share of $1.20 to $1.30.',
    );
    expect(summary.bullets.en).toEqual([
      'Q3 adjusted earnings per share $0.31.',
      'Q3 GAAP earnings per share $0.25.',
      'Q3 revenue rose 7 percent to $452.2 million.',
      'Sees FY 2026 adjusted earnings per share $1.20 to $1.30.',
    ]);
    expect(summary.bullets.de).toEqual([
      'Bereinigter Gewinn je Aktie im dritten Quartal bei 0,31 US-Dollar.',
      'Gewinn je Aktie nach GAAP im dritten Quartal bei 0,25 US-Dollar.',
      'Umsatz im dritten Quartal um 7 Prozent auf 452,2 Millionen US-Dollar gestiegen.',
      'Bereinigter Gewinn je Aktie für 2026 von 1,20 bis 1,30 US-Dollar erwartet.',
    ]);
  });

  test('figures of the year before, of the whole year and of dividends are not those of the quarter', () => {
    const summary = call(
      'Fourth quarter earnings per share were $0.50, compared to $0.78 in the fourth quarter of last year.',
      'For the full year, earnings per share were $3.10.',
      'The board declared a dividend of $0.20 per share for the fourth quarter.',
    );
    expect(summary.bullets.en).toEqual(['Q4 earnings per share $0.50.']);
  });

  test('every figure is traced', () => {
    const summary = call(
      'In the third quarter, revenue was $452.2 million.',
      'In the third quarter, revenue was good.',
    );
    for (const { bullet, language, start, end, text } of summary.figures)
      expect(summary.bullets[language]![bullet!]!.slice(start, end)).toBe(text);
  });
});
