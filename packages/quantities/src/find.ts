import type { Document, Quantity } from '@groschen/document';
import { classifyBare } from './bare.ts';
import { readDocumentMoney } from './document-money.ts';
import { resolveEllipses } from './ellipsis.ts';
import { joinMinorUnits } from './minor-unit.ts';
import { openSource } from './open-source.ts';
import type { QuantityOptions } from './options.ts';
import { joinRanges } from './range.ts';
import { readFigures } from './read-figures.ts';
import type { Source } from './source.ts';
import { readTables } from './table.ts';
import { toQuantity } from './to-quantity.ts';
import type { TraceEntry } from './trace.ts';

/**
 * The quantities of a text or document, in text order and disjoint. Offsets are UTF-16 code units; amounts are exact decimal
 * strings in base units. Never throws, on any string; O(n).
 */
export function findQuantities(input: string | Document, options: QuantityOptions = {}): readonly Quantity[] {
  return quantitiesOf(openSource(typeof input === 'string' ? { text: input, lang: 'und' } : input, options), options);
}

/** The document with its quantities. */
export function withQuantities(document: Document, options: QuantityOptions = {}): Document {
  return { ...document, quantities: findQuantities(document, options) };
}

function quantitiesOf(source: Source, options: QuantityOptions): readonly Quantity[] {
  const { pieces } = source;
  const report = (entry: TraceEntry) => {
    const start = pieces.starts[entry.first]!;
    const end = pieces.ends[Math.min(entry.last, pieces.length - 1)]!;
    options.trace?.({ start, end, text: pieces.text.slice(start, end), reason: entry.reason });
  };
  const figures = readFigures(source, options, report);
  const shared = resolveEllipses(
    source,
    joinRanges(source, readTables(source, joinMinorUnits(source, figures))),
    report,
  );
  const money = readDocumentMoney(source, shared);
  const pointSentences = new Set(
    shared.filter((figure) => figure.kind === 'points').map((figure) => source.sentences[figure.first]!),
  );
  const quantities: Quantity[] = [];
  for (const [i, figure] of shared.entries()) {
    const bare = figure.kind ? null : classifyBare(source, figure, pointSentences.has(source.sentences[figure.first]!));
    if (!figure.kind && bare === null) {
      report({ first: figure.first, last: figure.last, reason: 'pronoun' });
      continue;
    }
    quantities.push(toQuantity(source, figure, bare, { money, before: shared[i - 1], after: shared[i + 1] }));
  }
  return quantities;
}
