import { ratio, shift } from './exact.ts';
import { type Figure, VAGUE } from './figure.ts';
import { keyAt, type Source } from './source.ts';

/** "Milliardenhöhe", "Millionensumme": a power of ten inside a noun for an amount. */
export function readAmountNoun(source: Source, i: number): Figure | null {
  const exponent = amountNounExponent(source, i);
  if (exponent === null || !/(höhe|betrag|beträge|summe|summen|bereich)s?$|beträgen$/.test(keyAt(source, i)))
    return null;
  return {
    ...VAGUE,
    first: i,
    last: i,
    mantissa: ratio(1),
    upper: shift(ratio(1), 3),
    exponent,
    kind: 'money',
    rule: 'amount-noun',
  };
}

/** The power of ten of a noun for an amount; null where the word is none. */
export function amountNounExponent(source: Source, i: number): number | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  for (const [stem, exponent] of tables.scaleStems)
    if (key.startsWith(stem) && tables.amountNouns.has(key.slice(stem.length))) return exponent;
  return null;
}
