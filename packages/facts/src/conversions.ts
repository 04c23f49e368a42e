import { type Document, firstEndingAfter, type Quantity, type RoleValue, toRatio } from '@groschen/document';
import { fixedPoint } from './fixed-point.ts';

/** Units of one currency for one US dollar, rounded: enough to tell a plausible rate from a slip by a power of ten. */
const PER_DOLLAR: Readonly<Record<string, bigint>> = {
  USD: 100n,
  EUR: 90n,
  GBP: 78n,
  CHF: 88n,
  JPY: 14000n,
  CNY: 710n,
  SEK: 1030n,
  NOK: 1030n,
  DKK: 680n,
  CAD: 136n,
  AUD: 150n,
  HKD: 780n,
  INR: 8500n,
  PLN: 390n,
};
/** How many times a rate may be off, upwards or downwards, before it is implausible: rates move, and figures are rounded. */
const LEEWAY = 2n;
const LONGEST_GAP = 12;

/**
 * A note on a figure that stands beside its own conversion in brackets, "50 Milliarden US-Dollar (42 Milliarden Euro)", where the
 * rate that the two imply cannot be. Nothing where a currency is not known here. O(log quantities).
 */
export function conversionNote(figure: RoleValue, { quantities, text }: Document): string | undefined {
  const converted = quantities[firstEndingAfter(quantities, figure.end)];
  if (!converted || !figure.currency || !figure.amount) return undefined;
  const { amount, currency } = single(converted);
  if (amount === undefined || currency === undefined || currency === figure.currency) return undefined;
  if (converted.start - figure.end > LONGEST_GAP || text[converted.end] !== ')') return undefined;
  if (!/^\s*\((?:rund|etwa|umgerechnet|about|around|or)?\s*$/.test(text.slice(figure.end, converted.start)))
    return undefined;
  const [from, to] = [PER_DOLLAR[figure.currency], PER_DOLLAR[currency]];
  if (from === undefined || to === undefined) return undefined;
  const x = toRatio(figure.amount);
  const y = toRatio(amount);
  if (x.numerator <= 0n || y.numerator <= 0n) return undefined;
  const stated = y.numerator * x.denominator * from;
  const usual = x.numerator * y.denominator * to;
  if (stated <= usual * LEEWAY && usual <= stated * LEEWAY) return undefined;
  const rate = (y.numerator * x.denominator * 10000n) / (x.numerator * y.denominator);
  return `${figure.currency} ${figure.amount} (${currency} ${amount}) implies ${fixedPoint(rate, 4)} ${currency} for 1 ${figure.currency}`;
}

function single(quantity: Quantity): { readonly amount?: string; readonly currency?: string } {
  return {
    ...('amount' in quantity && quantity.amount !== undefined && { amount: quantity.amount }),
    ...(quantity.currency !== undefined && { currency: quantity.currency }),
  };
}
