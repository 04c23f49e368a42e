/** A figure as it is to be written: digits before a scale word that stands for `10 ** exponent`. */
export interface ScaledDecimal {
  readonly digits: string;
  readonly exponent: 0 | 3 | 6 | 9 | 12;
}

const EXPONENTS = [0, 3, 6, 9, 12] as const;

/**
 * The scale and the decimals with which the source writes a figure: "50 Milliarden" is 50 times 10⁹, "239,30" has two decimals,
 * "2.91bn" too. Found by matching the digits of the surface with those of the amount, so that no word of any language is needed.
 * `amount` is a decimal string without sign; undefined where the surface does not write the amount in digits.
 */
export function precisionOf(amount: string, surfaceDigits: string): ScaledDecimal | undefined {
  const written = surfaceDigits.replace(/^0+(?=\d)/, '');
  for (const exponent of EXPONENTS) {
    const shifted = shiftDown(amount, exponent);
    const [whole = '', decimals = ''] = shifted.split('.');
    const bare = (whole + decimals).replace(/^0+(?=\d)/, '');
    if (!written.startsWith(bare)) continue;
    const extra = written.slice(bare.length);
    if (!/^0*$/.test(extra) || (extra !== '' && exponent > 0 && decimals === '' && whole === '0')) continue;
    if (bare === '0') return { digits: zeroWith(surfaceDigits.length - 1), exponent: 0 };
    const all = decimals + extra;
    return { digits: all === '' ? whole : `${whole}.${all}`, exponent };
  }
  return undefined;
}

const zeroWith = (decimals: number) => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** The usual scale for an amount that the source does not write in digits: the largest that leaves one digit before the point. */
export function usualScale(amount: string): ScaledDecimal {
  const whole = amount.split('.')[0]!.length;
  const exponent = EXPONENTS.findLast((candidate) => candidate === 0 || (candidate > 3 && whole > candidate)) ?? 0;
  return { digits: shiftDown(amount, exponent), exponent };
}

/** A decimal divided by a power of ten, exactly, without trailing zeros behind the point. */
export function shiftDown(amount: string, exponent: number): string {
  const [whole = '0', decimals = ''] = amount.split('.');
  const padded = whole.padStart(exponent + 1, '0');
  const cut = padded.length - exponent;
  const tail = (padded.slice(cut) + decimals).replace(/0+$/, '');
  const head = padded.slice(0, cut).replace(/^0+(?=\d)/, '');
  return tail === '' ? head : `${head}.${tail}`;
}
