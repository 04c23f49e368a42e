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

export function wordReader(vocabulary: Vocabulary, order: DayOrder, rulesFor: RulesFor): WordReader {
  const known = new Map<string, KnownWord>();
  return (surface) => {
    const found = known.get(surface);
    if (found) return found;
    const word = readWord(surface, vocabulary, order, rulesFor);
    if (known.size < KEPT_WORDS) known.set(surface, word);
    return word;
  };
}

function readWord(surface: string, vocabulary: Vocabulary, order: DayOrder, rulesFor: RulesFor): KnownWord {
  const simple = readSimple(surface, vocabulary, order, rulesFor);
  if (simple.meaning || simple.numeral) return simple;
  const bounds = partBounds(simple.lower, vocabulary);
  if (!bounds) return simple;
  const parts: { at: number; length: number; word: KnownWord }[] = [];
  for (const [at, end] of bounds)
    if (end > at)
      parts.push({ at, length: end - at, word: readSimple(surface.slice(at, end), vocabulary, order, rulesFor) });
  return { ...simple, parts, opens: simple.opens || parts.some(({ word }) => word.opens) };
}

/** Where the parts of a compound begin and end; undefined where the word is none. */
function partBounds(lower: string, vocabulary: Vocabulary): readonly (readonly [number, number])[] | undefined {
  const day = monthBehindDay(lower, vocabulary);
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
function monthBehindDay(lower: string, { words }: Vocabulary): number {
  const first = lower.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return 0;
  const second = lower.charCodeAt(1);
  const digits = second >= 0x30 && second <= 0x39 ? 2 : 1;
  return words.get(lower.slice(digits))?.month === undefined ? 0 : digits;
}

function readSimple(surface: string, vocabulary: Vocabulary, order: DayOrder, rulesFor: RulesFor): KnownWord {
  const whole = lowerCase(surface);
  const lower = withoutPossessive(whole, vocabulary);
  const meaning = vocabulary.words.get(lower);
  const numeral = meaning ? undefined : numeralOf(lower, order);
  const named = vocabulary.phrases.has(lower);
  const opens = numeral !== undefined || meaning?.opens === true || named;
  return {
    lower,
    meaning,
    numeral,
    cue: cueOf(lower, meaning, surface.charCodeAt(0) !== lower.charCodeAt(0), vocabulary.lang),
    cut: whole.length - lower.length,
    opens,
    rules: opens ? rulesFor({ lower, meaning, numeral, opensPhrase: named }) : [],
    parts: undefined,
  };
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
