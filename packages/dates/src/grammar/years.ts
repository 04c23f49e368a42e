import type { TimeExpression, TimeMatch } from '../expression.ts';
import { hasRole, type Items, isCapitalised, lowerAt, meaningAt, numeralAt, yearAt } from '../items.ts';
import { calendarPeriod } from '../period.ts';
import { isFigureWord } from './figure-words.ts';
import { match } from './match.ts';

/** A year: "2025", "2025/26", "FY26", "fiscal 2026", "financial year 2026". */
export function year(items: Items, i: number): TimeMatch | undefined {
  const numeral = numeralAt(items, i);
  if (numeral?.businessYear !== undefined)
    return match(i, i + 1, 'business-year', {
      is: 'period',
      period: calendarPeriod('business-year', numeral.businessYear),
    });
  if (numeral?.fiscalYear !== undefined)
    return match(i, i + 1, 'fiscal-year', { is: 'fiscal-year', year: numeral.fiscalYear });
  if (hasRole(items, i, 'businessYear') || lowerAt(items, i) === 'calendar') {
    const noun = meaningAt(items, i + 1)?.unit === 'year' ? i + 2 : i + 1;
    const stated = yearAt(items, noun);
    const rule = lowerAt(items, i) === 'calendar' ? 'calendar-year' : 'fiscal-year';
    if (stated !== undefined) {
      const calendar: TimeExpression = { is: 'period', period: calendarPeriod('year', stated) };
      return match(i, noun + 1, rule, rule === 'fiscal-year' ? { is: 'fiscal-year', year: stated } : calendar);
    }
    const pair = numeralAt(items, noun)?.businessYear;
    if (pair !== undefined)
      return match(i, noun + 1, 'business-year', { is: 'period', period: calendarPeriod('business-year', pair) });
    return undefined;
  }
  const plain = yearAt(items, i);
  if (plain === undefined || !standsAlone(items, i, plain)) return undefined;
  return match(i, i + 1, 'year', { is: 'period', period: calendarPeriod('year', plain) });
}

/** Whether four digits are no part of a figure, a name or a time: no unit behind them, no currency before them. */
function standsAlone(items: Items, i: number, year: number): boolean {
  const behind = lowerAt(items, i + 1) ?? '';
  const before = lowerAt(items, i - 1) ?? '';
  if (hasRole(items, i - 1, 'beforeYear')) return !isFigureWord(behind) && (year >= 1900 || endsThere(items, i + 1));
  if (/^[$€£¥#§&]$/.test(before) || /^(?:usd|eur|chf|gbp|nr\.|no\.|stoxx|russell|xtra)$/.test(before)) return false;
  if (before === 'es' && COUNTED.test(behind)) return false;
  if (isFigureWord(behind) || items.hyphenated[i + 1] === true) return false;
  if (items.hyphenated[i] && numeralAt(items, i - 1)?.number !== undefined && yearAt(items, i - 1) === undefined)
    return false;
  if (hasRole(items, i + 1, 'zones') || hasRole(items, i + 1, 'clock')) return false;
  return (year >= 1950 && year < 2075) || (year < 1950 && isLed(items, i) && endsThere(items, i + 1));
}

/** Behind "es" and a number that counts what was told: "sollen es 2000 sein". */
const COUNTED = /^(?:sein|werden|gewesen|geworden)$/;

/** "zwischen 1939 und 1945", "seit 1848", "(1879-1955)": what leads to a year rather than to a figure. */
function isLed(items: Items, i: number): boolean {
  const before = lowerAt(items, i - 1) ?? '';
  if (before === '(' || hasRole(items, i - 1, 'since') || hasRole(items, i - 1, 'between')) return true;
  if (hasRole(items, i - 1, 'and') || hasRole(items, i - 1, 'until')) return yearAt(items, i - 2) !== undefined;
  return /^(?:um|nach|vor|after|before)$/.test(before);
}

/** Whether no noun follows that the digits could count. */
function endsThere(items: Items, i: number): boolean {
  const behind = lowerAt(items, i);
  if (behind === undefined || !/^\p{L}/u.test(behind)) return true;
  return items.vocabulary.lang === 'de' ? !isCapitalised(items, i) : meaningAt(items, i) !== undefined;
}
