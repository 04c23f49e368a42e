import { fullYear } from './calendar.ts';
import { parseLength } from './glued-length.ts';
import type { Numeral } from './numeral.ts';
import type { PeriodUnit } from './period.ts';

const PARTS: Readonly<Record<string, PeriodUnit>> = { q: 'quarter', h: 'half', hj: 'half', s: 'half' };
const YEAR = "(?:[-/ ']?(?:fy)?(\\d{4}|\\d{2}))?";
const LETTER_FIRST = new RegExp(`^(q|h|hj)([1-4])${YEAR}$`);
const FIGURE_FIRST = new RegExp(`^([1-4])\\.?(q|hj?)${YEAR}$`);
const YEAR_FIRST = /^(\d{4})-?(q|h)([1-4])$/;
const MONTHS_TO_DATE = new RegExp(`^(?:(3|6|9)m|1-(3|6|9)|(?:3|6|9)-?monats?)${YEAR}$`);

/** "Q4", "4Q25", "1HJ", "9M/25", "1-6/2024", "FY2025", "W06". */
export function parseCode(word: string): Numeral | undefined {
  const letter = word.charCodeAt(0);
  const digit = letter >= 0x30 && letter <= 0x39;
  if (!digit && letter !== 0x71 && letter !== 0x68 && letter !== 0x66 && letter !== 0x63 && letter !== 0x77)
    return undefined;
  const part = LETTER_FIRST.exec(word);
  if (part) return partOfYear(part[1]!, part[2]!, part[3]);
  const figure = FIGURE_FIRST.exec(word);
  if (figure) return withHours(partOfYear(figure[2]!, figure[1]!, figure[3]), word);
  const yearFirst = YEAR_FIRST.exec(word);
  if (yearFirst) return partOfYear(yearFirst[2]!, yearFirst[3]!, yearFirst[1]);
  const months = MONTHS_TO_DATE.exec(word);
  if (months) {
    const count = months[1] ?? months[2] ?? '';
    if (months[2] !== undefined && months[3] === undefined) return undefined;
    const unit = count === '3' ? 'quarter' : count === '6' ? 'half' : 'nine-months';
    return { part: { unit, index: 1, ...(months[3] !== undefined && { year: fullYear(months[3]) }) } };
  }
  const fiscal = /^(fy|cy)'?(\d{4}|\d{2})e?$/.exec(word);
  if (fiscal) {
    const year = fullYear(fiscal[2]!);
    return fiscal[1] === 'fy' ? { fiscalYear: year } : { part: { unit: 'year', index: 1, year } };
  }
  const fiscalPair = /^fy(\d{4})[/-](\d{2})$/.exec(word);
  if (fiscalPair) return { businessYear: Number(fiscalPair[1]) };
  const week = /^w(\d{2})$/.exec(word);
  if (week && Number(week[1]) >= 1 && Number(week[1]) <= 53) return { week: { week: Number(week[1]) } };
  return undefined;
}

/** "1h" is a half year and an hour. */
function withHours(part: Numeral | undefined, word: string): Numeral | undefined {
  const length = parseLength(word);
  return length ? { ...part, length } : part;
}

function partOfYear(letter: string, index: string, year: string | undefined): Numeral | undefined {
  const unit = PARTS[letter]!;
  if (unit === 'half' && Number(index) > 2) return undefined;
  return { part: { unit, index: Number(index), ...(year !== undefined && { year: fullYear(year) }) } };
}
