import { type Annotation, compareSpans, type Document, type Span } from '@groschen/document';
import type { RuleRank } from '../compile/compiled-rule.ts';
import type { Annotated } from '../match/captured.ts';
import type { Trace } from '../trace.ts';
import { type Claim, settle } from './precedence.ts';

/** An annotation and its claim to its place. */
interface Layered {
  readonly claim: Claim;
  readonly annotated: Annotated;
}

/** Puts what rules have added beside what was there and keeps of both what wins. */
export function settleLayers(
  document: Document,
  annotations: readonly Annotated[],
  replaced: ReadonlySet<Annotation>,
  made: ReadonlyMap<Annotation, RuleRank>,
  trace: Trace | undefined,
): Document {
  if (annotations.length === 0) return document;
  const present = (annotated: Annotated): Layered => ({
    annotated,
    claim: claimOf(annotated.value, made.get(annotated.value)),
  });
  const added = annotations.map(present);
  const names = [...document.entities.map((value) => present({ layer: 'entity', value })), ...added.filter(isName)];
  const keptNames = keep(names, document.text, trace);
  // Figures within a name that a rule has found are part of the name.
  const cover = added
    .filter((item) => isName(item) && keptNames.has(item))
    .map(({ claim }) => claim)
    .sort(compareSpans);
  const figures = [
    ...document.quantities.map((value) => present({ layer: 'quantity', value })),
    ...document.dates.map((value) => present({ layer: 'date', value })),
    ...added.filter((item) => !isName(item)),
  ].filter(({ annotated, claim }) => !replaced.has(annotated.value) && !isInside(claim, cover));
  const kept = [...keptNames, ...keep(figures, document.text, trace)].map(({ annotated }) => annotated);
  return {
    ...document,
    entities: kept.flatMap(({ layer, value }) => (layer === 'entity' ? value : [])).sort(compareSpans),
    quantities: kept.flatMap(({ layer, value }) => (layer === 'quantity' ? value : [])).sort(compareSpans),
    dates: kept.flatMap(({ layer, value }) => (layer === 'date' ? value : [])).sort(compareSpans),
  };
}

function keep(items: readonly Layered[], text: string, trace: Trace | undefined): ReadonlySet<Layered> {
  const claims = items.map((item) => ({ item, ...item.claim }));
  const { kept, lost } = settle(claims);
  if (trace) {
    for (const { claim, winner, reason } of lost) {
      const { start, end, by } = claim;
      trace({ by, start, end, text: text.slice(start, end), outcome: 'outranked', winner: winner.by, reason });
    }
    for (const { start, end, by, order } of kept)
      if (order >= 0) trace({ by, start, end, text: text.slice(start, end), outcome: 'made' });
  }
  return new Set(kept.map(({ item }) => item));
}

function isName({ annotated }: Layered): boolean {
  return annotated.layer === 'entity';
}

function isInside(span: Span, cover: readonly Span[]): boolean {
  let low = 0;
  let high = cover.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cover[middle]!.end >= span.end) high = middle;
    else low = middle + 1;
  }
  const outer = cover[low];
  return outer !== undefined && outer.start <= span.start && span.end <= outer.end;
}

function claimOf({ start, end, by }: Annotation, rule: RuleRank | undefined): Claim {
  return { start, end, by, priority: rule?.priority ?? 0, pack: rule?.pack ?? -1, order: rule?.order ?? -1 };
}
