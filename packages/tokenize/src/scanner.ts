import type { LanguageRules } from './language-rules.ts';
import { pushToken, type TokenBuffer } from './token-buffer.ts';

/** What the scan functions share: the text, the rules of its language, and the tokens so far. */
export interface Scanner {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly tokens: TokenBuffer;
  /** Where a single quote was opened and not yet closed; -1 where none is. */
  openQuote: number;
}

/** Adds a token and gives its end, where scanning goes on. */
export function emit(scanner: Scanner, start: number, end: number, tokenClass: number): number {
  pushToken(scanner.tokens, start, end, tokenClass);
  return end;
}

/** Surface of the last token; empty at the start of the text. */
export function lastSurface({ text, tokens }: Scanner): string {
  const last = tokens.length - 1;
  return last < 0 ? '' : text.slice(tokens.starts[last]!, tokens.ends[last]!);
}

/** End of the last token; -1 at the start of the text. */
export function lastEnd({ tokens }: Scanner): number {
  return tokens.length === 0 ? -1 : tokens.ends[tokens.length - 1]!;
}
