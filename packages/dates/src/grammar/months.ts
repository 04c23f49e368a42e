import type { TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, lowerAt, meaningAt, numeralAt, yearAt } from '../items.ts';
import { calendarPeriod } from '../period.ts';
import { match } from './match.ts';
import { yearOf } from './year-of.ts';

/** "Januar 2026", "Jan. 2026", "März", "January of last year". */
export function monthOfYear(items: Items, i: number): TimeMatch | undefined {
  const meaning = meaningAt(items, i);
  const month = meaning?.month;
  if (month === undefined) return undefined;
  const before = numeralAt(items, i - 1);
  if (before?.number !== undefined && before.digits! <= 2 && before.number <= 32 && before.number > 28)
    return undefined;
  const year = yearOf(items, i + 1, items.vocabulary.lang === 'en' && yearAt(items, i + 2) !== undefined);
  if (meaning?.ambiguous && year === undefined && !monthIsPlain(items, i)) return undefined;
  const next = year?.next ?? i + 1;
  if (year?.year !== undefined)
    return match(i, next, 'month-year', { is: 'period', period: calendarPeriod('month', year.year, month) });
  return match(i, next, 'month', {
    is: 'part-of-year',
    unit: 'month',
    index: month,
    ...(year?.reference && { year: year.reference }),
  });
}

/** Whether a word that is not only a month ("may", "march", "Jan") stands for one by its company. */
function monthIsPlain(items: Items, i: number): boolean {
  if (!isCapitalised(items, i)) return false;
  const lower = lowerAt(items, i)!;
  const before = lowerAt(items, i - 1) ?? '';
  const led =
    hasRole(items, i - 1, 'in') ||
    hasRole(items, i - 1, 'until') ||
    hasRole(items, i - 1, 'between') ||
    hasRole(items, i - 1, 'and');
  if (items.vocabulary.lang === 'de') return led || before === '' || before === '(';
  if (lower === 'jan' || lower === 'august') return !isCapitalised(items, i + 1) || led;
  if (lower === 'mar' || lower === 'sun' || lower === 'sat') return led;
  const opens = i === 0 || /^["“„(]$/.test(before);
  if (!opens) return true;
  return lower === 'march' && !/^(?:the|to|on|in|into|through|forward)$/.test(lowerAt(items, i + 1) ?? 'the');
}

export function monthAt(items: Items, i: number): number | undefined {
  const meaning = meaningAt(items, i);
  if (meaning?.month === undefined) return undefined;
  return meaning.ambiguous && !isCapitalised(items, i) ? undefined : meaning.month;
}
