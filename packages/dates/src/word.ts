import type { RuleLanguage } from '@groschen/document';
import type { TimeMatch } from './expression.ts';
import type { Items } from './items.ts';
import { type DayOrder, type Numeral, parseNumeral } from './numeral.ts';
import { type Cue, cueOf } from './tense-cue.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A word of a text, looked up once however often it occurs. */
export interface KnownWord {
  readonly lower: string;
  readonly meaning: Meaning | undefined;
  readonly numeral: Numeral | undefined;
  /** What it tells of the tense of its clause. */
  readonly cue: Cue | undefined;
  /** Code units at its end that belong to no time: the mark of a genitive. */
  readonly cut: number;
  /** Whether it, or a part of it, may open an expression of time. */
  readonly opens: boolean;
  /** The rules of the grammar it may open as a whole, in their order. */
  readonly rules: readonly Rule[];
  /** The parts of a compound that is no word of time as a whole, and where they start in it. */
  readonly parts: readonly { readonly at: number; readonly length: number; readonly word: KnownWord }[] | undefined;
}

/** A rule of the grammar: what it reads from an item on, if anything. */
export type Rule = (items: Items, i: number) => TimeMatch | undefined;

/** What decides which rules a word can open. */
export interface OpeningWord {
  readonly lower: string;
  readonly meaning: Meaning | undefined;
  readonly numeral: Numeral | undefined;
  /** Whether a name of several words starts with it. */
  readonly opensPhrase: boolean;
}

type RulesFor = (word: OpeningWord) => readonly Rule[];

/** Looks up words in one vocabulary; made anew for every text. */
export type WordReader = (surface: string) => KnownWord;

const HYPHEN = /[-\u2010\u2011\u2013/]/;

/** Distinct words kept; what comes after them is looked up each time, so that memory stays bounded. */
const KEPT_WORDS = 20_000;

/** All that is known of the words of a vocabulary, whatever the text. */
export type KnownWords = ReadonlyMap<string, KnownWord>;

export function knownWords(vocabulary: Vocabulary, rulesFor: RulesFor): KnownWords {
  const known = new Map<string, KnownWord>();
  for (const lower of new Set([...vocabulary.words.keys(), ...vocabulary.phrases.keys()])) {
    const meaning = vocabulary.words.get(lower);
    const opensPhrase = vocabulary.phrases.has(lower);
    const opens = meaning?.opens === true || opensPhrase;
    const rules = opens ? rulesFor({ lower, meaning, numeral: undefined, opensPhrase }) : NO_RULES;
    const cue = cueOf(lower, meaning, false, vocabulary.lang);
    known.set(lower, { lower, meaning, numeral: undefined, cue, cut: 0, opens, rules, parts: undefined });
  }
  return known;
}

const NO_RULES: readonly Rule[] = [];

/** What reading a word needs. */
interface Reader {
  readonly words: KnownWords;
  readonly lang: RuleLanguage;
  readonly order: DayOrder;
  readonly rulesFor: RulesFor;
}

export function wordReader(words: KnownWords, lang: RuleLanguage, order: DayOrder, rulesFor: RulesFor): WordReader {
  const reader: Reader = { words, lang, order, rulesFor };
  const read = new Map<string, KnownWord>();
  return (surface) => {
    const found = read.get(surface);
    if (found) return found;
    const word = readWord(surface, reader);
    if (read.size < KEPT_WORDS) read.set(surface, word);
    return word;
  };
}

function readWord(surface: string, reader: Reader): KnownWord {
  const lower = lowerCase(surface);
  const simple = readSimple(surface, lower, reader);
  if (simple.meaning || simple.numeral) return simple;
  const bounds = partBounds(lower, reader.words);
  if (!bounds) return simple;
  const parts: { at: number; length: number; word: KnownWord }[] = [];
  for (const [at, end] of bounds)
    if (end > at) {
      const part = surface.slice(at, end);
      parts.push({ at, length: end - at, word: readSimple(part, lowerCase(part), reader) });
    }
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

/** "15sep": the length of the day before a month's name, 0 where there is none. */
function monthBehindDay(lower: string, words: KnownWords): number {
  const first = lower.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return 0;
  const second = lower.charCodeAt(1);
  const digits = second >= 0x30 && second <= 0x39 ? 2 : 1;
  return words.get(lower.slice(digits))?.meaning?.month === undefined ? 0 : digits;
}

function readSimple(surface: string, lower: string, { words, lang, order, rulesFor }: Reader): KnownWord {
  const known = words.get(lower);
  if (known) return known;
  const cut = possessiveLength(lower);
  const stem = cut > 0 ? words.get(lower.slice(0, -cut)) : undefined;
  if (stem) return { ...stem, cut };
  const numeral = numeralOf(lower, order);
  const capitalised = surface.charCodeAt(0) !== lower.charCodeAt(0);
  const cue = cueOf(lower, undefined, capitalised, lang);
  const opens = numeral !== undefined;
  const rules = opens ? rulesFor({ lower, meaning: undefined, numeral, opensPhrase: false }) : NO_RULES;
  return { lower, meaning: undefined, numeral, cue, cut: 0, opens, rules, parts: undefined };
}

/** In lower case, without the soft hyphens of a wrapped line. */
function lowerCase(surface: string): string {
  const lower = surface.toLowerCase();
  return lower.includes('\u00ad') ? lower.replaceAll('\u00ad', '') : lower;
}

/** "friday's" is "friday": the mention ends before the mark of the genitive. */
function possessiveLength(lower: string): number {
  const mark = lower.length - 2;
  if (mark < 2 || lower.charCodeAt(mark + 1) !== 0x73) return 0;
  const code = lower.charCodeAt(mark);
  return code === 0x27 || code === 0x2019 ? 2 : 0;
}

function numeralOf(lower: string, order: DayOrder): Numeral | undefined {
  const first = lower.charCodeAt(0);
  const maybe =
    (first >= 0x30 && first <= 0x39) || (lower.length > 1 && lower.length <= 12 && 'qhfcw'.includes(lower[0]!));
  return maybe ? parseNumeral(lower, order) : undefined;
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
