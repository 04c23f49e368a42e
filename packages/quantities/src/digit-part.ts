import type { Ratio } from '@groschen/document';
import { readCurrency } from './currency.ts';
import { type DigitForm, readDigits } from './digits.ts';
import { add, ratio, shift } from './exact.ts';
import { withFraction } from './fraction-part.ts';
import { readDozen } from './number-word.ts';
import { digitPart, type NumeralOptions, type Part, word } from './part.ts';
import { isOverlong, SPACE, WIDE_GAP } from './pieces.ts';
import { gapBefore, isAttached, isDash, isNumber, isSign, isWord, keyAt, type Source, textAt } from './source.ts';
import { readSpokenDecimals } from './spoken-decimals.ts';

export function readDigitPart(source: Source, i: number, options: NumeralOptions): Part | null {
  if (isOverlong(source.pieces, i)) return null;
  const blank = readBlankDecimals(source, i, options);
  if (blank) return blank;
  const form = readDigits(textAt(source, i), source.styleAt(i));
  if (typeof form === 'string') {
    options.onProblem?.(i, form);
    return null;
  }
  const slashed = slashFraction(source, i);
  if (slashed) return { ...word(slashed.last, slashed.value), digits: true, fraction: true };
  const power = readPower(source, i, form);
  if (power) return power;
  const part: Part = { ...digitPart(i, form.value), decimals: form.decimals, grouped: form.grouped };
  if (form.decimals === 0) {
    const vulgar = vulgarFraction(source, i + 1);
    if (vulgar && gapBefore(source, i + 1) <= SPACE)
      return { ...part, last: i + 1, value: add(part.value, vulgar), decimals: 1 };
    const mixed = gapBefore(source, i + 1) <= WIDE_GAP && isNumber(source, i + 1) ? slashFraction(source, i + 1) : null;
    if (mixed) return { ...part, last: mixed.last, value: add(part.value, mixed.value), decimals: 1 };
    const spoken = readSpokenDecimals(source, part, source.tablesAt(i));
    if (spoken) return spoken;
    const dozens = readDozen(source, part, source.tablesAt(i));
    if (dozens !== part) return dozens;
  }
  return withFraction(source, part, source.tablesAt(i));
}

/** "12,- Euro", "CHF 1'000.–", "Rs 1,200/-": a dash for the hundredths, so that every other mark groups. Beside a currency only. */
function readBlankDecimals(source: Source, i: number, { money }: NumeralOptions): Part | null {
  const dash = i + 2;
  if (!isDash(source, dash) || !isAttached(source, dash) || !isAttached(source, i + 1)) return null;
  if (!/^[.,/:]$/.test(keyAt(source, i + 1)) || (isAttached(source, dash + 1) && !isSign(source, dash + 1, ')')))
    return null;
  if (!money && !(gapBefore(source, dash + 1) === SPACE && readCurrency(source, dash + 1))) return null;
  const text = textAt(source, i);
  if (!/^\d{1,3}(?:[^\d]\d{3})*$|^\d+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return { ...digitPart(dash, ratio(BigInt(digits))), grouped: digits !== text };
}

const LARGEST_POWER = 60;

/** "1e10", "1.1^23": scientific notation and powers, worked out exactly. */
function readPower(source: Source, i: number, form: DigitForm): Part | null {
  const scientific = isWord(source, i + 1) && keyAt(source, i + 1) === 'e';
  if (!(scientific || isSign(source, i + 1, '^')) || !isAttached(source, i + 1)) return null;
  const signed = isSign(source, i + 2, '-') || isSign(source, i + 2, '+');
  const at = signed ? i + 3 : i + 2;
  if (!isNumber(source, at) || !isAttached(source, at) || !/^\d{1,2}$/.test(keyAt(source, at))) return null;
  const exponent = Number(keyAt(source, at));
  if (exponent > LARGEST_POWER || (isAttached(source, at + 1) && isWord(source, at + 1))) return null;
  const negative = isSign(source, i + 2, '-');
  const { numerator, denominator } = form.value;
  if (scientific) return { ...digitPart(at, shift(form.value, negative ? -exponent : exponent)), decimals: 1 };
  if (numerator === 0n) return null;
  const [above, below] = negative ? [denominator, numerator] : [numerator, denominator];
  return {
    ...digitPart(at, { numerator: above ** BigInt(exponent), denominator: below ** BigInt(exponent) }),
    decimals: 1,
  };
}

const VULGAR: ReadonlyMap<string, Ratio> = new Map(
  Object.entries({
    '½': [1, 2],
    '⅓': [1, 3],
    '⅔': [2, 3],
    '¼': [1, 4],
    '¾': [3, 4],
    '⅕': [1, 5],
    '⅖': [2, 5],
    '⅗': [3, 5],
    '⅘': [4, 5],
    '⅙': [1, 6],
    '⅚': [5, 6],
    '⅛': [1, 8],
    '⅜': [3, 8],
    '⅝': [5, 8],
    '⅞': [7, 8],
  } as const).map(([sign, [above, below]]) => [sign, ratio(above, below)]),
);

export const vulgarFraction = (source: Source, i: number): Ratio | null =>
  isWord(source, i) ? null : (VULGAR.get(keyAt(source, i)) ?? null);

const SLASH_DENOMINATORS: ReadonlySet<string> = new Set(
  '2 3 4 5 6 7 8 9 10 12 15 16 20 25 32 50 64 100 1000'.split(' '),
);

/** "3/4": two whole numbers, the first the smaller, of a denominator that people use. */
function slashFraction(source: Source, i: number): { readonly last: number; readonly value: Ratio } | null {
  if (!isNumber(source, i) || !isSign(source, i + 1, '/') || !isNumber(source, i + 2)) return null;
  if (!isAttached(source, i + 1) || !isAttached(source, i + 2) || isSign(source, i + 3, '/')) return null;
  if (i > 0 && isAttached(source, i) && isSign(source, i - 1, '/')) return null;
  const above = textAt(source, i);
  const below = textAt(source, i + 2);
  if (!/^[1-9]\d{0,2}$/.test(above) || !SLASH_DENOMINATORS.has(below) || Number(above) >= Number(below)) return null;
  return { last: i + 2, value: ratio(Number(above), Number(below)) };
}
