import { compareDecimals, type Decimal, isInterval, type Quantity } from '@groschen/document';

/** Bounds of an amount, inclusive; of a range both ends. */
export interface QuantityBounds {
  readonly min?: Decimal | undefined;
  readonly max?: Decimal | undefined;
}

/** Whether a quantity lies within bounds: exact, whatever its number of digits. */
export function isWithinBounds(quantity: Quantity, { min, max }: QuantityBounds): boolean {
  const low = isInterval(quantity) ? quantity.min : quantity.amount;
  const high = isInterval(quantity) ? quantity.max : quantity.amount;
  return (
    (min === undefined || compareDecimals(low, min) >= 0) && (max === undefined || compareDecimals(high, max) <= 0)
  );
}
