import { type Annotation, type Document, firstEndingAfter, type Span } from '@groschen/document';
import type { Item } from './item.ts';

const MARK = /^[^\p{L}\p{N}]+$/u;
const EDGE = /^[-–'’"„“”»«]+|[-–'’"„“”»«]+$/gu;
const CAPITAL = /^\p{Lu}/u;

/** Tokens of a sentence, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The items of a range of tokens, in text order. A token that an annotation covers in part is cut at its edges, so that the name in
 * "Amazon-Aktie" and its head "Aktie" are two items; what lies in `excluded` is left out. O(tokens + annotations of the range).
 */
export function itemsOf(document: Document, range: TokenRange, excluded: readonly Span[] = []): readonly Item[] {
  const { text, tokens } = document;
  if (range.to <= range.from) return [];
  const span = { start: tokens.starts[range.from]!, end: tokens.ends[range.to - 1]! };
  const annotated = annotatedItems(document, span);
  const items: Item[] = [];
  let next = 0;
  let offset = span.start;
  let region = 0;

  const place = (start: number, end: number, lower: string) => {
    const first = items.length === 0;
    const fields = {
      at: items.length,
      start,
      end,
      lower,
      joined: !first && start === offset,
      newLine: first || text.slice(offset, start).includes('\n'),
    };
    offset = end;
    return fields;
  };
  const pushWord = (start: number, end: number) => {
    const surface = text.slice(start, end);
    if (MARK.test(surface)) {
      items.push({ ...place(start, end, surface), kind: 'mark' });
      return;
    }
    const bare = surface.replace(EDGE, '');
    const lower = /^['’]s$/.test(surface) ? "'s" : bare.toLowerCase();
    items.push({ ...place(start, end, lower), kind: 'word', capital: CAPITAL.test(bare) });
  };

  for (let i = range.from; i < range.to; i++) {
    let start = Math.max(tokens.starts[i]!, offset);
    const end = tokens.ends[i]!;
    while (region < excluded.length && excluded[region]!.end <= start) region++;
    if (region < excluded.length && excluded[region]!.start <= start) {
      while (next < annotated.length && annotated[next]!.start < end) next++;
      continue;
    }
    while (start < end) {
      const annotation = annotated[next];
      if (!annotation || annotation.start >= end) {
        pushWord(start, end);
        break;
      }
      if (annotation.start > start) pushWord(start, annotation.start);
      items.push(annotation.item(place(annotation.start, annotation.end, annotation.text.toLowerCase())));
      start = annotation.end;
      next++;
    }
  }
  return items;
}

type Place = Pick<Item, 'at' | 'start' | 'end' | 'lower' | 'joined' | 'newLine'>;

interface Annotated extends Span {
  readonly text: string;
  item(place: Place): Item;
}

/** Names, figures and times of a sentence, disjoint; of two that overlap the longer one. */
function annotatedItems({ entities, quantities, dates }: Document, span: Span): readonly Annotated[] {
  const found: Annotated[] = [];
  for (const entity of inside(entities, span))
    found.push({ ...bounds(entity), item: (place) => ({ ...place, kind: 'name', entity }) });
  for (const quantity of inside(quantities, span))
    found.push({ ...bounds(quantity), item: (place) => ({ ...place, kind: 'figure', quantity }) });
  for (const date of inside(dates, span))
    found.push({ ...bounds(date), item: (place) => ({ ...place, kind: 'time', date }) });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((annotation) => {
    if (annotation.start < end) return false;
    end = annotation.end;
    return true;
  });
}

function bounds({ start, end, text }: Annotation): Span & { readonly text: string } {
  return { start, end, text };
}

/** The annotations inside a span; a layer is in text order, but names may overlap. */
function inside<A extends Annotation>(layer: readonly A[], span: Span): readonly A[] {
  const found: A[] = [];
  for (let i = firstEndingAfter(layer, span.start); i < layer.length && layer[i]!.start < span.end; i++)
    if (layer[i]!.start >= span.start && layer[i]!.end <= span.end) found.push(layer[i]!);
  return found;
}
