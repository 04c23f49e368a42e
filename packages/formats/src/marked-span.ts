import { compareSpans, type Document, type Span } from '@groschen/document';

/** An annotation of any layer under one label, as formats with a single kind of span want it. */
export interface MarkedSpan extends Span {
  readonly label: string;
  readonly layer: 'quantities' | 'dates' | 'entities';
  readonly text: string;
}

/** Quantities by kind, dates as `date`, entities by type, in text order; of nested ones the outer comes first. */
export function markedSpans(document: Document): readonly MarkedSpan[] {
  return [
    ...document.quantities.map((q) => ({
      start: q.start,
      end: q.end,
      label: q.kind,
      layer: 'quantities' as const,
      text: q.text,
    })),
    ...document.dates.map((d) => ({
      start: d.start,
      end: d.end,
      label: 'date',
      layer: 'dates' as const,
      text: d.text,
    })),
    ...document.entities.map((e) => ({
      start: e.start,
      end: e.end,
      label: e.type,
      layer: 'entities' as const,
      text: e.text,
    })),
  ].sort(compareSpans);
}
