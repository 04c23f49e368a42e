import type { Bound, QuantityKind, Ratio } from '@groschen/document';
import type { CurrencyMention } from './currency-mention.ts';
import { shift } from './exact.ts';

/**
 * One figure of the text on its way to a quantity. What it does not state itself (unit, scale, currency) later passes add
 * from its neighbours, from the table it stands in or from the document.
 */
export interface Figure {
  /** First and last piece. */
  readonly first: number;
  readonly last: number;
  /** The value as written, sign included, before any scale. */
  readonly mantissa: Ratio;
  /** The other end of a range or vague magnitude; `mantissa` is then the lower. */
  readonly upper?: Ratio;
  /** Power of ten from scale words. */
  readonly exponent: number;
  readonly scaled: boolean;
  /** The scale word's power where `exponent` no longer shows it, as in a range. */
  readonly scale?: number | undefined;
  /** Absent while nothing says what the figure measures. */
  readonly kind?: QuantityKind | undefined;
  readonly currency?: CurrencyMention | undefined;
  readonly unit?: string | undefined;
  readonly signed: boolean;
  readonly digits: boolean;
  readonly decimals: number;
  readonly grouped: boolean;
  /** The power of ten that ends a German number word: dreitausend 3; "zwei bis dreitausend" shares it. */
  readonly ending?: number | undefined;
  readonly bound?: Bound | undefined;
  readonly rule: string;
}

/** The value in base units. */
export const figureValue = (figure: Figure): Ratio => shift(figure.mantissa, figure.exponent);
export const figureUpper = (figure: Figure): Ratio | undefined => figure.upper && shift(figure.upper, figure.exponent);

/** What figures in words have in common that have neither sign nor scale. */
export const PLAIN = {
  exponent: 0,
  scaled: false,
  signed: false,
  digits: false,
  decimals: 0,
  grouped: false,
} as const satisfies Partial<Figure>;

/** What all magnitudes without a figure have in common. */
export const VAGUE = { ...PLAIN, scaled: true, bound: 'vague' } as const satisfies Partial<Figure>;
