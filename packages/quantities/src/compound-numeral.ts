import type { Ratio } from '@groschen/document';
import { add, ratio } from './exact.ts';
import { TABLES } from './tables.ts';

/**
 * Numbers that German writes as one word: zweihundertfünfzig, achtzehnhundertzweiundfünfzig, zweieinhalb.
 * A word is read from left to right by its morphemes; it is a number only if nothing remains.
 */
export function readCompoundNumeral(word: string): Ratio | null {
  const thousands = readBelowMillion(word, 0);
  if (thousands === null) return null;
  if (thousands.end === word.length) return ratio(thousands.value);
  if (word.startsWith('einhalb', thousands.end) && thousands.end + 7 === word.length)
    return add(ratio(thousands.value), ratio(1, 2));
  return null;
}

interface Reading {
  readonly value: number;
  readonly end: number;
}

const { units, teens, tens } = TABLES.de;

/** Morphemes of 1 to 99 by their first letter, longest first, so that dreizehn comes before drei. */
const MORPHEMES: ReadonlyMap<string, readonly (readonly [string, number])[]> = (() => {
  const all = [...units, ...teens, ...tens, ['ein', 1] as const].filter(
    ([word, value]) => value > 0 && !word.endsWith('er'),
  );
  const index = new Map<string, (readonly [string, number])[]>();
  for (const entry of all.sort((a, b) => b[0].length - a[0].length))
    index.set(entry[0][0]!, [...(index.get(entry[0][0]!) ?? []), entry]);
  return index;
})();

function readMorpheme(word: string, at: number): Reading | null {
  for (const [morpheme, value] of MORPHEMES.get(word[at] ?? '') ?? [])
    if (word.startsWith(morpheme, at)) return { value, end: at + morpheme.length };
  return null;
}

function readBelowHundred(word: string, at: number): Reading | null {
  const first = readMorpheme(word, at);
  if (first === null || first.value > 9 || !word.startsWith('und', first.end)) return first;
  const second = readMorpheme(word, first.end + 3);
  return second !== null && second.value >= 20 ? { value: first.value + second.value, end: second.end } : first;
}

function readBelowThousand(word: string, at: number): Reading | null {
  const first = readBelowHundred(word, at);
  const hundredAt = first?.end ?? at;
  if (!word.startsWith('hundert', hundredAt)) return first;
  const hundreds = (first?.value ?? 1) * 100;
  return withRest(word, hundreds, hundredAt + 7, readBelowHundred);
}

function readBelowMillion(word: string, at: number): Reading | null {
  const first = readBelowThousand(word, at);
  const thousandAt = first?.end ?? at;
  if (!word.startsWith('tausend', thousandAt)) return first;
  return withRest(word, (first?.value ?? 1) * 1000, thousandAt + 7, readBelowThousand);
}

function withRest(
  word: string,
  value: number,
  end: number,
  read: (word: string, at: number) => Reading | null,
): Reading {
  const rest = read(word, word.startsWith('und', end) ? end + 3 : end);
  return rest === null ? { value, end } : { value: value + rest.value, end: rest.end };
}
