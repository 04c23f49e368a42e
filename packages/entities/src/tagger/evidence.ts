import { ENTITY_TYPES } from '@groschen/document';
import type { NameKnowledge } from '../built-in.ts';
import type { GazetteerHit } from '../gazetteer/match.ts';
import { LOWER, SYMBOL, type WordTable, wordAt } from '../words.ts';

/** What dictionaries say of each word of a text: bits of `GIVEN_NAME` and so on; 0 where they know nothing. */
export type NameEvidence = Uint32Array;

export const GIVEN_NAME = 1;
export const SURNAME = 2;
/** Part of a name of the gazetteer that is also an ordinary word. */
export const AMBIGUOUS = 4;
/** First and further words of a name of the gazetteer: bits from here on, two for each type in the order of `ENTITY_TYPES`. */
const FIRST_TYPE_BIT = 3;
export const EVIDENCE_BITS = FIRST_TYPE_BIT + 2 * ENTITY_TYPES.length;

/** Collects the evidence of the gazetteer's hits and of the lists of given names and surnames. O(words). */
export function gatherEvidence(
  words: WordTable,
  hits: readonly GazetteerHit[],
  { givenNames, surnames }: Pick<NameKnowledge, 'givenNames' | 'surnames'>,
): NameEvidence {
  const evidence = new Uint32Array(words.length);
  for (const { firstWord, endWord, types, ambiguous } of hits) {
    let bits = ambiguous ? AMBIGUOUS : 0;
    for (const type of types) bits |= 1 << (FIRST_TYPE_BIT + 2 * (ENTITY_TYPES as readonly string[]).indexOf(type));
    for (let i = firstWord; i < endWord; i++)
      evidence[i]! |= i === firstWord ? bits : (bits & AMBIGUOUS) | ((bits & ~AMBIGUOUS) << 1);
  }
  for (let i = 0; i < words.length; i++) {
    const shape = words.shapes[i]!;
    if (shape === SYMBOL || shape === LOWER) continue;
    const surface = titleCase(wordAt(words, i));
    if (givenNames.has(surface)) evidence[i]! |= GIVEN_NAME;
    if (surnames.has(surface)) evidence[i]! |= SURNAME;
  }
  return evidence;
}

/** "NAGEL" as "Nagel"; the lists hold names as they are written in running text. */
function titleCase(surface: string): string {
  return surface.length > 2 && surface === surface.toUpperCase()
    ? surface[0] + surface.slice(1).toLowerCase()
    : surface;
}
