import { describe, expect, it } from 'vitest';
import { COMMON_WORDS_DE } from '../src/generated/common-words-de.ts';
import { hashString } from '../src/hash.ts';
import { openWordList } from '../src/word-list.ts';

describe('openWordList', () => {
  it('has the lines of the text and no part of them', () => {
    const list = openWordList('Anna\nAnna-Lena\nJörg');
    expect(['Anna', 'Anna-Lena', 'Jörg'].every((word) => list.has(word))).toBe(true);
    expect(['Ann', 'Lena', 'Jör', 'anna', '', 'Anna\nAnna-Lena', 'Jörg\n'].filter((word) => list.has(word))).toEqual(
      [],
    );
  });

  it('has nothing where there is nothing but the empty line', () => {
    expect(openWordList('').has('Anna')).toBe(false);
  });

  it('tells words with the same hash apart', () => {
    const [one, other] = sameHash();
    expect(openWordList(one).has(other)).toBe(false);
    const both = openWordList(`${one}\n${other}`);
    expect([both.has(one), both.has(other)]).toEqual([true, true]);
  });

  it('gives the same as a set', () => {
    const words = COMMON_WORDS_DE.split('\n');
    const list = openWordList(COMMON_WORDS_DE);
    const set = new Set(words);
    expect(words.filter((word) => !list.has(word))).toEqual([]);
    expect(words.map((word) => `${word}x`).filter((word) => list.has(word) !== set.has(word))).toEqual([]);
  });
});

/** Two words whose hashes of 32 bits are the same. */
function sameHash(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let n = 0; ; n++) {
    const word = `w${n.toString(36)}`;
    const hash = hashString(word);
    const other = seen.get(hash);
    if (other !== undefined) return [other, word];
    seen.set(hash, word);
  }
}
