import type { TimeUnit } from '@groschen/lexicon';
import { cardinalAt, type Items } from '../items.ts';

interface Length {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly next: number;
  /** Without a number: "Jahr zuvor", "the year before". */
  readonly bare?: boolean;
}

export function lengthAt(items: Items, i: number): Length | undefined {
  if (items.meanings[i + 2]?.unit === 'hour') {
    const next = items.lowers[i + 1];
    if ((items.lowers[i] === 'half' && next === 'an') || next === 'halbe' || next === 'halben')
      return { unit: 'minute', count: 30, next: i + 3 };
  }
  const unitHere = items.meanings[i]?.unit;
  if (unitHere !== undefined && items.meanings[i]?.cardinal === undefined && items.meanings[i]?.ordinal === undefined)
    return { unit: unitHere, count: 1, next: i + 1, bare: true };
  const glued = gluedLength(items, i);
  if (glued) return glued;
  let count = cardinalAt(items, i);
  let at = i + 1;
  if (count === undefined) {
    if (!SOME.has(items.lowers[i] ?? '')) return undefined;
    count = 3;
  } else if (A_FEW.has(items.lowers[at] ?? '')) {
    count = items.lowers[at] === 'couple' ? 2 : 3;
    at++;
    if (items.lowers[at] === 'of') at++;
  }
  const unit = items.meanings[at]?.unit;
  if (unit === undefined || (items.hyphenated[at] && !items.lowers[at]!.endsWith('s'))) return undefined;
  return { unit, count, next: at + 1 };
}

/** Words for a number that is not told. */
export const SOME: ReadonlySet<string> = new Set(['wenigen', 'einigen', 'mehreren', 'paar', 'few', 'several', 'some']);
const A_FEW: ReadonlySet<string> = new Set(['few', 'couple', 'paar']);

/** "30min", "2h", "5y" */
function gluedLength(items: Items, i: number): Length | undefined {
  const lower = items.lowers[i];
  const first = lower?.charCodeAt(0) ?? 0;
  if (lower === undefined || first < 0x30 || first > 0x39 || items.numerals[i]?.number !== undefined) return undefined;
  const glued = /^(\d{1,3})(h|hr|hrs|hours?|min|mins|minutes?|d|days?|w|weeks?|mo|months?|y|yr|yrs|years?|std)$/.exec(
    lower,
  );
  if (!glued) return undefined;
  const unit = GLUED[glued[2]!] ?? (glued[2]!.replace(/s$/, '') as TimeUnit);
  return { unit, count: Number(glued[1]), next: i + 1 };
}

const GLUED: Readonly<Record<string, TimeUnit>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  std: 'hour',
  min: 'minute',
  mins: 'minute',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};
