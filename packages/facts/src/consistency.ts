import {
  type Decimal,
  type Document,
  type Fact,
  isDecimal,
  type Ratio,
  type RoleValue,
  toRatio,
} from '@groschen/document';
import { conversionNote } from './conversions.ts';
import { fixedPoint } from './fixed-point.ts';
import { partsNotes } from './parts.ts';

/** How far a stated change may be from the computed one, in hundredths of a percentage point, beyond what rounding explains. */
const TOLERANCE = 60n;

/** The same for a change in percentage points. */
const POINTS_TOLERANCE = 11n;

/**
 * Notes on facts whose figures do not add up: a change that value and previous value do not give, parts of a table that are not their
 * total, an amount and its conversion that imply an impossible rate. Nothing is mended.
 * Exact arithmetic; O(facts · log quantities).
 */
export function withConsistencyNotes(facts: readonly Fact[], document: Document): readonly Fact[] {
  const ofParts = partsNotes(facts);
  return facts.map((fact) => {
    const figures = Object.values(fact.roles).flat() as readonly RoleValue[];
    const notes = [
      changeNote(fact.roles),
      ofParts.get(fact),
      ...figures.map((figure) => conversionNote(figure, document)),
    ].filter((note) => note !== undefined);
    return notes.length > 0 ? { ...fact, notes: [...(fact.notes ?? []), ...notes] } : fact;
  });
}

function changeNote(roles: Fact['roles']): string | undefined {
  const [value, previous, change] = ['value', 'previous', 'change'].map((role) => figureOf(roles[role]));
  if (!value || !previous || !change) return undefined;
  if (change.unit === 'percentage-points') return pointsNote(value, previous, change);
  if (change.unit !== 'percent' || value.currency !== previous.currency || value.unit !== previous.unit)
    return undefined;
  const computed = percentChange(toRatio(previous.amount), toRatio(value.amount));
  if (computed === undefined) return undefined;
  const stated = hundredths(toRatio(change.amount));
  const gap = computed > stated ? computed - stated : stated - computed;
  if (gap <= TOLERANCE) return undefined;
  return `change ${change.amount} percent, but ${previous.amount} to ${value.amount} is ${fixedPoint(computed, 2)} percent`;
}

function pointsNote(value: Figure, previous: Figure, change: Figure): string | undefined {
  if (value.unit !== 'percent' || previous.unit !== 'percent') return undefined;
  const computed = hundredths(toRatio(value.amount)) - hundredths(toRatio(previous.amount));
  const gap = computed - hundredths(toRatio(change.amount));
  if ((gap < 0n ? -gap : gap) <= POINTS_TOLERANCE) return undefined;
  return `change ${change.amount} percentage points, but ${previous.amount} to ${value.amount} percent is ${fixedPoint(computed, 2)}`;
}

interface Figure {
  readonly amount: Decimal;
  readonly currency?: string;
  readonly unit?: string;
}

function figureOf(value: RoleValue | readonly RoleValue[] | undefined): Figure | undefined {
  if (!value || Array.isArray(value)) return undefined;
  const { amount, currency, unit } = value as RoleValue;
  return amount !== undefined && isDecimal(amount)
    ? { amount, ...(currency !== undefined && { currency }), ...(unit !== undefined && { unit }) }
    : undefined;
}

/** Change from one value to another in hundredths of a percent; undefined where the sign changes or there is nothing to compare. */
function percentChange(from: Ratio, to: Ratio): bigint | undefined {
  if (from.numerator <= 0n || to.numerator < 0n) return undefined;
  return (to.numerator * from.denominator * 10000n) / (to.denominator * from.numerator) - 10000n;
}

function hundredths({ numerator, denominator }: Ratio): bigint {
  return (numerator * 100n) / denominator;
}
