import { compareSpans, type Document, isInterval, type Quantity, type Span } from '@groschen/document';

/** The layers that are marked in the text and can be filtered. */
export const MARKED_LAYERS = ['quantities', 'dates', 'entities'] as const;
export type MarkedLayer = (typeof MARKED_LAYERS)[number];

/** An annotation as it is marked: its layer, its type, and what hovering says about it. */
export interface Mark extends Span {
  readonly layer: MarkedLayer;
  readonly type: string;
  /** Lines of the tooltip: value, what it is linked to, the rule that made it. */
  readonly info: readonly string[];
}

/** All marks of a document in text order, an outer one before those inside it. */
export function marksOf(document: Document): readonly Mark[] {
  const marks: Mark[] = [
    ...document.quantities.map((q) => ({
      ...spanOf(q),
      layer: 'quantities' as const,
      type: q.kind,
      info: [figureText(q), q.by],
    })),
    ...document.dates.map((d) => ({
      ...spanOf(d),
      layer: 'dates' as const,
      type: 'date',
      info: [
        `${d.value}${d.inferred ? ' (inferred)' : ''}`,
        ...(d.from && d.to && d.from !== d.to ? [`${d.from} to ${d.to}`] : []),
        d.by,
      ],
    })),
    ...document.entities.map((e) => ({
      ...spanOf(e),
      layer: 'entities' as const,
      type: e.type,
      info: [
        ...(e.canonical && e.canonical !== e.text ? [e.canonical] : []),
        ...Object.entries({ ...e.id, ...e.attributes }).map(([key, value]) => `${key} ${value}`),
        e.by,
      ],
    })),
  ];
  return marks.sort(compareSpans);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "50,000,000,000 USD, at most": grouped for reading, exact to the last digit. */
export function figureText(quantity: Quantity): string {
  const value = isInterval(quantity) ? `${group(quantity.min)} to ${group(quantity.max)}` : group(quantity.amount);
  const unit =
    quantity.currency ??
    quantity.unit ??
    (quantity.kind === 'count' || quantity.kind === 'number' ? '' : quantity.kind);
  const per = quantity.per ? ` per ${quantity.per}` : '';
  const bound = quantity.bound === 'exact' || quantity.bound === 'range' ? '' : `, ${quantity.bound.replace('-', ' ')}`;
  return `${value}${unit && ` ${unit}`}${per}${bound}`;
}

/** Digits before the point in groups of three. */
export function group(decimal: string): string {
  const [whole = '', decimals] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
