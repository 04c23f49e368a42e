import { HASH_START, hashEnd, hashStep, hashString } from '../hash.ts';
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
  // the one letter whose small form is longer is left to the slower way
  const folded = text.replaceAll('İ', '\u2007').toLowerCase();
  const offsets: number[] = [];
  const keys: number[] = [];
  const heads = createHashTable(1 << 15);
  let names: { readonly first: HashTable; readonly next: Int32Array } | undefined;

  const add = (from: number, key: number, head: number, length: number): void => {
    if (length === 0) return;
    offsets.push(from);
    keys.push(key);
    const small = folded.charCodeAt(from) === text.charCodeAt(from) ? SMALL : 0;
    heads.set(head, heads.get(head) | (1 << Math.min(length, MOST_WORDS)) | small);
  };
  const addUnusual = (from: number): number => {
    let to = from;
    while (to < text.length && !isSeparator(text.charCodeAt(to))) to++;
    const { key, head, length } = keyOf(text.slice(from, to));
    add(from, hashString(key), hashString(head), length);
    return to;
  };
  return {
    add(from) {
      let hash = HASH_START;
      let head = 0;
      let length = 0;
      let inWord = false;
      let i = from;
      for (; i < folded.length; i++) {
        const code = folded.charCodeAt(i);
        const letter = isLetterOrDigit(code);
        if (!letter) {
          if (isSeparator(code)) break;
          if (code >= 0x80 || code === BACKTICK) return addUnusual(from);
        }
        if (head === 0 && i > from && !(letter && inWord)) head = hashEnd(hash);
        if (letter ? !inWord : code !== BLANK) length++;
        inWord = letter;
        hash = hashStep(hash, code);
      }
      const key = hashEnd(hash);
      add(from, key, head === 0 ? key : head, length);
      return i;
    },
    lengthsOf: (head) => heads.get(hashString(head)),
    offsetsOf(key) {
      names ??= chain(keys);
      const found: number[] = [];
      for (let i = names.first.get(hashString(key)); i > 0; i = names.next[i - 1]!) found.push(offsets[i - 1]!);
      return found;
    },
  };
}

const TAB = 9;
const NEWLINE = 10;
const BLANK = 32;
const BAR = 124;
/** Unified with the apostrophe, as the quotation marks and dashes above ASCII are. */
const BACKTICK = 96;

export const isSeparator = (code: number): boolean => code === TAB || code === NEWLINE || code === BAR;

/** For each hash the first place where it stands in the list, and for each place the next with the same hash; places count from 1. */
function chain(hashes: readonly number[]) {
  const first = createHashTable(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)));
  const next = new Int32Array(hashes.length);
  for (let i = hashes.length - 1; i >= 0; i--) {
    next[i] = first.get(hashes[i]!);
    first.set(hashes[i]!, i + 1);
  }
  return { first, next };
}

/** From hashes to numbers other than 0, which stands for nothing. */
interface HashTable {
  get(hash: number): number;
  set(hash: number, value: number): void;
}

/** Open addressing; it grows where it is more than half full. `size` is a power of two. */
function createHashTable(size: number): HashTable {
  let hashes = new Int32Array(size);
  let values = new Int32Array(size);
  let used = 0;
  const slotOf = (hash: number): number => {
    const mask = hashes.length - 1;
    let slot = hash & mask;
    while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const set = (hash: number, value: number): void => {
    const slot = slotOf(hash);
    if (values[slot] === 0 && ++used * 2 > hashes.length) {
      grow();
      set(hash, value);
      return;
    }
    hashes[slot] = hash;
    values[slot] = value;
  };
  const grow = (): void => {
    const [oldHashes, oldValues] = [hashes, values];
    hashes = new Int32Array(2 * oldHashes.length);
    values = new Int32Array(2 * oldHashes.length);
    used = 0;
    oldValues.forEach((value, slot) => {
      if (value !== 0) set(oldHashes[slot]!, value);
    });
  };
  return { get: (hash) => values[slotOf(hash)]!, set };
}
