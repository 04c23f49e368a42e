import { HASH_START, hashEnd, hashStep, hashString } from '../hash.ts';
import { createHashTable } from '../hash-table.ts';
import { MOST_WORDS, SMALL } from './entry.ts';
import { isLetterOrDigit, keyOf } from './name-key.ts';

/** Where names stand in a text, by the hashes of their keys: made without a string for each name, which is what loading would spend its time on. */
export interface NameIndex {
  /** Adds the name that begins at an offset and ends before a tab, a line break, a bar or with the text; gives its end. */
  add(from: number): number;
  /** See `Gazetteer`; another head with the same hash may add lengths. */
  lengthsOf(head: string): number;
  /** Offsets of the names whose keys have the hash of this one, in the order in which they were added. */
  offsetsOf(key: string): readonly number[];
}

export function createNameIndex(text: string): NameIndex {
  /** Of each name, counted from 1: where it stands, and the one before it with the same hash. */
  const offsets: number[] = [0];
  const before: number[] = [0];
  const names = createHashTable(text.length / SHORTEST_MEAN);
  const heads = createHashTable(1 << 16);

  const add = (from: number, key: number, head: number, length: number, small: boolean): void => {
    if (length === 0) return;
    before.push(names.get(key));
    names.set(key, offsets.length);
    offsets.push(from);
    heads.set(head, heads.get(head) | (1 << Math.min(length, MOST_WORDS)) | (small ? SMALL : 0));
  };
  const addUnusual = (from: number): number => {
    let to = from;
    while (to < text.length && !isSeparator(text.charCodeAt(to))) to++;
    const { key, head, length } = keyOf(text.slice(from, to));
    add(from, hashString(key), hashString(head), length, text[from] === text[from]!.toLowerCase());
    return to;
  };
  return {
    add(from) {
      let hash = HASH_START;
      let head = 0;
      let length = 0;
      let inWord = false;
      let i = from;
      for (; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const folded = code < FOLDED.length ? FOLDED[code]! : UNUSUAL;
        if (folded === SEPARATOR) break;
        if (folded === UNUSUAL) return addUnusual(from);
        const letter = folded >= LETTER;
        if (head === 0 && i > from && !(letter && inWord)) head = hashEnd(hash);
        if (letter ? !inWord : folded !== BLANK) length++;
        inWord = letter;
        hash = hashStep(hash, folded & ~LETTER);
      }
      const key = hashEnd(hash);
      const first = text.charCodeAt(from);
      add(from, key, head === 0 ? key : head, length, (FOLDED[first]! & ~LETTER) === first);
      return i;
    },
    lengthsOf: (head) => heads.get(hashString(head)),
    offsetsOf(key) {
      const found: number[] = [];
      for (let name = names.get(hashString(key)); name > 0; name = before[name]!) found.push(offsets[name]!);
      return found.reverse();
    },
  };
}

/** Code units of a name with what stands around it, at least; by it the table is large enough from the beginning. */
const SHORTEST_MEAN = 10;

const TAB = 9;
const NEWLINE = 10;
const BLANK = 32;
const BAR = 124;

export const isSeparator = (code: number): boolean => code === TAB || code === NEWLINE || code === BAR;

/** In `FOLDED`: ends a name; is left to the slower way; a bit that letters and digits have. */
const SEPARATOR = 0;
const UNUSUAL = 1;
const LETTER = 0x8000;

/** What stands for a code unit in keys: letters in small, other signs of ASCII as they are. Quotation marks and dashes are unified by `keyOf`. */
const FOLDED = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  const folded = small.charCodeAt(0);
  if (isSeparator(code)) return SEPARATOR;
  if (isLetterOrDigit(folded)) return small.length === 1 ? folded | LETTER : UNUSUAL;
  return code < 2 || code >= 0x80 || small === '`' ? UNUSUAL : code;
});
