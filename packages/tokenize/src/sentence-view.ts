import type { TokenTable } from '@groschen/document';
import type { LanguageRules } from './language-rules.ts';

/** What the decisions about the end of a sentence look at. */
export interface SentenceView {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly rules: LanguageRules;
  /** The first token of the sentence so far; nothing before it is looked at. */
  readonly first: number;
  /** The token behind the last of the paragraph; nothing from it on is looked at. */
  readonly end: number;
}

const OPENERS = '"\'„“‚‘»«([‹›`-–—•*';

/** The first character behind opening quotes and brackets. */
export function firstInside(text: string, at: number): number {
  while (at < text.length && OPENERS.includes(text[at]!)) at++;
  return at;
}
