import type { TokenTable } from '@groschen/document';
import { type DayOrder, type Numeral, parseNumeral } from './numeral.ts';
import type { Meaning, Role, Vocabulary } from './vocabulary.ts';

/**
 * The words of a text as the grammar reads them: tokens, with hyphen compounds taken apart ("April-June", "mid-2027"), so that
 * one rule serves both spellings. `-` before a part is not an item; `hyphenated` tells of it.
 */
export interface Items {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lowers: readonly string[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly numerals: readonly (Numeral | undefined)[];
  /** Whether a hyphen binds the item to the one before. */
  readonly hyphenated: readonly boolean[];
}

/** A word of a text, looked up once however often it occurs. */
interface KnownWord {
  readonly lower: string;
  readonly meaning: Meaning | undefined;
  readonly numeral: Numeral | undefined;
  /** Code units at its end that belong to no time: the mark of a genitive. */
  readonly cut: number;
  /** Whether it, or a part of it, may open an expression of time. */
  readonly opens: boolean;
  /** The parts of a compound that is no word of time as a whole, and where they start in it. */
  readonly parts?: readonly { readonly at: number; readonly length: number; readonly word: KnownWord }[];
}

/** Looks up words in one vocabulary; made anew for every text. */
export type WordReader = (surface: string) => KnownWord;

/** Distinct words kept; what comes after them is looked up each time, so that memory stays bounded. */
const KEPT_WORDS = 20_000;

export function wordReader(vocabulary: Vocabulary, order: DayOrder): WordReader {
  const known = new Map<string, KnownWord>();
  return (surface) => {
    const found = known.get(surface);
    if (found) return found;
    const word = readWord(surface, vocabulary, order);
    if (known.size < KEPT_WORDS) known.set(surface, word);
    return word;
  };
}

function readWord(surface: string, vocabulary: Vocabulary, order: DayOrder): KnownWord {
  const simple = readSimple(surface, vocabulary, order);
  if (simple.meaning || simple.numeral || !isCompound(simple.lower)) return simple;
  const parts: { at: number; length: number; word: KnownWord }[] = [];
  let at = 0;
  for (const part of surface.split(/[-\u2010\u2011\u2013/]/)) {
    if (part !== '') parts.push({ at, length: part.length, word: readSimple(part, vocabulary, order) });
    at += part.length + 1;
  }
  return { ...simple, parts, opens: simple.opens || parts.some(({ word }) => word.opens) };
}

function readSimple(surface: string, vocabulary: Vocabulary, order: DayOrder): KnownWord {
  const whole = lowerCase(surface);
  const lower = withoutPossessive(whole, vocabulary);
  const meaning = vocabulary.words.get(lower);
  const numeral = meaning ? undefined : numeralOf(lower, order);
  const opens = numeral !== undefined || meaning?.opens === true || vocabulary.phrases.has(lower);
  return { lower, meaning, numeral, cut: whole.length - lower.length, opens };
}

/** Reads tokens `from` up to `to`; undefined where no word among them opens an expression of time. O(n). */
export function readItems(
  text: string,
  tokens: TokenTable,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  read: WordReader,
): Items | undefined {
  const words: KnownWord[] = [];
  let opens = false;
  for (let i = from; i < to; i++) {
    const word = read(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    words.push(word);
    opens ||= word.opens;
  }
  if (!opens) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  const lowers: string[] = [];
  const meanings: (Meaning | undefined)[] = [];
  const numerals: (Numeral | undefined)[] = [];
  const hyphenated: boolean[] = [];
  const push = (start: number, end: number, bound: boolean, { lower, meaning, numeral, cut }: KnownWord) => {
    starts.push(start);
    ends.push(end - cut);
    lowers.push(lower);
    meanings.push(meaning);
    numerals.push(numeral);
    hyphenated.push(bound);
  };
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const word = words[i - from]!;
    if (word.parts)
      for (const part of word.parts) push(start + part.at, start + part.at + part.length, part.at > 0, part.word);
    else push(start, tokens.ends[i]!, false, word);
  }
  return { text, vocabulary, length: starts.length, starts, ends, lowers, meanings, numerals, hyphenated };
}

/** In lower case, without the soft hyphens of a wrapped line. */
function lowerCase(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

/** "friday's" is "friday": the mention ends before the mark of the genitive, unless the whole word is known ("new year's"). */
function withoutPossessive(lower: string, { words }: Vocabulary): string {
  const mark = lower.length - 2;
  if (mark < 2 || lower[mark + 1] !== 's' || (lower[mark] !== "'" && lower[mark] !== '’') || words.has(lower))
    return lower;
  return words.has(lower.slice(0, mark)) ? lower.slice(0, mark) : lower;
}

function numeralOf(lower: string, order: DayOrder): Numeral | undefined {
  const first = lower.charCodeAt(0);
  const maybe =
    (first >= 0x30 && first <= 0x39) || (lower.length > 1 && lower.length <= 12 && 'qhfcw'.includes(lower[0]!));
  return maybe ? parseNumeral(lower, order) : undefined;
}

function isCompound(lower: string): boolean {
  if (lower.length < 3 || lower.length > 60) return false;
  return /[^-\u2010\u2011\u2013/][-\u2010\u2011\u2013/]./.test(lower) && !lower.includes('://');
}

export function hasRole(items: Items, i: number, role: Role): boolean {
  return items.meanings[i]?.roles?.has(role) ?? false;
}

/** The place behind an item of that role, or the same place where there is none. */
export function skip(items: Items, i: number, role: Role): number {
  return hasRole(items, i, role) ? i + 1 : i;
}

/** The surface of an item as written. */
export function written(items: Items, i: number): string {
  return items.text.slice(items.starts[i]!, items.ends[i]!);
}

export function isCapitalised(items: Items, i: number): boolean {
  const first = items.text.charAt(items.starts[i] ?? 0);
  return first !== first.toLowerCase();
}

/** A whole number written in digits or as a word, the article for one included. */
export function cardinalAt(items: Items, i: number): number | undefined {
  const numeral = items.numerals[i];
  if (numeral?.number !== undefined && !numeral.ordinal) return numeral.number;
  return items.meanings[i]?.cardinal;
}

/** A place in a row: "first", "1.", "1st". */
export function ordinalAt(items: Items, i: number): number | undefined {
  const numeral = items.numerals[i];
  if (numeral?.ordinal) return numeral.number;
  return items.meanings[i]?.ordinal;
}

/** A year by itself: four digits between 1900 and 2100. */
export function yearAt(items: Items, i: number): number | undefined {
  const numeral = items.numerals[i];
  if (numeral?.digits !== 4 || numeral.ordinal) return undefined;
  const year = numeral.number!;
  return year >= 1900 && year <= 2100 ? year : undefined;
}
