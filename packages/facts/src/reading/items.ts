import { type Document, firstEndingAfter, type Span, sentenceSpan } from '@groschen/document';
import type { Item } from './item.ts';

const MARK = /^[^\p{L}\p{N}]+$/u;
const EDGE = /^[-–'’"„“”»«]+|[-–'’"„“”»«]+$/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The items of a sentence, in text order. A token that an annotation covers in part is cut at its edges, so that the name in
 * "Amazon-Aktie" and its head "Aktie" are two items; what lies in `excluded` is left out. O(tokens + annotations of the sentence).
 */
export function sentenceItems(document: Document, sentence: number, excluded: readonly Span[] = []): readonly Item[] {
  const { text, tokens, sentences } = document;
  const span = sentenceSpan(sentences, sentence);
  const annotated = annotatedItems(document, span);
  const items: Item[] = [];
  let newLine = true;
  let next = 0;
  let offset = span.start;

  const push = (make: (fields: Item & object) => Item, start: number, end: number, lower: string) => {
    const gap = text.slice(offset, start);
    if (gap.includes('\n')) newLine = true;
    items.push(
      make({
        at: items.length,
        start,
        end,
        lower,
        joined: items.length > 0 && start === offset && offset > span.start,
        newLine,
      } as Item),
    );
    newLine = false;
    offset = end;
  };
  const pushWord = (start: number, end: number) => {
    const surface = text.slice(start, end);
    if (MARK.test(surface)) {
      push((fields) => ({ ...fields, kind: 'mark' }) as Item, start, end, surface);
      return;
    }
    const bare = surface.replace(EDGE, '');
    push(
      (fields) => ({ ...fields, kind: 'word', capital: CAPITAL.test(bare) }) as Item,
      start,
      end,
      /^['’]s$/.test(surface) ? "'s" : bare.toLowerCase(),
    );
  };

  for (let i = sentences.firstTokens[sentence]!; i < sentences.firstTokens[sentence + 1]!; i++) {
    let start = Math.max(tokens.starts[i]!, offset);
    const end = tokens.ends[i]!;
    if (excluded.some((region) => start >= region.start && start < region.end)) {
      while (annotated[next] && annotated[next]!.start < end) next++;
      continue;
    }
    while (start < end) {
      const annotation = annotated[next];
      if (!annotation || annotation.start >= end) {
        pushWord(start, end);
        break;
      }
      if (annotation.start > start) pushWord(start, annotation.start);
      push((fields) => ({ ...fields, ...annotation.as }) as Item, annotation.start, annotation.end, annotation.lower);
      start = annotation.end;
      next++;
    }
  }
  return items;
}

interface Annotated extends Span {
  readonly as: object;
  readonly lower: string;
}

/** Names, figures and times of a sentence, disjoint; of two that overlap the longer one. */
function annotatedItems(document: Document, span: Span): readonly Annotated[] {
  const found: Annotated[] = [];
  const collect = <A extends Span & { readonly text: string }>(layer: readonly A[], as: (annotation: A) => object) => {
    for (let i = firstEndingAfter(layer, span.start); i < layer.length && layer[i]!.start < span.end; i++) {
      const annotation = layer[i]!;
      if (annotation.start >= span.start && annotation.end <= span.end)
        found.push({
          start: annotation.start,
          end: annotation.end,
          as: as(annotation),
          lower: annotation.text.toLowerCase(),
        });
    }
  };
  collect(document.entities, (entity) => ({ kind: 'name', entity }));
  collect(document.quantities, (quantity) => ({ kind: 'figure', quantity }));
  collect(document.dates, (date) => ({ kind: 'time', date }));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((annotation, i) => {
    for (let k = i - 1; k >= 0 && k >= i - 3; k--) if (found[k]!.end > annotation.start) return false;
    return true;
  });
}
