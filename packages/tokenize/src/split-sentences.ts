import { type Language, languageCode, type SentenceTable, type TokenTable } from '@groschen/document';
import { isMarkKind, KIND, LINE_BREAK, UPPER } from './characters.ts';
import { beginsLetterPart } from './correspondence.ts';
import { type LanguageRun, wholeText } from './language-runs.ts';
import { type LineBlock, separatesLines } from './line-break.ts';
import { rulesOf } from './rules-of.ts';
import { beginsUnmarked, endsAtMark } from './sentence-end.ts';
import type { SentenceView } from './sentence-view.ts';
import { EMOJI } from './token-classes.ts';

/** Groups the tokens of a text into sentences; every token is in exactly one. O(n). */
export function splitSentences(text: string, tokens: TokenTable, options: { readonly lang: Language }): SentenceTable {
  const table = splitRuns(text, tokens, wholeText(text, options.lang));
  return { ...table, languages: table.languages.fill(languageCode(options.lang)) };
}

/** As `splitSentences`, each run by the rules of its language; a sentence's language is its run's. */
export function splitRuns(text: string, tokens: TokenTable, runs: readonly LanguageRun[]): SentenceTable {
  const firsts: number[] = [];
  const codes: number[] = [];
  let first = 0;
  const block: LineBlock = { start: 0, end: 0, width: 0 };
  for (const run of runs) {
    const end = firstTokenFrom(tokens, first, run.end);
    const view = { text, tokens, rules: rulesOf(run.lang), first, end };
    for (let i = first; i < end; i++) {
      if (i > first && !isBoundary(view, i, block)) continue;
      view.first = i;
      codes.push(languageCode(run.lang));
      firsts.push(i);
    }
    first = end;
  }
  return sentenceTable(tokens, firsts, codes);
}

/** The first token from `from` on that starts at an offset or behind it. */
function firstTokenFrom(tokens: TokenTable, from: number, offset: number): number {
  let at = from;
  while (at < tokens.length && tokens.starts[at]! < offset) at++;
  return at;
}

/** The table of sentences by their first tokens; its columns share their memory. */
function sentenceTable(tokens: TokenTable, firsts: readonly number[], codes: readonly number[]): SentenceTable {
  const { length } = firsts;
  const memory = new ArrayBuffer(length * 13 + 4);
  const starts = new Uint32Array(memory, 0, length);
  const ends = new Uint32Array(memory, length * 4, length);
  const firstTokens = new Uint32Array(memory, length * 8, length + 1);
  const languages = new Uint8Array(memory, length * 12 + 4, length);
  firstTokens[length] = tokens.length;
  for (let i = length - 1; i >= 0; i--) {
    starts[i] = tokens.starts[firsts[i]!]!;
    ends[i] = tokens.ends[firstTokens[i + 1]! - 1]!;
    firstTokens[i] = firsts[i]!;
    languages[i] = codes[i]!;
  }
  return { length, starts, ends, firstTokens, languages };
}

/** Whether a sentence begins with token `i`. */
function isBoundary(view: SentenceView, i: number, block: LineBlock): boolean {
  const { text, tokens } = view;
  const start = tokens.starts[i]!;
  const breaks = lineBreaks(text, tokens.ends[i - 1]!, start);
  if (breaks > 1) return true;
  if (mayClose(text.charCodeAt(tokens.ends[i - 1]! - 1), tokens.classes[i - 1]!) && endsAtMark(view, i)) return true;
  if (breaks === 1) return separatesLines(text, tokens, i, block);
  if (beginsLetterPart(view, i)) return true;
  return view.rules.unmarkedStarters.size > 0 && KIND[text.charCodeAt(start)] === UPPER && beginsUnmarked(view, i);
}

/** How many lines end between two offsets; two stand for all that are more. */
function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (KIND[code] === LINE_BREAK && !(code === 0x0d && text.charCodeAt(at + 1) === 0x0a) && ++breaks > 1) break;
  }
  return breaks;
}

/** Whether a token that ends with `code` can be the last of a sentence with a mark: cheap, for most tokens it cannot. */
function mayClose(code: number, tokenClass: number): boolean {
  return (isMarkKind(KIND[code]!) && code !== 0x2c) || tokenClass === EMOJI;
}
