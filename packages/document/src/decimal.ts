import type { Decimal } from './quantity.ts';

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const FRACTION = /^-?\d+\/[1-9]\d*$/;

/** A decimal or fraction as the document model writes them: "50000000000", "-1.5", "2/3". */
export const DECIMAL_OR_FRACTION = /^-?\d+(?:\.\d+|\/[1-9]\d*)?$/;

/** Whether a string is a decimal or fraction as the document model writes them. */
export function isDecimal(value: string): value is Decimal {
  return DECIMAL_OR_FRACTION.test(value);
}

/** Exact ratio of two integers; what comparisons and checks of figures are made on. The denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact value of a decimal or fraction string. Throws a RangeError on anything else. */
export function toRatio(value: Decimal): Ratio {
  if (FRACTION.test(value)) {
    const [numerator, denominator] = value.split('/') as [string, string];
    return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  }
  if (!DECIMAL.test(value)) throw new RangeError(`not a decimal: ${JSON.stringify(value)}`);
  const [whole, decimals = ''] = value.split('.') as [string, string?];
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** Compares two decimals or fractions exactly: negative, zero or positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const x = toRatio(a);
  const y = toRatio(b);
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The same figure with the other sign; zero stays without one. */
export function negateDecimal(value: Decimal): Decimal {
  if (value.startsWith('-')) return value.slice(1);
  return /[1-9]/.test(value) ? `-${value}` : value;
}
