import type { DayOrder } from './numeral.ts';
import { parseNumeral } from './numeral.ts';
import { cueByForm, cueByRoles } from './tense-cue.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type KnownWord, PLAIN_WORD, type RulesFor } from './word.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** All that is known of the words of a vocabulary, whatever the text. */
export type KnownWords = WordTable<KnownWord>;

/** The words of a vocabulary, and the whole numbers that texts are full of. */
export function knownWords(vocabulary: Vocabulary, rulesFor: RulesFor): KnownWords {
  const known = new Map<string, KnownWord>();
  for (const lower of new Set([...vocabulary.words.keys(), ...vocabulary.phrases.keys()])) {
    const meaning = vocabulary.words.get(lower);
    const opensPhrase = vocabulary.phrases.has(lower);
    const opens = meaning?.opens === true || opensPhrase;
    const rules = opens ? rulesFor({ lower, meaning, numeral: undefined, opensPhrase }) : PLAIN_WORD.rules;
    const cue = meaning ? cueByRoles(meaning) : cueByForm(lower, 0, lower.length, vocabulary.lang);
    known.set(lower, { ...PLAIN_WORD, lower, meaning, cue, opens, rules });
  }
  for (const lower of WHOLE_NUMBERS)
    if (!known.has(lower)) known.set(lower, numeralWord(lower, 'day-first', rulesFor) ?? PLAIN_WORD);
  return wordTable(known);
}

/** Days with and without their period, and years of this time. */
const WHOLE_NUMBERS: readonly string[] = [
  ...Array.from({ length: 100 }, (_, i) => [String(i), `${i}.`]).flat(),
  ...Array.from({ length: 40 }, (_, i) => String(2000 + i)),
];

/** A word in small letters that is a numeral; undefined where it is none. */
export function numeralWord(lower: string, order: DayOrder, rulesFor: RulesFor): KnownWord | undefined {
  const numeral = parseNumeral(lower, order);
  if (!numeral) return undefined;
  const rules = rulesFor({ lower, meaning: undefined, numeral, opensPhrase: false });
  return { ...PLAIN_WORD, lower, numeral, opens: true, rules };
}
