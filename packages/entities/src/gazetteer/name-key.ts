import type { WordTable } from '../words.ts';

/** The key of the words `from` up to `to` (exclusive): folded words, one blank wherever white space stands between them. */
export function lookupKey(words: WordTable, from: number, to: number): string {
  let key = words.folded[from]!;
  for (let i = from + 1; i < to; i++) key += words.gaps[i]! > 0 ? ` ${words.folded[i]}` : words.folded[i];
  return key;
}

/** What names are looked up by. */
export interface NameKey {
  /** The same as `lookupKey` of the name's words, without making them. */
  readonly key: string;
  /** Its first word. */
  readonly head: string;
  /** How many words it has. */
  readonly length: number;
}

export function keyOf(surface: string): NameKey {
  const lower = surface.toLowerCase();
  const key = TO_UNIFY.test(lower) ? unify(lower) : lower;
  let length = 0;
  let inWord = false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const letter = isLetterOrDigit(code);
    if (letter ? !inWord : code !== 32) length++;
    inWord = letter;
  }
  return { key, head: length === 0 ? '' : firstWord(key), length };
}

const TO_UNIFY = /[’‘`´‐‑−\u00ad\u00a0]| {2}|\t/;

function unify(name: string): string {
  return name
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits of the scripts that names are written in; the sources hold no other signs above Latin. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00);
}

function firstWord(key: string): string {
  if (!isLetterOrDigit(key.charCodeAt(0))) return key[0]!;
  let end = 1;
  while (end < key.length && isLetterOrDigit(key.charCodeAt(end))) end++;
  return key.slice(0, end);
}
