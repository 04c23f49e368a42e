import { type Language, TOKEN_CLASSES, type TokenTable } from '@groschen/document';
import { DIGIT, isSpaceKind, isWordKind, kindAt } from './characters.ts';
import { clitics, contractions, hyphenPrefixes } from './en/contractions.ts';
import { createTokenBuffer, pushToken, type TokenBuffer, toTokenTable } from './token-buffer.ts';
import { NUMBER, PUNCTUATION_MARK, SYMBOL_SIGN, WORD } from './token-classes.ts';

/** compound: hyphen compounds whole. ud: Universal Dependencies surface tokens (hyphens split). words: its words too (do|n't). */
export type TokenStyle = 'compound' | 'ud' | 'words';

const HYPHEN = 0x2d;
const NEVER_REFINED: ReadonlySet<number> = new Set(
  (['url', 'email', 'mention', 'punctuation', 'symbol', 'emoji'] as const).map((name) => TOKEN_CLASSES.indexOf(name)),
);

/** Splits compound tokens into those of another style; every new token lies inside an old one. O(n). */
export function refineTokens(text: string, tokens: TokenTable, style: TokenStyle, lang: Language): TokenTable {
  if (style === 'compound') return tokens;
  const refined = createTokenBuffer(tokens.length + (tokens.length >> 2));
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const tokenClass = tokens.classes[i]!;
    if (NEVER_REFINED.has(tokenClass)) pushToken(refined, start, end, tokenClass);
    else splitHyphens({ text, refined, style, lang }, start, end, tokenClass);
  }
  return toTokenTable(refined);
}

interface Refinement {
  readonly text: string;
  readonly refined: TokenBuffer;
  readonly style: TokenStyle;
  readonly lang: Language;
}

/** US|-|Dollar, Haupt|-, 120|-|130; telephone numbers, days and words behind a prefix stay whole. */
function splitHyphens(refinement: Refinement, start: number, end: number, tokenClass: number): void {
  const { text, refined, lang } = refinement;
  let part = start;
  if (end - start > 1) {
    const isSign = text.charCodeAt(start) === HYPHEN;
    if (isSign && lang === 'en') {
      pushToken(refined, start, start + 1, SYMBOL_SIGN);
      part = start + 1;
    }
    for (let at = part + 1; at < end; at++) {
      if (text.charCodeAt(at) !== HYPHEN || !isSplit(text, start, part, at, end, lang)) continue;
      pushPart(refinement, part, at, tokenClass);
      pushToken(refined, at, at + 1, PUNCTUATION_MARK);
      part = at + 1;
    }
  }
  if (part < end) pushPart(refinement, part, end, tokenClass);
}

function isSplit(text: string, start: number, part: number, at: number, end: number, lang: Language): boolean {
  const before = kindAt(text, at - 1);
  const after = at + 1 < end ? kindAt(text, at + 1) : undefined;
  if (after === undefined) return isWordKind(before);
  if (!isWordKind(before) && text.charCodeAt(at - 1) !== 0x2e) return false; // U.S.|-|based
  if (before === DIGIT && after === DIGIT) return isYearSpan(text, start, at, end);
  return !(lang === 'en' && part === start && hyphenPrefixes.has(text.slice(part, at).toLowerCase()));
}

/** "2025-26", which a compound keeps whole. */
function isYearSpan(text: string, start: number, at: number, end: number): boolean {
  return at - start === 4 && end - at === 3 && (text.startsWith('19', start) || text.startsWith('20', start));
}

function pushPart({ text, refined, style, lang }: Refinement, start: number, end: number, tokenClass: number): void {
  const split = style === 'words' && lang === 'en' && tokenClass !== NUMBER ? cliticStart(text, start, end) : end;
  pushToken(refined, start, split, tokenClass);
  if (split < end) pushToken(refined, split, end, WORD);
}

/** Where the second word of a contraction begins; `end` where there is none. */
function cliticStart(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2 || length > 40 || isSpaceKind(kindAt(text, start))) return end;
  const word = text.slice(start, end).toLowerCase().replace(/[’`]/g, "'");
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 0) {
    const first = contractions.get(word);
    return first === undefined ? end : start + first;
  }
  if (apostrophe === 0) return end;
  const tail = word.slice(apostrophe + 1);
  if (tail === 't' && word[apostrophe - 1] === 'n' && apostrophe > 1) return start + apostrophe - 1;
  return tail === '' || clitics.has(tail) ? start + apostrophe : end;
}
