import type { KnownWords } from './known-words.ts';
import { numeralWord } from './known-words.ts';
import { HAS_DIGIT, isDigit, lowerCase } from './letters.ts';
import type { DayOrder } from './numeral.ts';
import { type KnownWord, PLAIN_WORD, type RulesFor } from './word.ts';
import { findWord, type WordForm } from './word-table.ts';

/** What reading the words of a language needs. */
export interface WordReader {
  readonly words: KnownWords;
  readonly order: DayOrder;
  readonly rulesFor: RulesFor;
  /** The form of the word looked up last. */
  readonly form: WordForm;
}

export function wordReader(words: KnownWords, order: DayOrder, rulesFor: RulesFor): WordReader {
  return { words, order, rulesFor, form: { form: 0 } };
}

/** What is known of the word `text.slice(start, end)`. Only a word whose form tells something is cut out of the text. */
export function readWord(reader: WordReader, text: string, start: number, end: number): KnownWord {
  const known = findWord(reader.words, text, start, end, reader.form);
  if (known) return known;
  const { form } = reader.form;
  if (form === 0 || end - start === 1 || (form === HAS_DIGIT && isFigure(text, start, end))) return PLAIN_WORD;
  return readCompound(reader, text.slice(start, end));
}

/** "3.5", "1.250", "24.856,27": digits around marks that make neither a date nor a clock time of them. */
function isFigure(text: string, start: number, end: number): boolean {
  let commas = 0;
  let periods = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (code === COMMA) commas++;
    else if (code === PERIOD) {
      periods++;
      digits = 0;
    } else return false;
  }
  return commas > 0 || (periods === 1 && digits !== 2 && digits > 0);
}

const COMMA = 0x2c;
const PERIOD = 0x2e;

function readCompound(reader: WordReader, surface: string): KnownWord {
  const lower = lowerCase(surface);
  const simple = readSimple(reader, lower);
  if (simple.meaning || simple.numeral) return simple;
  const bounds = partBounds(lower, reader.words);
  if (!bounds) return simple;
  const parts: { at: number; length: number; word: KnownWord }[] = [];
  for (const [at, end] of bounds)
    if (end > at) parts.push({ at, length: end - at, word: readSimple(reader, lowerCase(surface.slice(at, end))) });
  return { ...simple, parts, opens: simple.opens || parts.some(({ word }) => word.opens) };
}

/** Where the parts of a compound begin and end; undefined where the word is none. */
function partBounds(lower: string, words: KnownWords): readonly (readonly [number, number])[] | undefined {
  const day = monthBehindDay(lower, words);
  if (day > 0)
    return [
      [0, day],
      [day, lower.length],
    ];
  if (!isCompound(lower)) return undefined;
  const bounds: [number, number][] = [];
  let at = 0;
  for (const part of lower.split(HYPHEN)) {
    bounds.push([at, at + part.length]);
    at += part.length + 1;
  }
  return bounds;
}

const HYPHEN = /[-\u2010\u2011\u2013/]/;

/** "15sep": the length of the day before a month's name, 0 where there is none. */
function monthBehindDay(lower: string, { words }: KnownWords): number {
  if (!isDigit(lower.charCodeAt(0))) return 0;
  const digits = isDigit(lower.charCodeAt(1)) ? 2 : 1;
  return words.get(lower.slice(digits))?.meaning?.month === undefined ? 0 : digits;
}

function readSimple({ words: { words }, order, rulesFor }: WordReader, lower: string): KnownWord {
  const known = words.get(lower);
  if (known) return known;
  const cut = possessiveLength(lower);
  const stem = cut > 0 ? words.get(lower.slice(0, -cut)) : undefined;
  if (stem && !stem.numeral) return { ...stem, cut };
  return (maybeNumeral(lower) ? numeralWord(lower, order, rulesFor) : undefined) ?? PLAIN_WORD;
}

/** "friday's" is "friday": the mention ends before the mark of the genitive. */
function possessiveLength(lower: string): number {
  const mark = lower.length - 2;
  if (mark < 2 || lower.charCodeAt(mark + 1) !== 0x73) return 0;
  const code = lower.charCodeAt(mark);
  return code === 0x27 || code === 0x2019 ? 2 : 0;
}

function maybeNumeral(lower: string): boolean {
  return isDigit(lower.charCodeAt(0)) || (lower.length > 1 && lower.length <= 12 && 'qhfcw'.includes(lower[0]!));
}

function isCompound(lower: string): boolean {
  if (lower.length < 3 || lower.length > 60) return false;
  for (let i = 1; i < lower.length - 1; i++) {
    const code = lower.charCodeAt(i);
    if ((code === 0x2d || code === 0x2f || (code >= 0x2010 && code <= 0x2013)) && BOUND.test(lower))
      return !lower.includes('://');
  }
  return false;
}

const BOUND = /[^-\u2010\u2011\u2013/][-\u2010\u2011\u2013/]./;
