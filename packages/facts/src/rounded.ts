import { isDecimal, type RoleValue } from '@groschen/document';

/** Significant digits that a figure must have to be another one rounded: "1 billion" may be anything. */
const LEAST_DIGITS = 2;

/** Of two figures that are one, told once in full and once rounded ("1,284 million", "1.28 billion"), the full one; else undefined. O(digits). */
export function fullerFigure(a: RoleValue, b: RoleValue): RoleValue | undefined {
  if (a.currency !== b.currency || a.unit !== b.unit) return undefined;
  const [x, y] = [significant(a.amount), significant(b.amount)];
  if (!x || !y || x.negative !== y.negative || x.digits.length === y.digits.length) return undefined;
  const [full, coarse] = x.digits.length > y.digits.length ? [x, y] : [y, x];
  if (coarse.digits.length < LEAST_DIGITS) return undefined;
  const places = coarse.digits.length;
  const up = full.digits.charAt(places) >= '5' ? 1n : 0n;
  const rounded = (BigInt(full.digits.slice(0, places)) + up).toString();
  const exponent = full.exponent + rounded.length - places;
  if (exponent !== coarse.exponent || rounded.replace(/0+$/, '') !== coarse.digits) return undefined;
  return full === x ? a : b;
}

interface Significant {
  readonly negative: boolean;
  /** Without zeros at either end. */
  readonly digits: string;
  /** Places before the decimal point. */
  readonly exponent: number;
}

function significant(amount: string | undefined): Significant | undefined {
  if (amount === undefined || !isDecimal(amount)) return undefined;
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const all = whole + fraction;
  const digits = all.replace(/^0+/, '');
  if (digits === '') return undefined;
  return {
    negative: amount.startsWith('-'),
    digits: digits.replace(/0+$/, ''),
    exponent: whole.length - (all.length - digits.length),
  };
}
