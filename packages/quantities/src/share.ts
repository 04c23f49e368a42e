import type { Ratio } from '@groschen/document';
import { absolute, compare, ratio, shift, times } from './exact.ts';
import { type Figure, figureValue } from './figure.ts';

/** The part of a figure's power of ten that its currency brings: cents −2, TEUR 3. */
export const currencyExponent = (figure: Figure): number =>
  figure.currency ? figure.currency.exponent + (figure.currency.minor ? -2 : 0) : 0;

/** Why a figure could not take scale and unit from its partner. */
export type ShareProblem = 'uncertain-scale';

/**
 * The figure with what it lacks taken from its partner: unit or currency, and the scale where it has none of its own.
 * "von 17,2 auf 23,6 Mio." scales both; "from 900,000 to 1.2 million" does not; "von 900 auf 1,2 Milliarden" is uncertain.
 */
export function shareUnit(figure: Figure, partner: Figure): Figure | ShareProblem {
  const own = figure.kind ? figure.exponent - currencyExponent(figure) : figure.exponent;
  const scale = figure.scaled ? own : sharedScale(figure, partner);
  if (scale === null) return 'uncertain-scale';
  const currency = figure.currency ?? partner.currency;
  const unit = figure.unit ?? partner.unit;
  const kind = figure.kind ?? partner.kind;
  return {
    ...figure,
    exponent: scale + (figure.currency ? currencyExponent(figure) : currencyExponent(partner)),
    scaled: figure.scaled || scale !== 0,
    kind,
    currency,
    unit,
    rule: 'ellipsis',
  };
}

const THOUSAND: Ratio = ratio(1000);
const HUNDRED: Ratio = ratio(100);

/** The scale a figure takes over; null where both readings are possible. */
function sharedScale(figure: Figure, partner: Figure): number | null {
  const scale = partner.scale ?? partner.exponent - currencyExponent(partner);
  if (scale <= 0 || !partner.scaled) return 0;
  const own = absolute(figure.mantissa);
  const other = absolute(
    shift(partner.upper ?? partner.mantissa, partner.exponent - currencyExponent(partner) - scale),
  );
  if (own.numerator === 0n) return scale;
  if (compare(own, THOUSAND) < 0) {
    const within = compare(own, times(other, 100n)) <= 0;
    return within || figure.decimals > 0 ? scale : null;
  }
  if (compare(other, HUNDRED) >= 0 && compare(own, times(other, 20n)) <= 0) return scale;
  const full = absolute(figureValue(partner));
  const near = compare(shift(own, 2), full) >= 0;
  return near || figure.grouped ? 0 : null;
}
