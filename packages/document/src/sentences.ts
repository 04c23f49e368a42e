import { LANGUAGES, type Language } from './language.ts';
import type { Span } from './span.ts';
import { firstGreater } from './tokens.ts';

/**
 * All sentences of a text in typed arrays. They partition the tokens: sentence `i` holds the tokens
 * `firstTokens[i]` up to, but without, `firstTokens[i + 1]` (the array has `length + 1` entries).
 */
export interface SentenceTable {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly firstTokens: Uint32Array;
  /** Positions in `LANGUAGES`. */
  readonly languages: Uint8Array;
}

export const NO_SENTENCES: SentenceTable = {
  length: 0,
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  firstTokens: new Uint32Array(1),
  languages: new Uint8Array(0),
};

export function sentenceSpan(sentences: SentenceTable, index: number): Span {
  return { start: sentences.starts[index]!, end: sentences.ends[index]! };
}

export function sentenceLanguage(sentences: SentenceTable, index: number): Language {
  return LANGUAGES[sentences.languages[index]!]!;
}

/** Index of the sentence that holds `offset`, or of the next one where it lies between two. O(log n). */
export function sentenceAt(sentences: SentenceTable, offset: number): number {
  return firstGreater(sentences.ends, sentences.length, offset);
}
