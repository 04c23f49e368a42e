import type { Span } from './span.ts';

/**
 * Position of the first span that ends after `offset`, by binary search.
 * `spans` is in text order and disjoint; O(log n).
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans that lie wholly inside `outer`; `spans` is in text order and disjoint. O(log n + hits). */
export function spansWithin<S extends Span>(spans: readonly S[], outer: Span): readonly S[] {
  const found: S[] = [];
  for (let i = firstEndingAfter(spans, outer.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= outer.end) break;
    if (span.start >= outer.start && span.end <= outer.end) found.push(span);
  }
  return found;
}
