/** How a word is written; typed arrays hold its position in this list. */
export const WORD_SHAPES = ['symbol', 'lower', 'capitalised', 'capitals', 'mixed', 'number', 'alphanumeric'] as const;
export type WordShape = (typeof WORD_SHAPES)[number];

export const SYMBOL = 0;
export const LOWER = 1;
/** First letter large, the rest small: "Zalando". A single capital letter counts here. */
export const CAPITALISED = 2;
/** Two letters or more, all large: "SAP", "FRANKFURT". */
export const CAPITALS = 3;
/** A capital inside: "easyJet", "HelloFresh". */
export const MIXED = 4;
export const NUMBER = 5;
/** Letters and digits: "Scout24", "A320". */
export const ALPHANUMERIC = 6;

/**
 * A text cut finer than into tokens, as names need it: runs of letters and digits, and every other sign alone, so that
 * "Amazon-Aktie", "S&P 500" and "(MU.O)" show their parts whatever the tokenizer's conventions are. White space is left out.
 */
export interface WordTable {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Positions in `WORD_SHAPES`. */
  readonly shapes: Uint8Array;
  /** White space before the word: 0 none, 1 some, 2 a line break, 3 an empty line or the start of the text. */
  readonly gaps: Uint8Array;
  /** In small letters, soft hyphens dropped, apostrophes and hyphens unified: what names are looked up by. */
  readonly folded: readonly string[];
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SOFT_HYPHEN = 0xad;

/** Character classes of the Basic Multilingual Plane that texts are made of; the rest asks Unicode. */
const SPACE = 0;
const LETTERS = 1;
const DIGITS = 2;
const SIGN = 3;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTERS;
    if (code >= 48 && code <= 57) return DIGITS;
    return code === 32 || (code >= 9 && code <= 13) ? SPACE : SIGN;
  }
  if (code === SOFT_HYPHEN) return LETTERS;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff)
    return SPACE;
  const character = String.fromCharCode(code);
  return LETTER.test(character) ? LETTERS : DIGIT.test(character) ? DIGITS : SIGN;
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
};

/** Cuts a text into words. Linear; any string will do. */
export function scanWords(text: string): WordTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  const folded: string[] = [];
  let gap = 3;
  let breaks = 0;
  for (let i = 0; i < text.length; ) {
    const kind = kindOf(text, i);
    if (kind === SPACE) {
      if (text.charCodeAt(i) === 10) breaks++;
      gap = Math.max(gap, breaks > 1 ? 3 : breaks === 1 ? 2 : 1);
      i++;
      continue;
    }
    const start = i++;
    let digits = kind === DIGITS;
    let letters = kind === LETTERS;
    if (kind !== SIGN)
      for (; i < text.length; i++) {
        const next = kindOf(text, i);
        if (next === LETTERS) letters = true;
        else if (next === DIGITS) digits = true;
        else break;
      }
    const surface = text.slice(start, i);
    starts.push(start);
    ends.push(i);
    gaps.push(gap);
    shapes.push(kind === SIGN ? SYMBOL : digits ? (letters ? ALPHANUMERIC : NUMBER) : letterShape(surface));
    folded.push(kind === SIGN ? (SIGNS[surface] ?? surface) : foldWord(surface));
    gap = 0;
    breaks = 0;
  }
  return {
    text,
    length: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    shapes: Uint8Array.from(shapes),
    gaps: Uint8Array.from(gaps),
    folded,
  };
}

function foldWord(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

function letterShape(surface: string): number {
  const lower = surface.toLowerCase();
  if (surface === lower) return LOWER;
  const upper = surface.toUpperCase();
  if (surface[0] !== lower[0] && surface.slice(1) === lower.slice(1)) return CAPITALISED;
  return surface === upper || surface.replaceAll('ß', 'SS') === upper ? CAPITALS : MIXED;
}

/** The surface of word `index`; empty outside of the table. */
export function wordAt(words: WordTable, index: number): string {
  return index >= 0 && index < words.length ? words.text.slice(words.starts[index]!, words.ends[index]!) : '';
}

/** Whether word `index` begins with a large letter. */
export function isCapital(words: WordTable, index: number): boolean {
  const shape = words.shapes[index];
  if (shape === CAPITALISED || shape === CAPITALS) return true;
  if (shape !== MIXED && shape !== ALPHANUMERIC) return false;
  const first = words.text[words.starts[index]!]!;
  return first !== first.toLowerCase();
}

/** Whether word `index` begins a sentence, a line or a quotation, where a capital says nothing. */
export function startsSentence(words: WordTable, index: number): boolean {
  if (index <= 0 || words.gaps[index]! >= 2) return true;
  let before = index - 1;
  while (before > 0 && '"„“»«\'([*•'.includes(words.folded[before]!)) before--;
  return '.!?:;–|"„“»«*•'.includes(words.folded[before]!) || (words.folded[before] === '-' && words.gaps[before]! > 0);
}

/** Index of the first word that ends after `offset`; `length` where there is none. O(log n). */
export function firstWordAt(words: WordTable, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
