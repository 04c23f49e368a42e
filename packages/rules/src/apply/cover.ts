import type { Span } from '@groschen/document';

/** Stretches of a text that are taken, each by somebody. */
export interface Cover<T> {
  /** Who has taken something that overlaps a span; where there are several, the leftmost. O(log n). */
  find(span: Span): T | undefined;
  /** Takes a span. What it overlaps becomes one stretch with it and stays with the one who had it. */
  add(span: Span, owner: T): void;
}

export function createCover<T>(): Cover<T> {
  /** Disjoint, in text order. */
  const stretches: (Span & { readonly owner: T })[] = [];

  const firstEndingAfter = (offset: number): number => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (stretches[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    find(span) {
      const stretch = stretches[firstEndingAfter(span.start)];
      return stretch !== undefined && stretch.start < span.end ? stretch.owner : undefined;
    },
    add(span, owner) {
      const from = firstEndingAfter(span.start);
      let to = from;
      let { start, end } = span;
      while (to < stretches.length && stretches[to]!.start < end) {
        start = Math.min(start, stretches[to]!.start);
        end = Math.max(end, stretches[to]!.end);
        to += 1;
      }
      const first = to > from ? stretches[from]!.owner : owner;
      stretches.splice(from, to - from, { start, end, owner: first });
    },
  };
}
