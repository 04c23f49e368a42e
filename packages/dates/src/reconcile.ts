import { contains, type DateMention, overlaps, type Quantity, type QuantityKind } from '@groschen/document';

/** The two layers with no annotation of one inside another of the other. */
export interface ReconciledFigures {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
}

const WITH_UNIT: ReadonlySet<QuantityKind> = new Set([
  'money',
  'percent',
  'percentage-points',
  'basis-points',
  'points',
  'multiple',
]);
const TIME_UNIT = /^(?:second|minute|hour|day|week|fortnight|month|quarter|half|year|decade|century)/;

/**
 * Settles which of a date and a quantity at the same place stays. A figure with a unit wins ("um 3 Prozent" is no 3 o'clock); a
 * date wins over numbers, counts, fractions and lengths of time that lie in it ("third quarter", "a year earlier", "30"). Both
 * inputs are in text order and disjoint; O(n).
 */
export function reconcile(quantities: readonly Quantity[], dates: readonly DateMention[]): ReconciledFigures {
  const lostQuantities = new Set<Quantity>();
  const lostDates = new Set<DateMention>();
  let first = 0;
  for (const date of dates) {
    while (first < quantities.length && quantities[first]!.end <= date.start) first++;
    for (let i = first; i < quantities.length && quantities[i]!.start < date.end; i++) {
      const quantity = quantities[i]!;
      if (!overlaps(quantity, date)) continue;
      if (quantityWins(quantity, date)) lostDates.add(date);
    }
    if (lostDates.has(date)) continue;
    for (let i = first; i < quantities.length && quantities[i]!.start < date.end; i++)
      if (overlaps(quantities[i]!, date)) lostQuantities.add(quantities[i]!);
  }
  return {
    quantities: quantities.filter((quantity) => !lostQuantities.has(quantity)),
    dates: dates.filter((date) => !lostDates.has(date)),
  };
}

function quantityWins(quantity: Quantity, date: DateMention): boolean {
  if (WITH_UNIT.has(quantity.kind)) return true;
  if (!contains(date, quantity)) return true;
  if (quantity.kind !== 'measure') return false;
  if (!TIME_UNIT.test(quantity.unit ?? '') || /_REF$|^P/.test(date.value)) return true;
  return LENGTH_RULE.test(date.by) && !namesPeriod(quantity);
}

/** Rules that count a length of time from a day: the length is the quantity, unless it is one whole period ("a year ago"). */
const LENGTH_RULE = /#(?:within|later)$/;

function namesPeriod(quantity: Quantity): boolean {
  if (/^(?:an?|one|the|eine?[mnrs]?)\s/i.test(quantity.text)) return true;
  return /^(?:12|twelve|zwölf)\s+mon/i.test(quantity.text);
}
