import type { Span } from '@groschen/document';

/** A name that the author of an example has marked. */
export interface MarkedName extends Span {
  readonly text: string;
  readonly type: string;
}

const MARK = /\[([^[\]|]+)\|([a-z][a-z0-9-]*)\]/g;

/** Takes the marks `[Surface|type]` out of an example's text and says where their surfaces stand in it. */
export function parseMarkedText(marked: string): { readonly text: string; readonly names: readonly MarkedName[] } {
  const names: MarkedName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    names.push({ start: text.length, end: text.length + match[1]!.length, text: match[1]!, type: match[2]! });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), names };
}
