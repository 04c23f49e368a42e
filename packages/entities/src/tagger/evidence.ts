import { ENTITY_TYPES, type EntityType } from '@groschen/document';
import type { NameFindings } from '../tagger.ts';
import type { WordForm } from './word-form.ts';

/** What is known of each word of a text before the model looks at it, as bits; 0 where nothing is. */
export interface NameEvidence {
  /** `GIVEN_NAME`, `SURNAME`, `AMBIGUOUS`, and the types of the gazetteer's names. */
  readonly dictionary: Uint32Array;
  /** The types of the rules' candidates. */
  readonly rules: Uint32Array;
}

/** The lowest bits are `GIVEN_NAME` and `SURNAME`. Part of a name of the gazetteer that is also an ordinary word. */
export const AMBIGUOUS = 4;
/** The bits of types begin here: two a type in the order of `ENTITY_TYPES`, for the first and for further words of a name. */
const FIRST_TYPE_BIT = 3;
export const EVIDENCE_BITS = FIRST_TYPE_BIT + 2 * ENTITY_TYPES.length;

const BITS: ReadonlyMap<EntityType, number> = new Map(
  ENTITY_TYPES.map((type, i) => [type, 1 << (FIRST_TYPE_BIT + 2 * i)]),
);
const bitOf = (type: EntityType): number => BITS.get(type) ?? 0;

/** Collects the evidence of hits, candidates and lists of personal names. O(words). */
export function gatherEvidence({ words, hits, candidates }: NameFindings, forms: readonly WordForm[]): NameEvidence {
  const dictionary = new Uint32Array(words.length);
  const rules = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) dictionary[i] = forms[i]!.personal;
  for (const { firstWord, endWord, types, ambiguous } of hits) {
    let bits = 0;
    for (const type of types) bits |= bitOf(type);
    for (let i = firstWord; i < endWord; i++)
      dictionary[i]! |= (ambiguous ? AMBIGUOUS : 0) | (i === firstWord ? bits : bits << 1);
  }
  let word = 0;
  for (const { start, end, type } of candidates) {
    while (word < words.length && words.ends[word]! <= start) word++;
    for (let i = word; i < words.length && words.starts[i]! < end; i++)
      rules[i]! |= i === word ? bitOf(type) : bitOf(type) << 1;
  }
  return { dictionary, rules };
}
