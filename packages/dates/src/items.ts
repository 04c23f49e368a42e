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

/** Reads tokens `from` up to `to` in one vocabulary. O(n). */
export function readItems(
  text: string,
  tokens: TokenTable,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  order: DayOrder,
): Items {
  const starts: number[] = [];
  const ends: number[] = [];
  const lowers: string[] = [];
  const meanings: (Meaning | undefined)[] = [];
  const numerals: (Numeral | undefined)[] = [];
  const hyphenated: boolean[] = [];
  const push = (
    start: number,
    end: number,
    bound: boolean,
    lower: string,
    meaning: Meaning | undefined,
    numeral: Numeral | undefined,
  ) => {
    starts.push(start);
    ends.push(end);
    lowers.push(lower);
    meanings.push(meaning);
    numerals.push(numeral);
    hyphenated.push(bound);
  };
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const surface = text.slice(start, end);
    const whole = lowerCase(surface);
    const lower = withoutPossessive(whole, vocabulary);
    const meaning = vocabulary.words.get(lower);
    const numeral = meaning ? undefined : numeralOf(lower, order);
    if (meaning || numeral || !isCompound(lower)) {
      push(start, lower === whole ? end : end - 2, false, lower, meaning, numeral);
      continue;
    }
    let at = start;
    for (const part of surface.split(/[-\u2010\u2011\u2013/]/)) {
      const known = withoutPossessive(lowerCase(part), vocabulary);
      const cut = known.length < part.length && /['’]s$/i.test(part) ? 2 : 0;
      if (part !== '')
        push(at, at + part.length - cut, at > start, known, vocabulary.words.get(known), numeralOf(known, order));
      at += part.length + 1;
    }
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
