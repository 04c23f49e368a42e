import { createAnalyzer } from 'groschen';
import { describe, expect, test } from 'vitest';
import { score } from '../corpora/src/score/score.ts';
import { loadGroschenNews, loadSharedSets } from '../corpora/src/sets.ts';

const analyze = createAnalyzer();
const seed = loadSharedSets().get('seed');
if (!seed) console.warn('The article that the project began with is not beside the repository: its test is skipped.');

describe.skipIf(!seed)('the article that the project began with', () => {
  const [gold] = seed ?? [];
  const document = gold && analyze({ id: gold.id, text: gold.text, published: gold.published });
  const report = gold && document ? score([[gold, document]]) : undefined;

  test('every figure and date is right', () => {
    expect(
      report!.differences.filter(({ measure }) => measure === 'quantity-full' || measure === 'date-value'),
    ).toEqual([]);
  });

  test('names and facts reach their marks', () => {
    expect(report!.scores['entity-typed'].f1).toBeGreaterThanOrEqual(0.95);
    expect(report!.scores.fact.f1).toBe(1);
    expect(report!.modalityAccuracy).toBeGreaterThanOrEqual(6 / 7);
  });

  test('every figure of the briefs is traced to a figure of the article', () => {
    const { summary, quantities, dates } = document!;
    expect(summary!.rejected ?? []).toEqual([]);
    for (const language of ['de', 'en'] as const) {
      const brief = summary!.brief[language]!;
      const traced = summary!.figures.filter((figure) => figure.language === language && figure.in === 'brief');
      for (const figure of traced) expect(brief.slice(figure.start, figure.end)).toBe(figure.text);
      const digits = [...brief.matchAll(/\d[\d.,]*/g)];
      for (const { index } of digits)
        expect(
          traced.some(({ start, end }) => start <= index && index < end),
          `${brief}\n${index}`,
        ).toBe(true);
      for (const { source } of traced)
        expect([...quantities, ...dates].some(({ start, end }) => start === source.start && end === source.end)).toBe(
          true,
        );
    }
  });
});

test('the corpus: no layer falls below its mark', () => {
  const pairs = loadGroschenNews('dev').map(
    (gold) => [gold, analyze({ text: gold.text, published: gold.published })] as const,
  );
  const { scores, modalityAccuracy } = score(pairs);
  expect(scores['quantity-full'].f1).toBeGreaterThanOrEqual(0.97);
  expect(scores['date-value'].f1).toBeGreaterThanOrEqual(0.93);
  expect(scores['entity-typed'].f1).toBeGreaterThanOrEqual(0.9);
  expect(scores.fact.f1).toBeGreaterThanOrEqual(0.62);
  expect(modalityAccuracy).toBeGreaterThanOrEqual(0.85);
});
