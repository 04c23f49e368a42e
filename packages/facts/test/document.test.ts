import { existsSync, readFileSync } from 'node:fs';
import { createDocument, type Document, validateDocument } from '@groschen/document';
import { findFacts, withFacts } from '@groschen/facts';
import { withTokens } from '@groschen/tokenize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedDocument } from './marked-document.ts';

const SEED = new URL('../../../../shared/seed/seed.gold.jsonl', import.meta.url);

test('a document without annotations has no facts, and no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(findFacts(withTokens(createDocument({ text })))).toEqual([]);
    }),
  );
});

test('every part of a fact is where it says it is', () => {
  const document = withFacts(
    markedDocument(
      '[Amazon|company] baut in [zwei|count 2] Wellen [30.000|count 30000] Arbeitsplätze ab, wie [Reuters|media] berichtete. Die Aktie verlor [2 Prozent|percent 2].',
    ),
  );
  expect(document.facts.length).toBeGreaterThan(0);
  expect(validateDocument(document)).toEqual([]);
});

test('words in any order make no exception', () => {
  const words = [
    '[A|company]',
    '[5 Prozent|percent 5]',
    '[3 Mrd. Euro|money 3000000000 EUR]',
    'steigt',
    'um',
    'auf',
    ',',
    'der',
    'die',
    'Umsatz',
    'und',
    '(',
    ')',
    '"',
    'wie',
    'mitteilte',
    'sei',
    'Kursziel',
    '\n',
    '[2025|date 2025]',
    '.',
    '-',
    ':',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      const document = withFacts(markedDocument(parts.join(' ')));
      expect(validateDocument(document)).toEqual([]);
    }),
  );
});

test.skipIf(!existsSync(SEED))('all seven facts of the seed article', () => {
  const gold = JSON.parse(readFileSync(SEED, 'utf8').split('\n')[0]!);
  const annotated = <A extends { start: number; end: number }>(layer: readonly A[]) =>
    layer
      .map((one) => ({ ...one, text: gold.text.slice(one.start, one.end), by: 'gold@1#seed' }))
      .sort((a, b) => a.start - b.start);
  const document = {
    ...withTokens(createDocument({ text: gold.text, lang: 'de', published: gold.published })),
    quantities: annotated(gold.quantities),
    dates: annotated(gold.dates),
    entities: annotated(gold.entities),
  } as Document;
  const types = findFacts(document).map((fact) => fact.type);
  for (const type of ['investment', 'valuation', 'ipo', 'price-move', 'layoffs', 'kpi', 'funding-round'])
    expect(types).toContain(type);
});

test('who wrote a post has no part in it', () => {
  const { facts } = withFacts(
    markedDocument('RT @[blatt|company]: [Ruhr Guss|company] besiegelt die Fusion mit [Voltrad|company].'),
  );
  expect(facts.map(({ roles }) => [roles.parties].flat().map((party) => party?.text))).toEqual([
    ['Ruhr Guss', 'Voltrad'],
  ]);
});
