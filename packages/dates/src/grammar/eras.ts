import { type Items, lowerAt, numeralAt } from '../items.ts';
import type { YearOf } from './year-of.ts';

/** "234 v. Chr.", "88 n.u.Z.", "88 AD", "2555 BE": a year of another count. */
export function eraYear(items: Items, i: number): YearOf | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.number === undefined || numeral.ordinal) return undefined;
  let era = '';
  for (let at = i + 1; at < i + 7 && at < items.length; at++) {
    era += lowerAt(items, at)!.replaceAll('.', '');
    const year = eraCount(era, numeral.number);
    if (year !== undefined && !/^[.a-z]$/.test(lowerAt(items, at + 1) ?? '')) return { next: at + 1, year };
    if (era.length > 6) break;
  }
  return undefined;
}

function eraCount(era: string, year: number): number | undefined {
  if (/^(?:vchr|vuz|vdz|vdgz|bc|bce)$/.test(era)) return -year;
  if (/^(?:nchr|uz|dgz|nuz|ndz|ad|ce)$/.test(era)) return year;
  return era === 'be' ? year - 543 : undefined;
}
