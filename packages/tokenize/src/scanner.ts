import type { LanguageRules } from './language-rules.ts';
import { pushToken, type TokenBuffer } from './token-buffer.ts';

/** What the scan functions share: the text, the rules of its language, and the tokens so far. */
export interface Scanner {
  readonly text: string;
  readonly rules: LanguageRules;
  readonly tokens: TokenBuffer;
  /** The first token of the run; nothing before it is looked at. */
  readonly first: number;
}

/** Adds a token and gives its end, where scanning goes on. */
export function emit(scanner: Scanner, start: number, end: number, tokenClass: number): number {
  pushToken(scanner.tokens, start, end, tokenClass);
  return end;
}

/** Surface of the last token; empty at the start of a run. */
export function lastSurface({ text, tokens, first }: Scanner): string {
  const last = tokens.length - 1;
  return last < first ? '' : text.slice(tokens.starts[last]!, tokens.ends[last]!);
}

/** End of the last token; -1 at the start of a run. */
export function lastEnd({ tokens, first }: Scanner): number {
  return tokens.length === first ? -1 : tokens.ends[tokens.length - 1]!;
}
