import type { Exclusion } from './exclusion.ts';
import { endOfMatch, patterns } from './form-patterns.ts';
import { isAttached, isHyphen, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';

/** Forms that name something, from the number on. */
const IDENTIFIERS = patterns(
  // "(c)(1)": a mark in brackets that sticks to what stands before
  /(?<=[\p{L})]\()\d{1,2}\)/u,
  // "(1873.HK)", "7203.T": a share's number at its exchange
  /\d{4,6}\.[A-Z]{1,2}(?!\p{L})/u,
  // "D.C. 20549", "NY 10001"
  /(?<=(?<!\p{L})[A-Z]{2}\s|[A-Z]\.[A-Z]\.\s?)\d{5}(?!\d|[.,]\d)/u,
  // "401(k)", "10(b)"
  /\d+(?:[.,]\d+)*\(\p{L}\)/u,
  // "+44 (0)1223 000 451", "+49 341 9988-120": seven digits or more behind a country's code
  /(?<=\+)(?!\d{1,3}(?: \d{3})+(?! ?[(\d/–-]))(?=(?:[ ()/–-]*\d){7})[1-9]\d{0,2}(?=[ (/–-])[ ()/\d–-]*\d/u,
  // three numbers or more in a chain, addresses of machines
  /\d+(?:[.,]\d+)*(?:[-‐‑/]\d+(?:[.,]\d+)*){2,}/u,
  /(?!\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d|[.,]\d))\d+(?:\.\d+){3}(?!\d|[.,]\d)/u,
  // "22-22", "0341-0123", "2024-12", "7/2024", and "9/11", which is no usual fraction but a day of the American calendar
  /(\d+(?:[.,]\d+)*)[-‐‑]\1(?!\d|[.,]\d)/u,
  /\d+(?:[.,]\d+)*[-‐‑/]0\d+(?!\d|[.,]\d)/u,
  /(?:19|20)\d\d[-‐‑/]\d\d(?!\d|[.,]\d)/u,
  /\d+(?:[.,]\d+)*\/(?:19|20)\d\d(?!\d|[.,]\d)/u,
  /(?:1[0-2]|[1-9])\/(?:7|9|1[134789]|2[1236789]|3[01])(?!\d|[.,]\d)/u,
);

/** Numbers that name something: what sticks to letters, codes, telephone numbers, chains of numbers. */
export function excludeIdentifier(source: Source, i: number): Exclusion | null {
  const last = sticksToName(source, i)
    ? endOfAttached(source, i)
    : (endOfMatch(source, i, IDENTIFIERS) ?? endOfQuotient(source, i));
  return last === null ? null : { last, reason: 'identifier' };
}

/** "A320", "Q4", "F-150", "COVID-19": letters before the digits, or a hyphen after letters. */
function sticksToName(source: Source, i: number): boolean {
  if (!isAttached(source, i) || i === 0) return false;
  if (isWord(source, i - 1) || '_#@'.includes(keyAt(source, i - 1))) return true;
  if (isSign(source, i - 1, '&') && isNumber(source, i - 2)) return true;
  const letters = isAttached(source, i - 1) && isWord(source, i - 2);
  const counted = letters && isNumber(source, i - 3);
  if (isSign(source, i - 1, '/')) return counted && isAttached(source, i - 2);
  if (!isHyphen(source, i - 1) || !letters) return false;
  return !counted || !(isAttached(source, i - 2) || source.tablesAt(i).scales.has(keyAt(source, i - 2)));
}

/** "100/25": a slash between whole numbers of which the second is no larger; smaller ones can be fractions. */
function endOfQuotient(source: Source, i: number): number | null {
  const joined =
    isSign(source, i + 1, '/') && isAttached(source, i + 1) && isNumber(source, i + 2) && isAttached(source, i + 2);
  const [above, below] = [keyAt(source, i), keyAt(source, i + 2)];
  const whole = joined && /^\d+$/.test(above) && /^\d+$/.test(below);
  return whole && Number(above) >= Number(below) ? i + 2 : null;
}

/** The last word or number that sticks to piece `i`, hyphens and slashes between looked over: "Q1/27", "A320-200". */
export function endOfAttached(source: Source, i: number): number {
  let last = i;
  for (let at = i + 1; isAttached(source, at); at++)
    if (isWord(source, at) || isNumber(source, at)) last = at;
    else if (last < at - 1 || !(isHyphen(source, at) || isSign(source, at, '/'))) break;
  return last;
}
