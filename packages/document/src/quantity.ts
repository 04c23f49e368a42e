import type { Annotation } from './annotation.ts';

/** What a quantity measures. The README of `@groschen/quantities` has an example of each. */
export const QUANTITY_KINDS = [
  'money',
  'percent',
  'percentage-points',
  'basis-points',
  'points',
  'count',
  'measure',
  'multiple',
  'fraction',
  'number',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** How the text limits its figure: "rund 5" is about, "bis zu 5" at-most, "hunderte" vague. */
export const BOUNDS = [
  'exact',
  'about',
  'under',
  'over',
  'at-most',
  'at-least',
  'more-than',
  'less-than',
  'range',
  'vague',
] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * An exact decimal in base units as a string: optional minus, digits, optional point and digits; or a fraction "2/3".
 * No exponent, no grouping, never a binary float: "50 Milliarden" is "50000000000".
 */
export type Decimal = string;

/** One figure, or the two ends of a range or of a vague magnitude. */
export type Figure = { readonly amount: Decimal } | { readonly min: Decimal; readonly max: Decimal };

/** What every quantity says beside its figure. */
export interface QuantityFields extends Annotation {
  readonly kind: QuantityKind;
  readonly bound: Bound;
  /** ISO 4217, or BTC and ETH; only for money, absent where the text names none ("zweistelliger Millionenbetrag"). */
  readonly currency?: string;
  /** The physical unit of a measure or the counted noun of a count, as the lexicon names it. */
  readonly unit?: string;
  /** What one unit of it is paid or counted for, where it stands next to the amount: share, barrel, year, … */
  readonly per?: string;
}

export type Quantity = QuantityFields & Figure;

/** Whether a figure has two ends. */
export function isInterval(figure: Figure): figure is { readonly min: Decimal; readonly max: Decimal } {
  return 'min' in figure;
}

const SIGN = /^(?:[-+−–]|minus\b|plus\b)/i;

/** Whether a figure is written with a sign of its own: "minus 4,2 Prozent", "+0,1 %". */
export function isSigned({ text }: Pick<Annotation, 'text'>): boolean {
  return SIGN.test(text);
}
