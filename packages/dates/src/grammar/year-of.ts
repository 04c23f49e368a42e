import { fullYear } from '../calendar.ts';
import type { YearReference } from '../expression.ts';
import { hasRole, type Items, lowerAt, meaningAt, numeralAt, skip, yearAt } from '../items.ts';
import { isFigureWord } from './figure-words.ts';

/** The year that stands behind a day, month or quarter. */
export interface YearOf {
  readonly next: number;
  readonly year?: number;
  /** The year is a business year by its own words: "fiscal 2026", "FY25". */
  readonly fiscal?: boolean;
  /** First year of one written as a pair. */
  readonly businessYear?: number;
  readonly reference?: YearReference;
}

/** "2025", ", 2025", "/2025", "of 2025", "des Jahres 2025", "of the year", "des Vorjahres", "of fiscal 2026", "des laufenden Jahres". */
export function yearOf(items: Items, i: number, commaAllowed = false): YearOf | undefined {
  let at = i;
  if ((commaAllowed && lowerAt(items, at) === ',') || lowerAt(items, at) === '/') at++;
  const direct = statedYear(items, at);
  if (direct) return direct;
  if (lowerAt(items, at) === '(' && lowerAt(items, at + 2) === ')') return undefined;
  const behind = skip(items, at, 'of');
  const noun = skip(items, behind, 'article');
  const stated = statedYear(items, noun);
  if (stated && (behind > at || hasRole(items, behind, 'beforeYear'))) return stated;
  return noun > at ? relativeYear(items, noun) : relativeYear(items, at, true);
}

function statedYear(items: Items, i: number): YearOf | undefined {
  const year = yearAt(items, i);
  if (year !== undefined)
    return year < 1950 && isFigureWord(lowerAt(items, i + 1) ?? '') ? undefined : { next: i + 1, year };
  const numeral = numeralAt(items, i);
  if (numeral?.businessYear !== undefined) return { next: i + 1, businessYear: numeral.businessYear };
  if (numeral?.fiscalYear !== undefined) return { next: i + 1, year: numeral.fiscalYear, fiscal: true };
  if (/^['’]\d\d$/.test(lowerAt(items, i) ?? '')) return { next: i + 1, year: fullYear(lowerAt(items, i)!.slice(1)) };
  let at = i;
  while (hasRole(items, at, 'businessYear') || isYearNoun(items, at)) at++;
  if (at === i || at > i + 2) return undefined;
  const number = yearAt(items, at);
  if (number !== undefined) {
    const fiscal = hasRole(items, i, 'businessYear') && lowerAt(items, i) !== 'calendar';
    return { next: at + 1, year: number, ...(fiscal && { fiscal }) };
  }
  const pair = numeralAt(items, at)?.businessYear;
  return pair === undefined ? undefined : { next: at + 1, businessYear: pair };
}

function isYearNoun(items: Items, i: number): boolean {
  const unit = meaningAt(items, i)?.unit;
  return unit === 'year' || unit === 'business-year';
}

function relativeYear(items: Items, i: number, bare = false): YearOf | undefined {
  const meaning = meaningAt(items, i);
  if (meaning?.shift !== undefined) {
    const at = hasRole(items, i + 1, 'businessYear') ? i + 2 : i + 1;
    if (!isYearNoun(items, at)) return undefined;
    return { next: at + 1, reference: { shift: meaning.shift, of: 'publication' } };
  }
  if (bare) return undefined;
  if (isYearNoun(items, i)) return { next: i + 1, reference: { shift: 0, of: 'publication' } };
  const anchored = meaning?.anchored;
  if (anchored?.unit === 'year' && anchored.edge === undefined)
    return { next: i + 1, reference: { shift: anchored.shift, of: anchored.of ?? 'publication' } };
  return undefined;
}
