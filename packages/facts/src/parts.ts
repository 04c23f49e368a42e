import {
  compareDecimals,
  type Decimal,
  type Fact,
  isDecimal,
  type Ratio,
  type RoleValue,
  toRatio,
} from '@groschen/document';
import { fixedPoint } from './fixed-point.ts';

/** Labels of rows that sum up the rows above, and of rows that are a part of the one above. */
const TOTAL = /^(?:summe|gesamt|insgesamt|konzern|gruppe|total|group)\b/i;
const PART = /^(?:davon|darunter|of which|thereof)\b/i;
/** How far apart the rows of one table stand, in code units. */
const ROW_GAP = 200;
/** How far a sum may be from its total for rounding: one in so many. */
const ROUNDING = 200n;

/**
 * Notes on rows of a table that do not fit together: a total that the parts above it do not give, a part that is more than its whole.
 * A row whose metric is known stands for itself and ends the parts. O(facts).
 */
export function partsNotes(facts: readonly Fact[]): ReadonlyMap<Fact, string> {
  const notes = new Map<Fact, string>();
  const columns = new Map<string, Row[]>();
  for (const fact of facts) {
    const row = rowOf(fact);
    if (!row) continue;
    const above = columns.get(row.column) ?? [];
    const last = above.at(-1);
    const rows = last && fact.evidence.start - last.fact.evidence.end < ROW_GAP ? above : [];
    if (TOTAL.test(row.label)) {
      const note = sumNote(
        rows.filter(({ label }) => !PART.test(label)),
        row,
      );
      if (note) notes.set(fact, note);
      columns.set(row.column, []);
      continue;
    }
    const whole = PART.test(row.label) ? rows.findLast(({ label }) => !PART.test(label)) : undefined;
    if (whole && compareDecimals(row.amount, whole.amount) > 0 && !whole.amount.startsWith('-'))
      notes.set(fact, `part ${row.amount} of "${whole.label}", which is ${whole.amount}`);
    columns.set(row.column, row.known && !PART.test(row.label) ? [row] : [...rows, row]);
  }
  return notes;
}

interface Row {
  readonly fact: Fact;
  readonly label: string;
  readonly amount: Decimal;
  readonly known: boolean;
  /** Rows are compared within a period and a currency. */
  readonly column: string;
}

function rowOf(fact: Fact): Row | undefined {
  const { metric, value, period } = fact.roles as Readonly<Record<string, RoleValue | undefined>>;
  if (!fact.by.endsWith('#table') || !metric || value?.amount === undefined || !isDecimal(value.amount))
    return undefined;
  return {
    fact,
    label: metric.text,
    amount: value.amount,
    known: metric.value !== undefined,
    column: `${period?.value} ${value.currency ?? value.unit}`,
  };
}

function sumNote(parts: readonly Row[], total: Row): string | undefined {
  const unknown = parts.filter(({ known }) => !known);
  if (unknown.length < 2) return undefined;
  const sum = unknown.map(({ amount }) => toRatio(amount)).reduce(add);
  const whole = toRatio(total.amount);
  const gap = difference(sum, whole);
  const size = whole.numerator < 0n ? -whole.numerator : whole.numerator;
  if (gap.numerator * whole.denominator * ROUNDING <= size * gap.denominator) return undefined;
  return `total ${total.amount}, but its ${unknown.length} parts are ${decimalOf(sum)}`;
}

function add(a: Ratio, b: Ratio): Ratio {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function difference(a: Ratio, b: Ratio): Ratio {
  const { numerator, denominator } = add(a, { numerator: -b.numerator, denominator: b.denominator });
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** A ratio as a decimal, cut behind two places. */
function decimalOf({ numerator, denominator }: Ratio): string {
  return fixedPoint((numerator * 100n) / denominator, 2).replace(/\.?0+$/, '');
}
