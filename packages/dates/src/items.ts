import type { TokenTable } from '@groschen/document';
import type { Numeral } from './numeral.ts';
import type { Cue } from './tense-cue.ts';
import type { Meaning, Role, Vocabulary } from './vocabulary.ts';
import type { KnownWord, Rule, WordReader } from './word.ts';

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
  readonly cues: readonly (Cue | undefined)[];
  /** The rules that each item may open. */
  readonly rules: readonly (readonly Rule[])[];
  /** Whether a hyphen binds the item to the one before. */
  readonly hyphenated: readonly boolean[];
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
  const words: KnownWord[] = new Array(to - from);
  let opens = false;
  let length = 0;
  for (let i = from; i < to; i++) {
    const word = read(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    words[i - from] = word;
    opens ||= word.opens;
    length += word.parts?.length ?? 1;
  }
  if (!opens) return undefined;
  const items = emptyItems(text, vocabulary, length);
  let at = 0;
  const put = (start: number, end: number, bound: boolean, word: KnownWord) => {
    items.starts[at] = start;
    items.ends[at] = end - word.cut;
    items.lowers[at] = word.lower;
    items.meanings[at] = word.meaning;
    items.numerals[at] = word.numeral;
    items.cues[at] = word.cue;
    items.rules[at] = word.rules;
    items.hyphenated[at++] = bound;
  };
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const word = words[i - from]!;
    if (word.parts)
      for (const part of word.parts) put(start + part.at, start + part.at + part.length, part.at > 0, part.word);
    else put(start, tokens.ends[i]!, false, word);
  }
  return items;
}

/** Columns made at their full length: a sentence costs eight arrays, none of which grows. */
function emptyItems(text: string, vocabulary: Vocabulary, length: number) {
  return {
    text,
    vocabulary,
    length,
    starts: new Array<number>(length),
    ends: new Array<number>(length),
    lowers: new Array<string>(length),
    meanings: new Array<Meaning | undefined>(length),
    numerals: new Array<Numeral | undefined>(length),
    cues: new Array<Cue | undefined>(length),
    rules: new Array<readonly Rule[]>(length),
    hyphenated: new Array<boolean>(length),
  };
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

/** A year by itself: four digits between 1800 and 2100. */
export function yearAt(items: Items, i: number): number | undefined {
  const numeral = items.numerals[i];
  if (numeral?.digits !== 4 || numeral.ordinal) return undefined;
  const year = numeral.number!;
  return year >= 1800 && year <= 2100 ? year : undefined;
}
