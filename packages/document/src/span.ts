/**
 * A place in a text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is the surface.
 * Every offset that leaves or enters a Groschen package counts this way; see `offsets.ts` for code points and bytes.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The surface at a span. */
export function surface(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, and the longer one first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether a span is non-empty and lies inside a text of `length` code units. */
export function isValidSpan(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= length
  );
}
