import type { SentenceTable } from '@groschen/document';
import type { WordTable } from '../words.ts';

/** Where sentences end in a word table: for each the position after its last word, ascending; the last is the number of words. O(words). */
export function sentenceEndsOf(words: WordTable, sentences: SentenceTable): readonly number[] {
  const ends: number[] = [];
  let word = 0;
  for (let i = 1; i < sentences.length; i++) {
    const start = sentences.starts[i]!;
    while (word < words.length && words.starts[word]! < start) word++;
    ends.push(word);
  }
  ends.push(words.length);
  return ends;
}
