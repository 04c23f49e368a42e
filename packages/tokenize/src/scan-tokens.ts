import type { TokenTable } from '@groschen/document';
import { DIGIT, isSpaceKind, isWordKind, KIND } from './characters.ts';
import type { LanguageRun } from './language-runs.ts';
import { rulesOf } from './rules-of.ts';
import { scanNumber, startsSigned } from './scan-number.ts';
import { scanSign } from './scan-sign.ts';
import { scanWord } from './scan-word.ts';
import type { Scanner } from './scanner.ts';
import { createTokenBuffer, toTokenTable } from './token-buffer.ts';

/**
 * One pass over the text: hyphen compounds whole, numbers and dates whole. Every character that is no white space is in a token.
 * Each run is read by the rules of its language.
 */
export function scanTokens(text: string, runs: readonly LanguageRun[]): TokenTable {
  const tokens = createTokenBuffer(runs.reduce((length, { start, end }) => length + end - start, 0) >> 2);
  for (const { start, end, lang } of runs)
    scanRun({ text, rules: rulesOf(lang), tokens, first: tokens.length }, start, end);
  return toTokenTable(tokens);
}

function scanRun(scanner: Scanner, start: number, end: number): void {
  const { text } = scanner;
  let at = start;
  while (at < end) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (isSpaceKind(kind)) at++;
    else if (kind === DIGIT || startsSigned(text, at)) at = scanNumber(scanner, at);
    else if (isWordKind(kind)) at = scanWord(scanner, at);
    else at = scanSign(scanner, at);
  }
}
