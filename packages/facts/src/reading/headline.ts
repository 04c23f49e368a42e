import type { Span } from '@groschen/document';

/** The first line of a text. */
export function headlineOf(text: string): Span {
  const start = text.search(/\S/);
  if (start < 0) return { start: 0, end: 0 };
  const newline = text.indexOf('\n', start);
  return { start, end: newline < 0 ? text.length : newline };
}
