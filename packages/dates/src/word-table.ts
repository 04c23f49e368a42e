import { bucketOf, FNV_OFFSET, FNV_PRIME, FORM, HAS_OTHER, SMALL } from './letters.ts';

/**
 * Words by their letters in a text, whatever their case, so that a word need not be cut out of the text to be looked up: nine of ten
 * words of a text are none of the table, and are told to be so by their hash alone.
 */
export interface WordTable<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Position in `lowers` and `values` at each hash; 0 where there is none. */
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  readonly lowers: readonly string[];
  readonly values: readonly T[];
}

/** What looking a word up tells beside its value: the `HAS_…` bits of its characters. */
export interface WordForm {
  form: number;
}

/** A table of words in lower case. */
export function wordTable<T>(words: ReadonlyMap<string, T>): WordTable<T> {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.size * 4 + 4)));
  const lowers = ['', ...words.keys()];
  const hashes = Int32Array.from(lowers, hashOf);
  for (let i = 1; i < lowers.length; i++) {
    let slot = bucketOf(hashes[i]!, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = i;
  }
  return { words, slots, hashes, lowers, values: [undefined as T, ...words.values()] };
}

/**
 * The value of the word `text.slice(start, end)`; its form is written into `found`. Words with a character beyond Latin-1 or a soft
 * hyphen are left to the caller. O(end - start), without an allocation.
 */
export function findWord<T>(
  table: WordTable<T>,
  text: string,
  start: number,
  end: number,
  found: WordForm,
): T | undefined {
  let hash = FNV_OFFSET;
  let form = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff) {
      found.form = form | HAS_OTHER;
      return undefined;
    }
    form |= FORM[code]!;
    hash = Math.imul(hash ^ SMALL[code]!, FNV_PRIME);
  }
  found.form = form;
  const { slots, hashes, lowers } = table;
  for (let slot = bucketOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const i = slots[slot]!;
    if (hashes[i] === hash && isWord(lowers[i]!, text, start, end)) return table.values[i];
  }
  return undefined;
}

function isWord(lower: string, text: string, start: number, end: number): boolean {
  if (lower.length !== end - start) return false;
  for (let i = 0; i < lower.length; i++) if (SMALL[text.charCodeAt(start + i)] !== lower.charCodeAt(i)) return false;
  return true;
}

function hashOf(lower: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < lower.length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), FNV_PRIME);
  return hash;
}
