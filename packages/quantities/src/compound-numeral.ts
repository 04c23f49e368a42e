import type { Ratio } from '@groschen/document';
import { add, ratio, shift } from './exact.ts';
import { TABLES } from './tables.ts';

/**
 * Numbers that German writes as one word: zweihundertfünfzig, achtzehnhundertzweiundfünfzig, zweieinhalb, viereinhalbtausend,
 * zweimillionendreihunderttausend. A word is read from left to right by its morphemes; it is a number only if nothing remains.
 */
export function readCompoundNumeral(word: string): Ratio | null {
  const whole = readBelowTrillion(word, 0);
  if (whole === null) return null;
  if (whole.end === word.length) return ratio(whole.value);
  return readMixed(word, whole);
}

/** The denominator of a fraction's name: sechzehntel, dreißigsteln; null where it is none. */
export function readCompoundDenominator(word: string): number | null {
  const stem = /^(.+?)s?teln?s?$/.exec(word)?.[1];
  const value = stem === undefined ? null : readBelowTrillion(stem, 0);
  return value !== null && value.end === stem!.length && value.value > 1 ? value.value : null;
}

interface Reading {
  readonly value: number;
  readonly end: number;
}

/** What may follow a whole number in the same word, and the fraction it adds. */
const ADDED: readonly (readonly [suffix: string, fraction: Ratio])[] = [
  ['einhalb', ratio(1, 2)],
  ['undeinhalb', ratio(1, 2)],
  ['einviertel', ratio(1, 4)],
  ['dreiviertel', ratio(3, 4)],
  ['eindrittel', ratio(1, 3)],
];

/** "zweieinhalb", "viereinhalbtausend": a whole number, a fraction, and perhaps the thousand that both are of. */
function readMixed(word: string, whole: Reading): Ratio | null {
  for (const [suffix, fraction] of ADDED) {
    if (!word.startsWith(suffix, whole.end)) continue;
    const rest = word.slice(whole.end + suffix.length);
    if (rest === '') return add(ratio(whole.value), fraction);
    if (rest === 'tausend') return shift(add(ratio(whole.value), fraction), 3);
  }
  return null;
}

const { units, teens, tens } = TABLES.de;

/** "zweier", "dreien": cases that stand only by themselves. */
const INFLECTED = /^(?:zwei|drei)e[nr]$/;

/** Morphemes of 1 to 99 by their first letter, longest first, so that dreizehn comes before drei. */
const MORPHEMES: ReadonlyMap<string, readonly (readonly [string, number])[]> = (() => {
  const all = [...units, ...teens, ...tens, ['ein', 1] as const].filter(
    ([word, value]) => value > 0 && !INFLECTED.test(word),
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

const MILLIONS = /milliarden?|millionen|million/y;

/** "fünfundzwanzigmillionen", "einemilliardezweihundertmillionen". */
function readBelowTrillion(word: string, at: number): Reading | null {
  const first = readBelowMillion(word, at);
  if (first === null) return null;
  MILLIONS.lastIndex = word.startsWith('emi', first.end) ? first.end + 1 : first.end;
  const scale = MILLIONS.exec(word)?.[0];
  if (scale === undefined) return first;
  const factor = scale.startsWith('milliarde') ? 1e9 : 1e6;
  return withRest(
    word,
    first.value * factor,
    MILLIONS.lastIndex,
    factor === 1e9 ? readBelowTrillion : readBelowMillion,
  );
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
