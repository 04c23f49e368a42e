import type { Ratio } from '@groschen/document';

/** A number without its scale words. */
export interface Part {
  readonly last: number;
  readonly value: Ratio;
  /** Written in digits. */
  readonly digits: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** Only an article stands for the figure ("a million"). */
  readonly article: boolean;
  /** A part of a whole: half, two thirds, 1/4. */
  readonly fraction: boolean;
  /** The power of ten that ends a German number word: dreitausend 3, zwölfhundert 2. */
  readonly ending?: number | undefined;
}

export const word = (last: number, value: Ratio): Part => ({
  last,
  value,
  digits: false,
  decimals: 0,
  grouped: false,
  article: false,
  fraction: false,
});

export const digitPart = (last: number, value: Ratio): Part => ({ ...word(last, value), digits: true });

export interface NumeralOptions {
  /** A currency stands before: "$5m", "EUR 5 bn". */
  readonly money: boolean;
  readonly onProblem?: (piece: number, reason: string) => void;
}
