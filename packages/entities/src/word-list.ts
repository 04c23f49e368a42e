import { HASH_START, hashEnd, hashStep, hashString } from './hash.ts';
import { createHashTable, type HashTable } from './hash-table.ts';

/** Words that are known; a `Set` is one too. */
export type WordList = Pick<ReadonlySet<string>, 'has'>;

const NEWLINE = 10;
/** Letters of a word and its line break, at least; by it the table is large enough from the beginning. */
const SHORTEST_MEAN = 4;

/**
 * The lines of a text as a list of words, looked up where they stand: no string is made of any. The text is read once, when the first word
 * is asked for.
 */
export function openWordList(text: string): WordList {
  let starts: HashTable | undefined;
  return {
    has(word) {
      starts ??= indexOfLines(text);
      let hash = hashString(word);
      for (let start = starts.get(hash); start !== 0; start = starts.get(++hash | 0))
        if (isLine(text, start - 1, word)) return true;
      return false;
    },
  };
}

function isLine(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  return (end === text.length || text.charCodeAt(end) === NEWLINE) && text.startsWith(word, start);
}

/** Where each line begins, counted from 1, by its hash; one whose hash is taken stands under the next free one. */
function indexOfLines(text: string): HashTable {
  const starts = createHashTable(text.length / SHORTEST_MEAN);
  let hash = HASH_START;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : NEWLINE;
    if (code !== NEWLINE) {
      hash = hashStep(hash, code);
      continue;
    }
    let free = hashEnd(hash);
    while (starts.get(free) !== 0) free = (free + 1) | 0;
    starts.set(free, start + 1);
    hash = HASH_START;
    start = i + 1;
  }
  return starts;
}
