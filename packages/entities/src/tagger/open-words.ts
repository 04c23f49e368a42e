import { LOWER, NUMBER, SYMBOL, type WordTable } from '../words.ts';
import type { NameEvidence } from './evidence.ts';
import type { ScoredForm } from './scored-form.ts';

/** Between parts of a name stand at most so many words without a capital: "Commission on the Status". */
const MOST_BETWEEN = 3;

/**
 * Which words of a text may be in a name at all, 1 for yes: those with a capital or with evidence, and small words, signs and numbers that
 * stand so beside these that they may belong to them ("Bank of", "van der Kolk", "AirGrip 7"), and small words that the model does not know
 * ("quickpedal"). The rest, half of a text, needs no look at its surroundings. Outside of financial news, where people write "malaysia", any
 * small word that by itself is not likely to be outside counts. O(words).
 */
export function openWords(
  words: WordTable,
  forms: readonly ScoredForm[],
  { dictionary, rules }: NameEvidence,
  register: number,
): Uint8Array {
  const open = new Uint8Array(words.length);
  let strong = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < words.length; i++) {
    const form = forms[i]!;
    if (form.capital || dictionary[i] !== 0 || rules[i] !== 0) {
      open[i] = 1;
      if (i - strong <= MOST_BETWEEN + 1) open.fill(1, strong + 1, i);
      else openBefore(words, open, i);
      strong = i;
    } else if (words.shapes[i] === LOWER) {
      if (form.coarse === 0 || (register === 0 && !form.outside)) open[i] = 1;
    } else if (i === strong + 1 && (words.shapes[i]! >= NUMBER || (words.shapes[i] === SYMBOL && words.gaps[i] === 0)))
      open[i] = 1;
  }
  return open;
}

/** Small words right before: "von Arnim", "van der Vaart", "al-Qaida". */
function openBefore(words: WordTable, open: Uint8Array, index: number): void {
  const joined = words.shapes[index - 1] === SYMBOL && words.gaps[index] === 0;
  let before = joined ? index - 2 : index - 1;
  if (before < 0 || words.shapes[before] !== LOWER) return;
  if (before > 0 && words.shapes[before - 1] === LOWER) before--;
  open.fill(1, before, index);
}
