import type { Language, TokenTable } from '@groschen/document';
import { wholeText } from './language-runs.ts';
import { refineTokens, type TokenStyle } from './refine-tokens.ts';
import { scanTokens } from './scan-tokens.ts';

export interface TokenizeOptions {
  readonly lang: Language;
  readonly style?: TokenStyle;
}

/** The tokens of a text. Never throws, on any string; O(n). */
export function tokenize(text: string, options: TokenizeOptions): TokenTable {
  const tokens = scanTokens(text, wholeText(text, options.lang));
  return refineTokens(text, tokens, options.style ?? 'compound', options.lang);
}
