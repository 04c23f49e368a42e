import type { RuleLanguage } from '@groschen/document';
import { splitSentences, type TokenStyle, tokenize } from '../src/index.ts';

/** Tokens of a text, joined by bars: easy to compare and to read. */
export function tokensOf(text: string, lang: RuleLanguage, style: TokenStyle = 'compound'): string {
  const { length, starts, ends } = tokenize(text, { lang, style });
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i])).join('|');
}

/** Sentences of a text, joined by a double bar. */
export function sentencesOf(text: string, lang: RuleLanguage): string {
  const { length, starts, ends } = splitSentences(text, tokenize(text, { lang }), { lang });
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i])).join(' ‖ ');
}
