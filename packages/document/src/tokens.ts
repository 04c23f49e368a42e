import type { Span } from './span.ts';

/** What kind of thing a token is, by its characters alone. Typed arrays hold its position in this list. */
export const TOKEN_CLASSES = [
  'word',
  'number',
  'punctuation',
  'symbol',
  'url',
  'email',
  'mention',
  'identifier',
  'emoji',
] as const;
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/**
 * All tokens of a text in typed arrays: token `i` is `text.slice(starts[i], ends[i])`.
 * Ordered, disjoint, no white space inside or uncovered outside. 9 bytes a token.
 */
export interface TokenTable {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Positions in `TOKEN_CLASSES`. */
  readonly classes: Uint8Array;
}

export const NO_TOKENS: TokenTable = {
  length: 0,
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  classes: new Uint8Array(0),
};

export function tokenSpan(tokens: TokenTable, index: number): Span {
  return { start: tokens.starts[index]!, end: tokens.ends[index]! };
}

export function tokenClass(tokens: TokenTable, index: number): TokenClass {
  return TOKEN_CLASSES[tokens.classes[index]!]!;
}

/** Index of the first token that ends after `offset`; `length` when there is none. O(log n). */
export function firstTokenAfter(tokens: TokenTable, offset: number): number {
  return firstGreater(tokens.ends, tokens.length, offset);
}

/** First index in an ascending array whose value is greater than `value`. O(log n). */
export function firstGreater(ascending: Uint32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
