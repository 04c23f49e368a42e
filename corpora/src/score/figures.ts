import { isDecimal, type Quantity, toRatio } from '@groschen/document';
import type { GoldFigure, GoldQuantity } from '../gold.ts';

type AnyFigure = { readonly amount?: string; readonly min?: string; readonly max?: string };

/** Two values are the same when they differ by at most a thousandth of the gold one; compared exactly. */
export function closeValues(gold: string | undefined, found: string | undefined): boolean {
  if (gold === undefined || found === undefined) return gold === found;
  if (!isDecimal(gold) || !isDecimal(found)) return gold === found;
  const g = toRatio(gold);
  const f = toRatio(found);
  const abs = (n: bigint) => (n < 0n ? -n : n);
  const difference = abs(g.numerator * f.denominator - f.numerator * g.denominator);
  return difference * 1000n <= abs(g.numerator) * f.denominator;
}

/** Whether the found figure is the gold one: both ends of an interval, or the amount. */
export function sameFigure(gold: GoldFigure, found: AnyFigure): boolean {
  return gold.min !== undefined || gold.max !== undefined
    ? closeValues(gold.min, found.min) && closeValues(gold.max, found.max)
    : closeValues(gold.amount, found.amount);
}

export function sameQuantity(gold: GoldQuantity, found: Quantity): boolean {
  return gold.kind === found.kind && gold.currency === found.currency && sameFigure(gold, found);
}

/** Bounds that readers would not tell apart count as one. */
const NEAR_BOUND: Readonly<Record<string, string>> = {
  under: 'about',
  over: 'about',
  'less-than': 'at-most',
  'more-than': 'at-least',
};

export function sameBound(gold: string, found: string): boolean {
  return (NEAR_BOUND[gold] ?? gold) === (NEAR_BOUND[found] ?? found);
}
