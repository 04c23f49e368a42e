import { type Language, languageCode, type SentenceTable, type TokenTable } from '@groschen/document';
import { isLetterKind, kindAt, LINE_BREAK, LOWER, UPPER } from './characters.ts';
import { letterRun } from './final-period.ts';
import { type LanguageRules, rulesOf } from './language-rules.ts';

const CLOSERS = '"\'”“’‘»«)]';
const OPENERS = '"\'„“‚‘»«([';

/** Groups the tokens of a text into sentences; every token is in exactly one. O(n). */
export function splitSentences(text: string, tokens: TokenTable, options: { readonly lang: Language }): SentenceTable {
  const rules = rulesOf(options.lang === 'en' ? 'en' : 'de');
  const firsts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0) firsts.push(0);
    else if (isBoundary(text, tokens, i, rules)) firsts.push(i);
  }
  const length = firsts.length;
  const firstTokens = Uint32Array.from([...firsts, tokens.length]);
  const starts = Uint32Array.from(firsts, (first) => tokens.starts[first]!);
  const ends = Uint32Array.from(firsts, (_, i) => tokens.ends[firstTokens[i + 1]! - 1]!);
  return { length, starts, ends, firstTokens, languages: new Uint8Array(length).fill(languageCode(options.lang)) };
}

/** Whether a sentence begins with token `i`. */
function isBoundary(text: string, tokens: TokenTable, i: number, rules: LanguageRules): boolean {
  const start = tokens.starts[i]!;
  const gapStart = tokens.ends[i - 1]!;
  let breaks = 0;
  for (let at = gapStart; at < start; at++)
    if (kindAt(text, at) === LINE_BREAK && text.charCodeAt(at) !== 0x0d) breaks++;
  if (breaks > 1) return true;
  let last = i - 1;
  while (last > 0 && isCloser(text, tokens, last)) last--;
  const ended = endsSentence(text, tokens, last, i, rules);
  if (ended) return true;
  return breaks === 1 && looksLikeLine(text, tokens, i);
}

/** A closing quote or bracket that stands directly behind the token before it. */
function isCloser(text: string, tokens: TokenTable, i: number): boolean {
  const start = tokens.starts[i]!;
  return CLOSERS.includes(text[start]!) && tokens.ends[i - 1] === start && tokens.ends[i]! - start <= 2;
}

function endsSentence(text: string, tokens: TokenTable, last: number, next: number, rules: LanguageRules): boolean {
  const end = tokens.ends[last]!;
  const mark = text.charCodeAt(end - 1);
  if (mark !== 0x2e && mark !== 0x21 && mark !== 0x3f && mark !== 0x2026) return false;
  const start = tokens.starts[next]!;
  if (CLOSERS.includes(text[start]!) && tokens.ends[next - 1] === start) return false;
  if (',;:)]'.includes(text[start]!)) return false;
  let word = start;
  while (word < text.length && OPENERS.includes(text[word]!)) word++;
  const kind = kindAt(text, word);
  const closed = last < next - 1;
  const length = end - tokens.starts[last]!;
  const bare = kindAt(text, tokens.starts[last]!) === kindAt(text, end - 1);
  if (bare) {
    if (kind !== LOWER) return true;
    return mark === 0x2e ? length === 1 && !closed : mark !== 0x2026 && !closed;
  }
  if (kind !== UPPER) return false;
  const surface = text.slice(tokens.starts[last]!, end - 1);
  const abbreviation = rules.abbreviations.get(surface);
  if (abbreviation === 'preposed') return false;
  if (!isLetterKind(kindAt(text, end - 2))) return false;
  return rules.sentenceStarters.has(letterRun(text, word)) || word > start;
}

/** Whether the line that begins with token `i` stands for itself: a bullet, a list item or a table row. */
function looksLikeLine(text: string, tokens: TokenTable, i: number): boolean {
  const start = tokens.starts[i]!;
  const kind = kindAt(text, start);
  return kind !== LOWER;
}
