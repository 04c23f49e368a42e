import { hashString } from '../hash.ts';
import { COARSE_TYPES } from './labels.ts';

/**
 * What is known of a frequent word from much raw text: its cluster at several granularities, and how it is mostly written.
 * A word is found by the hash of its folded form; at 100,000 words one unknown word in 40,000 is taken for another.
 */
export interface WordClasses {
  /** Hashes in ascending order. */
  readonly hashes: Uint32Array;
  /** `COLUMNS` numbers a word. */
  readonly columns: Uint16Array;
}

/**
 * Coarse, middle and fine cluster; what else is known, the habit of writing, `FINANCIAL`, and `KIND_STEP` times the kind of name; and what
 * the surroundings say.
 */
export const COLUMNS = 5;

/** Added to the habit of words that mark financial news. */
export const FINANCIAL = 4;
export const HABIT_MASK = FINANCIAL - 1;

/** What a word with a capital mostly is in raw text, from 1 up; 0 where it is unknown or mixed. */
export const KINDS = ['person', 'location', 'organization', 'other', 'none'] as const;
export const KIND_STEP = 8;

/**
 * What a word with a capital names by its surroundings alone, the last column: 0 where that is not known, else 1 + kind + `NAMED_KINDS` ×
 * level. The kind is a coarse type, or the last one where none has half of it; the level how often it is a name at all, by these shares.
 */
export const NAMED_LEVELS = [0.04, 0.08, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85] as const;
export const NAMED_KINDS = COARSE_TYPES.length + 1;

/** In the column of the fine cluster: the word has no clusters. */
export const NO_CLUSTER = 1023;

/** How a word is written inside sentences: mostly small, either way, mostly with a capital, in capitals. */
export const HABITS = ['small', 'either', 'capital', 'capitals'] as const;

/** Offset of the word's columns in `columns`; -1 for a word that is not known. O(log n). */
export function findWordClass(classes: WordClasses, folded: string): number {
  const hash = hashString(folded) >>> 0;
  const { hashes } = classes;
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const other = hashes[middle]!;
    if (other === hash) return middle * COLUMNS;
    if (other < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
