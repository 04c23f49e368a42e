import type { TimeMatch } from '../expression.ts';
import { cardinalAt, type Items, lowerAt, meaningAt, numeralAt, yearAt } from '../items.ts';
import { match } from './match.ts';
import { partOfYear } from './part-of-year.ts';
import { type YearOf, yearOf } from './year-of.ts';

/** "Q4 2025", "4Q25", "9M/25", "1. HJ 2025", "Q2 FY25"; "Schlussquartal 2025". */
export function codedPeriod(items: Items, i: number): TimeMatch | undefined {
  const part = numeralAt(items, i)?.part;
  if (part?.year !== undefined)
    return match(i, i + 1, 'code', partOfYear(part.unit, part.index, { next: i + 1, year: part.year }));
  const named = part ?? meaningAt(items, i)?.named;
  if (!named) {
    const count = cardinalAt(items, i);
    if (count === 9 && meaningAt(items, i + 1)?.unit === 'month' && yearAt(items, i + 2) !== undefined)
      return match(i, i + 3, 'code', partOfYear('nine-months', 1, { next: i + 3, year: yearAt(items, i + 2)! }));
    return undefined;
  }
  const year = yearOf(items, i + 1) ?? (part ? twoDigitYear(items, i + 1) : undefined);
  if (named.unit === 'half' && !year && lowerAt(items, i)!.startsWith('h') && hasLetterBehind(items, i))
    return undefined;
  return match(i, year?.next ?? i + 1, part ? 'code' : 'named-period', partOfYear(named.unit, named.index, year));
}

/** "Q1 23", "Q3-26", "H1/26" */
function twoDigitYear(items: Items, i: number): YearOf | undefined {
  const at = lowerAt(items, i) === '/' || lowerAt(items, i) === "'" || lowerAt(items, i) === '’' ? i + 1 : i;
  const numeral = numeralAt(items, at);
  if (numeral?.digits !== 2 || numeral.ordinal || numeral.number! < 10 || numeral.number! > 40) return undefined;
  if (/^(?:%|prozent|percent|million|millionen|mio|mrd|euro|billion)/.test(lowerAt(items, at + 1) ?? ''))
    return undefined;
  return { next: at + 1, year: 2000 + numeral.number! };
}

function hasLetterBehind(items: Items, i: number): boolean {
  return (
    items.hyphenated[i + 1] === true &&
    meaningAt(items, i + 1) === undefined &&
    (lowerAt(items, i + 1)?.length ?? 0) < 3
  );
}
