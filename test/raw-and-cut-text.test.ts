import { createDocument, type Document, type Quantity } from '@groschen/document';
import { findQuantities } from '@groschen/quantities';
import { withTokens } from '@groschen/tokenize';
import { expect, it } from 'vitest';
import { loadGroschenNews } from '../corpora/src/sets.ts';

/** Of a thousand figures of the corpus, as many as may be read otherwise: "7. Zwischenmeldung" is one sentence to one cutter and two to the other. */
const MOST_DIFFERENT = 1;

const figures = (source: string | Document): ReadonlySet<string> =>
  new Set(findQuantities(source).map(({ by: _, ...figure }: Quantity) => JSON.stringify(figure)));

it('the figures of a raw text, cut by marks and gaps alone, are those of the document that the tokenizer has cut', () => {
  let all = 0;
  const different: string[] = [];
  for (const { text } of loadGroschenNews()) {
    const raw = figures(text);
    const cut = figures(withTokens(createDocument({ text })));
    all += cut.size;
    different.push(...[...raw].filter((figure) => !cut.has(figure)), ...[...cut].filter((figure) => !raw.has(figure)));
  }
  expect(all).toBeGreaterThan(3000);
  expect(different.length, different.join('\n')).toBeLessThanOrEqual((all * MOST_DIFFERENT) / 1000);
}, 60_000);
