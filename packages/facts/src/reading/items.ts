import {
  type DateMention,
  type Document,
  type Entity,
  firstEndingAfter,
  type Quantity,
  type Span,
} from '@groschen/document';
import type { Item } from './item.ts';
import { isStatistic } from './whole-compounds.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const EDGES = '-–\'’"„“”»«';
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

  /** All items have one shape: what reads them is then twice as fast. */
  const push = (start: number, end: number, lower: string, kind: Item['kind'], capital: boolean, of?: Annotated) => {
    const first = items.length === 0;
    const item = {
      kind,
      at: items.length,
      start,
      end,
      lower,
      joined: !first && start === offset,
      newLine: first || hasNewline(text, offset, start),
      capital,
      entity: kind === 'name' ? of : undefined,
      quantity: kind === 'figure' ? of : undefined,
      date: kind === 'time' ? of : undefined,
    };
    items.push(item as Item);
    offset = end;
  };
  const pushWord = (start: number, end: number) => {
    const surface = text.slice(start, end);
    if (!startsWithLetter(surface) && !LETTER_OR_DIGIT.test(surface)) return push(start, end, surface, 'mark', false);
    const bare = withoutEdges(surface);
    const lower = surface === "'s" || surface === '’s' ? "'s" : bare.toLowerCase();
    push(start, end, lower, 'word', isCapital(bare));
  };

  for (let i = range.from; i < range.to; i++) {
    let start = Math.max(tokens.starts[i]!, offset);
    const end = tokens.ends[i]!;
    while (region < excluded.length && excluded[region]!.end <= start) region++;
    if (region < excluded.length && excluded[region]!.start <= start) {
      while (next < annotated.length && annotated[next]!.start < end) next++;
      continue;
    }
    // "#Streik" is a mark and a word.
    if (text[start] === '#' && start + 1 < end && annotated[next]?.start !== start) {
      push(start, start + 1, '#', 'mark', false);
      start++;
    }
    const name = annotated[next];
    if (name?.start === start && name.end <= end && kindOf(name) === 'name' && isStatistic(text.slice(start, end))) {
      pushWord(start, end);
      next++;
      continue;
    }
    while (start < end) {
      const annotation = annotated[next];
      if (!annotation || annotation.start >= end) {
        pushWord(start, end);
        break;
      }
      if (annotation.start > start) pushWord(start, annotation.start);
      push(annotation.start, annotation.end, annotation.text.toLowerCase(), kindOf(annotation), false, annotation);
      start = annotation.end;
      next++;
    }
  }
  return items;
}

type Annotated = Entity | Quantity | DateMention;

function kindOf(annotation: Annotated): 'name' | 'figure' | 'time' {
  if ('type' in annotation) return 'name';
  return 'kind' in annotation ? 'figure' : 'time';
}

/** Names, figures and times of a sentence, disjoint; of two that overlap the longer one. */
function annotatedItems({ entities, quantities, dates }: Document, span: Span): readonly Annotated[] {
  const found: Annotated[] = [];
  addInside(entities, span, found);
  addInside(quantities, span, found);
  addInside(dates, span, found);
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((annotation) => {
    if (annotation.start < end) return false;
    end = annotation.end;
    return true;
  });
}

/** Adds the annotations inside a span; a layer is in text order, but names may overlap. */
function addInside<A extends Annotated>(layer: readonly A[], span: Span, found: Annotated[]): void {
  for (let i = firstEndingAfter(layer, span.start); i < layer.length && layer[i]!.start < span.end; i++)
    if (layer[i]!.start >= span.start && layer[i]!.end <= span.end) found.push(layer[i]!);
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n') return true;
  return false;
}

/** Most words do: the expressions above are only asked about the others. */
function startsWithLetter(surface: string): boolean {
  const lower = surface.charCodeAt(0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isCapital(word: string): boolean {
  return startsWithLetter(word) ? word.charCodeAt(0) < 0x61 : CAPITAL.test(word);
}

/** A word without hyphens and quotation marks around it. */
function withoutEdges(surface: string): string {
  let start = 0;
  let end = surface.length;
  while (start < end && EDGES.includes(surface[start]!)) start++;
  while (end > start && EDGES.includes(surface[end - 1]!)) end--;
  return surface.slice(start, end);
}
