import {
  type Bound,
  type Document,
  negateDecimal,
  type Quantity,
  type QuantityKind,
  type RoleValue,
  spansWithin,
} from '@groschen/document';
import { precisionOf, type ScaledDecimal, shiftDown, usualScale } from './precision.ts';

/** A figure of a fact as the source writes it. */
export interface SourceFigure {
  readonly value: RoleValue;
  readonly kind: QuantityKind;
  readonly bound: Bound;
  readonly currency?: string;
  readonly per?: string;
  /** One figure, or the two ends of a range. Without signs. */
  readonly parts: readonly ScaledDecimal[];
  /** Of the role's value: a fall is negative. */
  readonly negative: boolean;
  /** Whether the source writes hundredths of its currency: "25 Cent". */
  readonly inHundredths: boolean;
}

/** The figure that fills a role; undefined where it is none, or one that cannot be written exactly ("hunderte Milliarden"). */
export function sourceFigure(document: Document, value: RoleValue | undefined): SourceFigure | undefined {
  if (!value) return undefined;
  const amounts =
    value.amount !== undefined
      ? [value.amount]
      : value.min !== undefined && value.max !== undefined
        ? [value.min, value.max]
        : [];
  if (amounts.length === 0 || amounts.some((amount) => amount.includes('/'))) return fractionFigure(document, value);
  const quantity = quantityAt(document, value);
  const bound = quantity?.bound ?? 'exact';
  if (bound === 'vague') return undefined;
  const negative = amounts.every((amount) => amount.startsWith('-'));
  if (!negative && amounts.some((amount) => amount.startsWith('-'))) return undefined;
  const surface = quantity?.text ?? value.text;
  const currency = value.currency ?? quantity?.currency;
  const per = quantity?.per;
  return {
    value,
    kind: quantity?.kind ?? kindOf(value),
    bound: amounts.length === 2 && bound === 'exact' ? 'range' : bound,
    ...(currency !== undefined && { currency }),
    ...(per !== undefined && { per }),
    parts: partsOf(amounts.map(unsigned), surface),
    negative,
    inHundredths: /\d\s*(?:cents?|pence|p|rappen|us-cents?|ct)\b/i.test(surface),
  };
}

const unsigned = (amount: string) => (amount.startsWith('-') ? negateDecimal(amount) : amount);

/** "ein Viertel" and the like are written in words. */
function fractionFigure(document: Document, value: RoleValue): SourceFigure | undefined {
  if (value.amount === undefined) return undefined;
  const quantity = quantityAt(document, value);
  return {
    value,
    kind: 'fraction',
    bound: quantity?.bound ?? 'exact',
    parts: [{ digits: unsigned(value.amount), exponent: 0 }],
    negative: value.amount.startsWith('-'),
    inHundredths: false,
  };
}

/** The quantity that a role's value was taken from. */
export function quantityAt(document: Document, value: RoleValue): Quantity | undefined {
  return (
    spansWithin(document.quantities, value)[0] ??
    document.quantities.find((q) => q.start <= value.start && value.end <= q.end)
  );
}

function kindOf(value: RoleValue): QuantityKind {
  if (value.currency !== undefined) return 'money';
  switch (value.unit) {
    case 'percent':
    case 'percentage-points':
    case 'basis-points':
    case 'points':
    case 'fraction':
    case 'multiple':
      return value.unit;
    default:
      return 'count';
  }
}

/** Both ends of a range share the scale of the one that is written with it. */
function partsOf(amounts: readonly string[], surface: string): readonly ScaledDecimal[] {
  const numerals = numeralsIn(surface);
  const parts = amounts.map((amount, i) => {
    const digits = numerals[amounts.length === 1 ? 0 : i];
    return (digits === undefined ? undefined : precisionOf(amount, digits)) ?? usualScale(amount);
  });
  const exponent = Math.max(...parts.map((part) => part.exponent));
  return parts.every((part) => part.exponent === exponent) ? parts.map(inMillions) : amounts.map(usualScale);
}

/** Nobody writes thousands out: from a million on they become millions, with all their digits. */
function inMillions(part: ScaledDecimal): ScaledDecimal {
  const whole = part.digits.split('.')[0]!;
  return part.exponent === 3 && whole.length > 3 ? { digits: shiftDown(part.digits, 3), exponent: 6 } : part;
}

/** The digits of each number in a surface, separators left out: "18 und 22,5 Mio." → 18, 225. */
function numeralsIn(surface: string): readonly string[] {
  const numerals: string[] = [];
  for (const match of surface.matchAll(/\d+(?:[.,'’   ]\d+)*/gu)) numerals.push(match[0].replace(/\D/g, ''));
  return numerals;
}
