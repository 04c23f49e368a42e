import type { TokenTable } from '@groschen/document';
import { isCapital, lowerCase } from './letters.ts';
import type { Numeral } from './numeral.ts';
import { type Cue, cueByForm } from './tense-cue.ts';
import type { Meaning, Role, Vocabulary } from './vocabulary.ts';
import type { KnownWord } from './word.ts';
import { readWord, type WordReader } from './word-reader.ts';

/**
 * The words of a sentence as the grammar reads them: tokens, with hyphen compounds taken apart ("April-June", "mid-2027"), so that
 * one rule serves both spellings. `-` before a part is not an item; `hyphenated` tells of it.
 */
export interface Items {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly KnownWord[];
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
  reader: WordReader,
): Items | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: KnownWord[] = [];
  const hyphenated: boolean[] = [];
  let opens = false;
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const word = readWord(reader, text, start, end);
    opens ||= word.opens;
    if (word.parts === undefined) {
      starts.push(start);
      ends.push(end - word.cut);
      words.push(word);
      hyphenated.push(false);
    } else
      for (const part of word.parts) {
        starts.push(start + part.at);
        ends.push(start + part.at + part.length - part.word.cut);
        words.push(part.word);
        hyphenated.push(part.at > 0);
      }
  }
  return opens ? { text, vocabulary, length: words.length, starts, ends, words, hyphenated } : undefined;
}

/** What an item means; undefined for words that have nothing to do with time, and beyond either end. */
export function meaningAt(items: Items, i: number): Meaning | undefined {
  return i >= 0 && i < items.length ? items.words[i]!.meaning : undefined;
}

/** What an item is as a figure; undefined where it is none, and beyond either end. */
export function numeralAt(items: Items, i: number): Numeral | undefined {
  return i >= 0 && i < items.length ? items.words[i]!.numeral : undefined;
}

/** An item in small letters; undefined beyond either end. */
export function lowerAt(items: Items, i: number): string | undefined {
  if (i < 0 || i >= items.length) return undefined;
  const { lower } = items.words[i]!;
  if (lower !== undefined) return lower;
  return lowerCase(written(items, i));
}

/** What an item tells of the tense of its clause. */
export function cueAt(items: Items, i: number): Cue | undefined {
  const { cue } = items.words[i]!;
  return cue === 'by-form' ? cueByForm(items.text, items.starts[i]!, items.ends[i]!, items.vocabulary.lang) : cue;
}

export function hasRole(items: Items, i: number, role: Role): boolean {
  return meaningAt(items, i)?.roles?.has(role) ?? false;
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
  return isCapital(items.text.charCodeAt(items.starts[i] ?? 0));
}

/** A whole number written in digits or as a word, the article for one included. */
export function cardinalAt(items: Items, i: number): number | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.number !== undefined && !numeral.ordinal) return numeral.number;
  return meaningAt(items, i)?.cardinal;
}

/** A place in a row: "first", "1.", "1st". */
export function ordinalAt(items: Items, i: number): number | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.ordinal) return numeral.number;
  return meaningAt(items, i)?.ordinal;
}

/** A year by itself: four digits between 1800 and 2100. */
export function yearAt(items: Items, i: number): number | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.digits !== 4 || numeral.ordinal) return undefined;
  const year = numeral.number!;
  return year >= 1800 && year <= 2100 ? year : undefined;
}
