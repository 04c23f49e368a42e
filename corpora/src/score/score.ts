import { type Document, overlaps, type Span } from '@groschen/document';
import type { GoldDocument } from '../gold.ts';
import { sameFact } from './facts.ts';
import { sameBound, sameQuantity } from './figures.ts';
import { emptyTally, type Score, scoreOf, type Tally } from './tally.ts';

export const MEASURES = [
  'quantity-span',
  'quantity-full',
  'money-full',
  'percent-full',
  'date-span',
  'date-value',
  'entity-span',
  'entity-typed',
  'company',
  'person',
  'location',
  'fact',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One difference between gold and analysis. */
export interface Difference {
  readonly document: string;
  readonly measure: Measure;
  readonly problem: 'missed' | 'extra';
  /** Kind, type or other label that errors are grouped by. */
  readonly label: string;
  readonly text: string;
  readonly detail: string;
}

export interface Report {
  readonly scores: Readonly<Record<Measure, Score>>;
  readonly boundAccuracy: number;
  readonly modalityAccuracy: number;
  readonly documents: number;
  readonly differences: readonly Difference[];
}

const NOT_RESOLVED = /_REF$|^P/;

/** Scores analyses against gold documents; the rules are those that every published figure of the project is measured by. */
export function score(pairs: readonly (readonly [GoldDocument, Document])[]): Report {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, emptyTally()])) as Record<Measure, Tally>;
  const differences: Difference[] = [];
  const bounds = { right: 0, all: 0 };
  const modalities = { right: 0, all: 0 };

  for (const [gold, found] of pairs) {
    const compare = <G, F>(
      measure: Measure,
      golds: readonly G[],
      founds: readonly F[],
      same: (g: G, f: F) => boolean,
    ) => {
      const tally = tallies[measure];
      const used = new Set<number>();
      for (const g of golds) {
        const hit = founds.findIndex((f, i) => !used.has(i) && same(g, f));
        if (hit >= 0) {
          used.add(hit);
          tally.hits += 1;
        } else {
          tally.missed += 1;
          differences.push({ document: gold.id, measure, problem: 'missed', ...describe(g) });
        }
      }
      founds.forEach((f, i) => {
        if (used.has(i)) return;
        tally.extra += 1;
        differences.push({ document: gold.id, measure, problem: 'extra', ...describe(f) });
      });
    };
    const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

    compare('quantity-span', gold.quantities, found.quantities, sameSpan);
    const fullQuantity = (g: GoldDocument['quantities'][number], f: Document['quantities'][number]) =>
      sameSpan(g, f) && sameQuantity(g, f);
    compare('quantity-full', gold.quantities, found.quantities, fullQuantity);
    for (const [measure, kind] of [
      ['money-full', 'money'],
      ['percent-full', 'percent'],
    ] as const) {
      const ofKind = (quantity: { readonly kind: string }) => quantity.kind === kind;
      compare(measure, gold.quantities.filter(ofKind), found.quantities.filter(ofKind), fullQuantity);
    }
    for (const g of gold.quantities)
      for (const f of found.quantities)
        if (fullQuantity(g, f)) {
          bounds.all += 1;
          if (sameBound(g.bound, f.bound)) bounds.right += 1;
        }

    const dates = found.dates.filter((date) => !NOT_RESOLVED.test(date.value));
    compare('date-span', gold.dates, dates, overlaps);
    compare('date-value', gold.dates, dates, (g, f) => overlaps(g, f) && f.value.startsWith(g.value));

    compare('entity-span', gold.entities, found.entities, sameSpan);
    const typed = (g: Span & { type: string }, f: Span & { type: string }) => sameSpan(g, f) && g.type === f.type;
    compare('entity-typed', gold.entities, found.entities, typed);
    for (const type of ['company', 'person', 'location'] as const) {
      const ofType = (entity: { readonly type: string }) => entity.type === type;
      compare(type, gold.entities.filter(ofType), found.entities.filter(ofType), typed);
    }

    compare('fact', gold.facts, found.facts, sameFact);
    for (const g of gold.facts) {
      const same = found.facts.filter((f) => sameFact(g, f));
      if (same.length === 0) continue;
      modalities.all += 1;
      if (same.some((f) => f.modality === g.modality)) modalities.right += 1;
    }
  }
  return {
    scores: Object.fromEntries(MEASURES.map((measure) => [measure, scoreOf(tallies[measure])])) as Record<
      Measure,
      Score
    >,
    boundAccuracy: bounds.right / Math.max(1, bounds.all),
    modalityAccuracy: modalities.right / Math.max(1, modalities.all),
    documents: pairs.length,
    differences,
  };
}

/** What a difference is grouped by, and how it reads. */
function describe(annotation: unknown): { label: string; text: string; detail: string } {
  const { kind, type, surface, text, start, end, by, evidence, ...rest } = annotation as Record<string, unknown>;
  const label = String(kind ?? type ?? 'date');
  const shown = surface ?? text ?? '';
  return { label, text: String(shown), detail: JSON.stringify(rest) };
}
