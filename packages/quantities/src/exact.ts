import type { Decimal, Ratio } from '@groschen/document';

/** Exact arithmetic on ratios of integers; denominators are positive. */

export const ZERO: Ratio = { numerator: 0n, denominator: 1n };
export const ONE: Ratio = { numerator: 1n, denominator: 1n };

const POWERS: readonly bigint[] = Array.from({ length: 40 }, (_, i) => 10n ** BigInt(i));

/** 10^exponent for a non-negative exponent. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** The value times a whole number. */
export const times = ({ numerator, denominator }: Ratio, factor: bigint): Ratio => ({
  numerator: numerator * factor,
  denominator,
});

/** The value times 10^exponent, which may be negative. */
export function shift(value: Ratio, exponent: number): Ratio {
  if (exponent === 0) return value;
  return exponent > 0
    ? { numerator: value.numerator * powerOfTen(exponent), denominator: value.denominator }
    : { numerator: value.numerator, denominator: value.denominator * powerOfTen(-exponent) };
}

export function negate(value: Ratio): Ratio {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export const absolute = (value: Ratio): Ratio => (value.numerator < 0n ? negate(value) : value);

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isWhole(value: Ratio): boolean {
  return value.numerator % value.denominator === 0n;
}

/** The decimal string of a ratio, without trailing zeros; a fraction "2/3" where no decimal ends. */
export function toDecimal(value: Ratio): Decimal {
  if (value.denominator === 1n) return value.numerator.toString();
  const divisor = gcd(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  const numerator = value.numerator / divisor;
  const denominator = value.denominator / divisor;
  const decimals = decimalPlaces(denominator);
  if (decimals < 0) return `${numerator}/${denominator}`;
  if (decimals === 0) return numerator.toString();
  const scaled = (numerator * powerOfTen(decimals)) / denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** How many decimals a fraction with this reduced denominator takes; -1 where they never end. */
function decimalPlaces(denominator: bigint): number {
  let twos = 0;
  let fives = 0;
  let rest = denominator;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : -1;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
