import { type Language, TOKEN_CLASSES, type TokenTable } from '@groschen/document';
import { DIGIT, isWordKind, kindAt } from './characters.ts';
import { cliticStart } from './en/clitics.ts';
import { hyphenPrefixes } from './en/contractions.ts';
import { splitSentences } from './split-sentences.ts';
import { createTokenBuffer, pushToken, type TokenBuffer, toTokenTable } from './token-buffer.ts';
import { NUMBER, PUNCTUATION_MARK, SYMBOL_SIGN, WORD } from './token-classes.ts';

/** compound: hyphen compounds whole. ud: Universal Dependencies surface tokens (hyphens split). words: its words too (do|n't). */
export type TokenStyle = 'compound' | 'ud' | 'words';

const HYPHEN = 0x2d;
const PERIOD = 0x2e;
const NEVER_REFINED: ReadonlySet<number> = new Set(
  (['url', 'email', 'mention', 'punctuation', 'symbol', 'emoji'] as const).map((name) => TOKEN_CLASSES.indexOf(name)),
);

interface Refinement {
  readonly text: string;
  readonly refined: TokenBuffer;
  readonly style: TokenStyle;
  readonly lang: Language;
}

/** Splits compound tokens into those of another style; every new token lies inside an old one. O(n). */
export function refineTokens(text: string, tokens: TokenTable, style: TokenStyle, lang: Language): TokenTable {
  if (style === 'compound') return tokens;
  const refined = createTokenBuffer(tokens.length + (tokens.length >> 2));
  const refinement: Refinement = { text, refined, style, lang };
  const { firstTokens } = splitSentences(text, tokens, { lang });
  for (let i = 0, sentence = 0; i < tokens.length; i++) {
    const isFirst = firstTokens[sentence] === i;
    if (isFirst) sentence++;
    const isLast = firstTokens[sentence] === i + 1;
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const tokenClass = tokens.classes[i]!;
    if (NEVER_REFINED.has(tokenClass)) pushToken(refined, start, end, tokenClass);
    else if (lang === 'en' && partsPeriod(text, start, end, isFirst, isLast)) {
      splitHyphens(refinement, start, end - 1, tokenClass);
      pushToken(refined, end - 1, end, PUNCTUATION_MARK);
    } else splitHyphens(refinement, start, end, tokenClass);
  }
  return toTokenTable(refined);
}

/** English treebanks part the period of an abbreviation that ends a sentence, and of a list number that begins one. */
function partsPeriod(text: string, start: number, end: number, isFirst: boolean, isLast: boolean): boolean {
  if (end - start < 2 || text.charCodeAt(end - 1) !== PERIOD) return false;
  return kindAt(text, end - 2) === DIGIT ? isFirst : isLast;
}

/** US|-|Dollar, Haupt|-, 120|-|130; telephone numbers, days and words behind a prefix stay whole. */
function splitHyphens(refinement: Refinement, start: number, end: number, tokenClass: number): void {
  const { text, refined, lang } = refinement;
  let part = start;
  if (lang === 'en' && text.charCodeAt(start) === HYPHEN) {
    pushToken(refined, start, start + 1, SYMBOL_SIGN);
    part = start + 1;
  }
  for (let at = part + 1; at < end; at++) {
    if (text.charCodeAt(at) !== HYPHEN || !isSplit(refinement, start, part, at, end)) continue;
    pushPart(refinement, part, at, tokenClass);
    pushToken(refined, at, at + 1, PUNCTUATION_MARK);
    part = at + 1;
  }
  if (part < end) pushPart(refinement, part, end, tokenClass);
}

/** Whether the hyphen at `at` is a token of its own, in the token from `start` to `end` whose last part began at `part`. */
function isSplit({ text, lang }: Refinement, start: number, part: number, at: number, end: number): boolean {
  const before = kindAt(text, at - 1);
  if (at + 1 === end) return isWordKind(before);
  if (!isWordKind(before) && text.charCodeAt(at - 1) !== PERIOD) return false; // U.S.|-|based
  if (before === DIGIT && kindAt(text, at + 1) === DIGIT) return isYearSpan(text, start, at, end);
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
