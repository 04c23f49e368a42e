import type { Exclusion } from './exclusion.ts';
import { GAP } from './pieces.ts';
import {
  gapBefore,
  isAttached,
  isDash,
  isHyphen,
  isNumber,
  isSign,
  isWord,
  keyAt,
  type Source,
  textAt,
} from './source.ts';

/** Numbers that name something: what sticks to letters, codes, telephone numbers, chains of numbers. */
export function excludeIdentifier(source: Source, i: number): Exclusion | null {
  const last = endOfIdentifier(source, i);
  return last === null ? null : { last, reason: 'identifier' };
}

function endOfIdentifier(source: Source, i: number): number | null {
  if (sticksToName(source, i)) return endOfAttached(source, i);
  if (isBracketMark(source, i)) return i + 1;
  if (isExchangeCode(source, i)) return i + 2;
  if (isPostcode(source, i)) return i;
  if (hasBracketLetter(source, i)) return i + 3;
  const phone = telephone(source, i);
  if (phone !== null) return phone;
  const chain = endOfChain(source, i);
  return chain.parts >= 3 ? chain.last : null;
}

/** "A320", "Q4", "F-150", "COVID-19": letters before the digits, or a hyphen after letters. */
function sticksToName(source: Source, i: number): boolean {
  if (!isAttached(source, i) || i === 0) return false;
  if (isWord(source, i - 1)) return true;
  if (isSign(source, i - 1, '_') || isSign(source, i - 1, '#') || isSign(source, i - 1, '@')) return true;
  if (isSign(source, i - 1, '&') && isNumber(source, i - 2)) return true;
  if (
    isSign(source, i - 1, '/') &&
    isAttached(source, i - 1) &&
    isWord(source, i - 2) &&
    isAttached(source, i - 2) &&
    isNumber(source, i - 3)
  )
    return true;
  if (!isHyphen(source, i - 1) || !isAttached(source, i - 1) || !isWord(source, i - 2)) return false;
  if (!isNumber(source, i - 3)) return true;
  return !(isAttached(source, i - 2) || source.tablesAt(i).scales.has(keyAt(source, i - 2)));
}

/** "(c)(1)": a mark in brackets that sticks to what stands before. */
const isBracketMark = (source: Source, i: number) =>
  isSign(source, i - 1, '(') &&
  isAttached(source, i) &&
  isAttached(source, i - 1) &&
  isSign(source, i + 1, ')') &&
  /^\d{1,2}$/.test(textAt(source, i)) &&
  (isWord(source, i - 2) || isSign(source, i - 2, ')'));

/** "(1873.HK)", "7203.T": a share's number at its exchange. */
const isExchangeCode = (source: Source, i: number) =>
  /^\d{4,6}$/.test(textAt(source, i)) &&
  isSign(source, i + 1, '.') &&
  isAttached(source, i + 1) &&
  isAttached(source, i + 2) &&
  /^[A-Z]{1,2}$/.test(textAt(source, i + 2));

/** "D.C. 20549", "NY 10001": five digits behind two capitals. */
const isPostcode = (source: Source, i: number) =>
  /^\d{5}$/.test(textAt(source, i)) &&
  (/^[A-Z]{2}$/.test(textAt(source, i - 1)) ||
    (isSign(source, i - 1, '.') && /^[A-Z]\.[A-Z]\.$/.test(lastCharacters(source, i - 1, 4))));

const lastCharacters = ({ pieces }: Source, i: number, count: number) =>
  pieces.text.slice(Math.max(0, pieces.ends[i]! - count), pieces.ends[i]!);

/** "401(k)", "10(b)". */
const hasBracketLetter = (source: Source, i: number) =>
  isSign(source, i + 1, '(') &&
  isAttached(source, i + 1) &&
  /^\p{L}$/u.test(keyAt(source, i + 2)) &&
  isAttached(source, i + 2) &&
  isSign(source, i + 3, ')');

/** "+44 (0)1223 000 451", "+49 341 9988-120": the last piece of a number with a country's code. */
function telephone(source: Source, i: number): number | null {
  if (!isSign(source, i - 1, '+') || !isAttached(source, i) || !/^[1-9]\d{0,2}( \d{3})*$/.test(textAt(source, i)))
    return null;
  let last = i;
  for (let at = i + 1; gapBefore(source, at) <= GAP.space; at++) {
    if (isNumber(source, at)) last = at;
    else if (!isSign(source, at, '(') && !isSign(source, at, ')') && !isDash(source, at) && !isSign(source, at, '/'))
      break;
  }
  const digits = source.pieces.text
    .slice(source.pieces.starts[i]!, source.pieces.ends[last]!)
    .replace(/\D/g, '').length;
  return last > i && digits >= 7 ? last : null;
}

/** The last word or number that sticks to piece `i`, hyphens and slashes between looked over: "Q1/27", "A320-200". */
export function endOfAttached(source: Source, i: number): number {
  let last = i;
  for (let at = i + 1; isAttached(source, at); at++)
    if (isWord(source, at) || isNumber(source, at)) last = at;
    else if (last < at - 1 || !(isHyphen(source, at) || isSign(source, at, '/'))) break;
  return last;
}

/** Numbers joined by hyphens, slashes or points: dates, telephone numbers, addresses of machines. */
function endOfChain(source: Source, i: number): { readonly last: number; readonly parts: number } {
  let last = i;
  let parts =
    1 + (textAt(source, i).match(/\./g)?.length === 3 && !/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(textAt(source, i)) ? 2 : 0);
  while (
    (isHyphen(source, last + 1) || isSign(source, last + 1, '/')) &&
    isAttached(source, last + 1) &&
    isNumber(source, last + 2) &&
    isAttached(source, last + 2)
  ) {
    last += 2;
    parts++;
  }
  if (parts === 2) {
    const [first, second] = [textAt(source, i), textAt(source, i + 2)];
    const slash = isSign(source, i + 1, '/');
    if (first === second && !slash) return { last, parts: 3 };
    if (/^0\d/.test(second) && !/[.,]/.test(second)) return { last, parts: 3 };
    if (slash && isMonthDay(first, second)) return { last, parts: 3 };
    if (/^(19|20)\d\d$/.test(first) && /^\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^(19|20)\d\d$/.test(first) && /^(19|20)\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^(19|20)\d\d$/.test(second)) return { last, parts: 3 };
    if (slash && /^\d+$/.test(first) && /^\d+$/.test(second) && Number(first) >= Number(second))
      return { last, parts: 3 };
  }
  return { last, parts };
}

/** "9/11", "12/25": what is no usual fraction is a day of the American calendar. */
const isMonthDay = (month: string, day: string) =>
  /^(?:1[0-2]|[1-9])$/.test(month) && /^(?:7|9|1[134789]|2[1236789]|3[01])$/.test(day);
