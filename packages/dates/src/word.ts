import type { TimeMatch } from './expression.ts';
import type { Items } from './items.ts';
import type { Numeral } from './numeral.ts';
import type { Cue } from './tense-cue.ts';
import type { Meaning, Phrase } from './vocabulary.ts';

/** What is known of a word. */
export interface KnownWord {
  /** As written in small letters; undefined where only the text has it. */
  readonly lower: string | undefined;
  readonly meaning: Meaning | undefined;
  readonly numeral: Numeral | undefined;
  /** What it tells of the tense of its clause; its form may tell where no list does. */
  readonly cue: Cue | 'by-form' | undefined;
  /** The names of several words that start with it. */
  readonly phrases: readonly Phrase[];
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
  readonly phrases: readonly Phrase[];
}

export type RulesFor = (word: OpeningWord) => readonly Rule[];

/** Any word that has nothing to do with time: nine of ten. */
export const PLAIN_WORD: KnownWord = {
  lower: undefined,
  meaning: undefined,
  numeral: undefined,
  cue: 'by-form',
  phrases: [],
  cut: 0,
  opens: false,
  rules: [],
  parts: undefined,
};
