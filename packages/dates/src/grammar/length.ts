import type { TimeUnit } from '@groschen/lexicon';
import { cardinalAt, hasRole, type Items, lowerAt, meaningAt, numeralAt } from '../items.ts';

interface Length {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly next: number;
  /** Without a number: "Jahr zuvor", "the year before". */
  readonly bare?: boolean;
}

export function lengthAt(items: Items, i: number): Length | undefined {
  if (meaningAt(items, i + 2)?.unit === 'hour') {
    const next = lowerAt(items, i + 1);
    if ((lowerAt(items, i) === 'half' && next === 'an') || next === 'halbe' || next === 'halben')
      return { unit: 'minute', count: 30, next: i + 3 };
  }
  const unitHere = meaningAt(items, i)?.unit;
  if (
    unitHere !== undefined &&
    meaningAt(items, i)?.cardinal === undefined &&
    meaningAt(items, i)?.ordinal === undefined
  )
    return { unit: unitHere, count: 1, next: i + 1, bare: true };
  const glued = numeralAt(items, i)?.length;
  if (glued) return { ...glued, next: i + 1 };
  let count = cardinalAt(items, i);
  let at = i + 1;
  if (count === undefined) {
    if (!SOME.has(lowerAt(items, i) ?? '')) return undefined;
    count = 3;
  } else if (A_FEW.has(lowerAt(items, at) ?? '')) {
    count = lowerAt(items, at) === 'couple' ? 2 : 3;
    at++;
    if (lowerAt(items, at) === 'of') at++;
  }
  const unit = meaningAt(items, at)?.unit;
  if (unit === undefined || (items.hyphenated[at] && !lowerAt(items, at)!.endsWith('s'))) return undefined;
  return withMinutes(items, { unit, count, next: at + 1 });
}

/** Words for a number that is not told. */
export const SOME: ReadonlySet<string> = new Set(['wenigen', 'einigen', 'mehreren', 'paar', 'few', 'several', 'some']);
const A_FEW: ReadonlySet<string> = new Set(['few', 'couple', 'paar']);

/** "15 hours 29 minutes", "two hours and 5 min": as minutes. */
function withMinutes(items: Items, length: Length): Length {
  if (length.unit !== 'hour') return length;
  const at = lowerAt(items, length.next) === ',' || hasRole(items, length.next, 'and') ? length.next + 1 : length.next;
  const minutes = meaningAt(items, at + 1)?.unit === 'minute' ? cardinalAt(items, at) : undefined;
  return minutes === undefined ? length : { unit: 'minute', count: length.count * 60 + minutes, next: at + 2 };
}
