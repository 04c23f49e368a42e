import type { ReadSentence } from '../reading/reading.ts';

/** German prepositions that an article has become one with, as frames write them. */
const CONTRACTED: Readonly<Record<string, string>> = {
  vom: 'von',
  am: 'an',
  ans: 'an',
  beim: 'bei',
  zum: 'zu',
  zur: 'zu',
  im: 'in',
  ins: 'in',
};

/** A preposition without the article that it has become one with. */
export function bare(preposition: string): string {
  return CONTRACTED[preposition] ?? preposition;
}

/** The preposition before an item, without its article; `''` for none. */
export function prepositionBefore(at: number, { government }: ReadSentence): string {
  return bare(government(at).preposition);
}

/** Whether an item stands behind a preposition, which may be given with the noun before it: "anteile an". O(1). */
export function standsBehind(at: number, wanted: string, sentence: ReadSentence): boolean {
  const space = wanted.indexOf(' ');
  if (prepositionBefore(at, sentence) !== wanted.slice(space + 1)) return false;
  if (space < 0) return true;
  const { items, grammar } = sentence;
  for (let i = at - 1; i > 0; i--)
    if (grammar.words.prepositions.has(items[i]!.lower)) return items[i - 1]!.lower.endsWith(wanted.slice(0, space));
  return false;
}
