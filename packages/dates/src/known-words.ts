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
  const { words, phrases: allPhrases } = vocabulary;
  const inPhrases = [...allPhrases.values()].flat().flatMap((phrase) => phrase.words);
  for (const lower of new Set([...words.keys(), ...inPhrases])) {
    const meaning = words.get(lower);
    const phrases = allPhrases.get(lower) ?? [];
    const opens = meaning?.opens === true || phrases.length > 0;
    const rules = opens ? rulesFor({ lower, meaning, numeral: undefined, phrases }) : PLAIN_WORD.rules;
    const cue = meaning ? cueByRoles(meaning) : cueByForm(lower, 0, lower.length, vocabulary.lang);
    known.set(lower, { ...PLAIN_WORD, lower, meaning, cue, phrases, opens, rules });
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
  const rules = rulesFor({ lower, meaning: undefined, numeral, phrases: [] });
  return { ...PLAIN_WORD, lower, numeral, opens: true, rules };
}
