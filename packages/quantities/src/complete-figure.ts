import type { QuantityKind, Ratio } from '@groschen/document';
import { WHOLE_CURRENCIES } from '@groschen/lexicon';
import { type After, readAfter } from './after-number.ts';
import type { CurrencyMention } from './currency-mention.ts';
import { multiply, negate, ratio } from './exact.ts';
import type { Figure } from './figure.ts';
import type { Numeral } from './numeral.ts';
import { readScaleWord } from './scale.ts';
import { isSign, type Source, textAt } from './source.ts';

/** A number, and what stands before it. */
export interface Head {
  readonly first: number;
  readonly numeral: Numeral;
  readonly prefix: CurrencyMention | null;
  readonly negative: boolean;
  readonly signed: boolean;
}

/** The figure that a number becomes with the scale and the unit behind it; null where the two do not go together. */
export function completeFigure(source: Source, { first, numeral, prefix, negative, signed }: Head): Figure | null {
  const { last, exponent, scaled, after } = readTail(source, numeral, prefix);
  const currency = after?.currency ?? prefix ?? undefined;
  const meaning = after?.unit?.meaning;
  const kind = kindOf(numeral, currency, after);
  const grouped = currency !== undefined && !scaled && groupsByCurrency(source, numeral, currency);
  const factor = grouped ? 1000 : meaning?.factor;
  const value = factor ? multiply(numeral.mantissa, ratio(factor)) : numeral.mantissa;
  return {
    first,
    last: after?.last ?? last,
    mantissa: negative ? negate(value) : value,
    exponent: currency ? exponent + currency.exponent + (currency.minor ? -2 : 0) : exponent,
    scaled: scaled || (currency?.exponent ?? 0) > 0,
    kind,
    currency,
    unit: meaning?.unit,
    ending: numeral.ending,
    bound: after?.bound,
    signed,
    digits: numeral.digits,
    decimals: grouped ? 0 : numeral.decimals,
    grouped: numeral.grouped || grouped,
    rule: currency ? 'money' : (kind ?? 'bare'),
  };
}

interface Tail {
  readonly last: number;
  readonly exponent: number;
  readonly scaled: boolean;
  readonly after: After | null;
}

/** Scale and unit behind a number, in either order: "75 USD million", "(1,234) thousand". */
function readTail(source: Source, numeral: Numeral, prefix: CurrencyMention | null): Tail {
  const { last, exponent, scaled } = numeral;
  const after = readAfter(source, last + 1, numeral, prefix);
  if (after?.currency && !scaled) {
    const scale = readScaleWord(source, after.last + 1);
    return scale
      ? { last, exponent: scale.exponent, scaled: true, after: { ...after, last: scale.last } }
      : { last, exponent, scaled, after };
  }
  if (after || !isSign(source, last, ')')) return { last, exponent, scaled, after };
  const scale = readScaleWord(source, last + 1);
  if (!scale) return { last, exponent, scaled, after };
  const unit = prefix ? null : readAfter(source, scale.last + 1, numeral, prefix);
  return { last: scale.last, exponent: scale.exponent, scaled: true, after: unit };
}

function kindOf(
  numeral: Numeral,
  currency: CurrencyMention | undefined,
  after: After | null,
): QuantityKind | undefined {
  if (currency) return 'money';
  return after?.unit?.meaning.kind ?? (numeral.fraction && isProper(numeral.mantissa) ? 'fraction' : undefined);
}

/** Less than one: "fünf halbe" is a number, no part of a whole. */
const isProper = (value: Ratio) => value.numerator < value.denominator;

const WHOLE: ReadonlySet<string> = new Set(WHOLE_CURRENCIES);

/** "Rp 100.000", "¥1.500": a currency without hundredths has no three decimals, the mark groups. */
const groupsByCurrency = (source: Source, numeral: Numeral, currency: CurrencyMention) =>
  numeral.decimals === 3 &&
  currency.code !== null &&
  WHOLE.has(currency.code) &&
  /^[1-9]\d{0,2}[.,]\d{3}$/.test(textAt(source, numeral.first));
