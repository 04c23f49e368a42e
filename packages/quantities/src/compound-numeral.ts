import type { Ratio } from '@groschen/document';
import { add, ratio, shift } from './exact.ts';
import { TABLES } from './tables.ts';

/** 1 to 99 as German writes them in one word. "zweier" and "dreien" are cases that stand only by themselves. */
const BELOW_HUNDRED: ReadonlyMap<string, number> = (() => {
  const { units, teens, tens } = TABLES.de;
  const digits = [...units, ['ein', 1] as const].filter(([word, value]) => value > 0 && !/^(?:zwei|drei)e/.test(word));
  const joined = [...tens].flatMap(([ten, tenfold]) =>
    digits.map(([digit, value]) => [`${digit}und${ten}`, tenfold + value] as const),
  );
  return new Map([...digits, ...teens, ...tens, ...joined]);
})();

/** Words for powers of ten inside a word, largest first. */
const POWERS = [
  ['milliarden', 1e9],
  ['milliarde', 1e9],
  ['millionen', 1e6],
  ['million', 1e6],
  ['tausend', 1e3],
  ['hundert', 100],
] as const;

/** Letters of the longest number below 10^12; what is longer costs no time. */
const LONGEST = 120;

/**
 * A whole number that German writes as one word: zweihundertfünfzig, einemilliardezweihundertmillionen. Null unless all of the word is
 * read.
 */
function readWhole(word: string): number | null {
  if (word.length > LONGEST) return null;
  for (const [name, power] of POWERS) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const before = word.slice(0, at).replace(/^eine$/, 'ein');
    const after = word.slice(at + name.length).replace(/^und/, '');
    // "hundertzwei", "tausendzwei", but "einemillionzwei".
    const times = before === '' ? (power < 1e6 ? 1 : null) : readWhole(before);
    const rest = after === '' ? 0 : readWhole(after);
    return times === null || rest === null || rest >= power ? null : times * power + rest;
  }
  return BELOW_HUNDRED.get(word) ?? null;
}

/** Fractions that follow a whole number in the same word. */
const FRACTIONS: Readonly<Record<string, Ratio>> = {
  einhalb: ratio(1, 2),
  einviertel: ratio(1, 4),
  dreiviertel: ratio(3, 4),
  eindrittel: ratio(1, 3),
};
const MIXED = /^(.+?)(?:und(?=einhalb))?(einhalb|(?:ein|drei)viertel|eindrittel)(tausend)?$/;

/** A number in one word, with a fraction perhaps and the thousand that both are of: zweieinhalb, viereinhalbtausend. */
export function readCompoundNumeral(word: string): Ratio | null {
  const whole = readWhole(word);
  if (whole !== null) return ratio(whole);
  const [, before, fraction, thousand] = (word.length > LONGEST ? null : MIXED.exec(word)) ?? [];
  const value = before === undefined ? null : readWhole(before);
  return value === null ? null : shift(add(ratio(value), FRACTIONS[fraction!]!), thousand ? 3 : 0);
}

/** The denominator of a fraction's name: sechzehntel, dreißigsteln; null where it is none. */
export function readCompoundDenominator(word: string): number | null {
  const stem = /^(.+)(?<!s)s?teln?s?$/.exec(word)?.[1];
  const value = stem === undefined ? null : readWhole(stem);
  return value !== null && value > 1 ? value : null;
}
