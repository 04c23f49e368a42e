import type { Document, Span } from '@groschen/document';
import { element, escapeHtml } from './escape.ts';
import { type Mark, marksOf } from './layers.ts';

/** The id of a mark in the page, for links to it. */
export function markId(page: string, start: number, end: number): string {
  return `${page}-${start}-${end}`;
}

/**
 * The text with its annotations as nested `<mark>` elements. Between marks the text is cut at every boundary in `cuts` into
 * `<span data-start data-end>`, so that any part of it can be pointed at. Marks that cross are cut where the first one ends.
 * O(n + m log m) for n code units and m marks and cuts.
 */
export function markedText(document: Document, page: string, cuts: readonly Span[]): string {
  const { text } = document;
  const marks = marksOf(document);
  const boundaries = [
    ...new Set([...cuts, ...marks].flatMap(({ start, end }) => [start, end]).concat(0, text.length)),
  ].sort((a, b) => a - b);
  const open: Mark[] = [];
  let next = 0;
  let html = '';
  const openMark = (mark: Mark, first: boolean) => {
    const attributes = {
      ...(first && { id: markId(page, mark.start, mark.end), tabindex: 0 }),
      'data-layer': mark.layer,
      'data-type': mark.type,
      'data-info': mark.info.join('\n'),
      'data-depth': Math.min(open.length, 3),
      'aria-label': first && `${text.slice(mark.start, mark.end)}: ${mark.type}, ${mark.info[0] ?? ''}`,
    };
    html += element('mark', attributes, '').slice(0, -'</mark>'.length);
    open.push(mark);
  };

  for (let i = 0; i < boundaries.length; i++) {
    const at = boundaries[i]!;
    const reopened: Mark[] = [];
    while (open.some((mark) => mark.end <= at)) {
      const mark = open.pop()!;
      html += '</mark>';
      if (mark.end > at) reopened.unshift(mark);
    }
    for (const mark of reopened) openMark(mark, false);
    for (; next < marks.length && marks[next]!.start === at; next++) openMark(marks[next]!, true);
    const end = boundaries[i + 1];
    if (end !== undefined)
      html += element('span', { 'data-start': at, 'data-end': end }, escapeHtml(text.slice(at, end)));
  }
  return html;
}
