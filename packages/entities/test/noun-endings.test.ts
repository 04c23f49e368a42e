import { describe, expect, it } from 'vitest';
import { endingsIn, nounEndings } from '../src/name-rules/noun-endings.ts';

describe('nouns that a word is or ends with', () => {
  const nouns = nounEndings(new Map(['konzern', 'chemiekonzern', 'fabrik', 'ag', 'x'].map((noun) => [noun, true])));
  it.each([
    ['konzern', ['konzern']],
    ['spezialchemiekonzern', ['chemiekonzern', 'konzern']],
    ['schraubenfabrik', ['fabrik']],
    ['verlag', ['ag']],
    ['x', ['x']],
    ['ax', []],
    ['konzerns', []],
    ['ern', []],
    ['', []],
  ])('%s', (word, endings) => {
    expect(endingsIn(nouns, word)).toEqual(endings);
  });
});
