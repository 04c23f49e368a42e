import type { TokenTable } from '@groschen/document';
import { DIGIT, isSpaceKind, isWordKind, KIND } from './characters.ts';
import type { LanguageRules } from './language-rules.ts';
import { scanNumber, startsSigned } from './scan-number.ts';
import { scanSign } from './scan-sign.ts';
import { scanWord } from './scan-word.ts';
import type { Scanner } from './scanner.ts';
import { createTokenBuffer, toTokenTable } from './token-buffer.ts';

/** One pass over the text: hyphen compounds whole, numbers and dates whole. Every character that is no white space is in a token. */
export function scanTokens(text: string, rules: LanguageRules): TokenTable {
  const scanner: Scanner = { text, rules, tokens: createTokenBuffer(text.length >> 2), openQuote: -1 };
  let at = 0;
  while (at < text.length) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (isSpaceKind(kind)) at++;
    else if (kind === DIGIT || startsSigned(text, at)) at = scanNumber(scanner, at);
    else if (isWordKind(kind)) at = scanWord(scanner, at);
    else at = scanSign(scanner, at);
  }
  return toTokenTable(scanner.tokens);
}
