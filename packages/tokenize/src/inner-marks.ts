import { DIGIT, isLetterKind, isSpaceKind, isWordKind, kindAt, LOWER, PUNCTUATION, UPPER } from './characters.ts';
import { letterRun } from './final-period.ts';
import { isNameEnding } from './scan-web.ts';

const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY CNH SEK NOK DKK PLN CZK HUF TRY RUB CAD AUD NZD HKD SGD KRW INR BRL MXN ZAR ILS BTC ETH XAU XAG'.split(
    ' ',
  ),
);

/** Where a word goes on behind a mark inside it; `end` itself where the word ends before the mark. */
export function joinMark(text: string, start: number, part: number, end: number, code: number): number {
  const next = end + 1;
  const nextKind = kindAt(text, next);
  const before = kindAt(text, end - 1);
  switch (code) {
    case 0x2d: // hyphen
    case 0x2010:
    case 0x2011:
      if (isWordKind(nextKind)) return next;
      if (text.charCodeAt(next) === 0x24) return next + 1; // US-$
      if (text.charCodeAt(next) === 0x2f && isWordKind(kindAt(text, next + 1))) return next + 1; // Aktien-/Anleihekurs
      return isSpaceKind(nextKind) || (nextKind === PUNCTUATION && text.charCodeAt(next) !== 0x2d) ? next : end;
    case 0x27: // apostrophe
    case 0x2019:
    case 0x60:
      return isLetterKind(nextKind) && isWordKind(before) ? next : end;
    case 0x26: // ampersand
      return joinsAmpersand(text, part, end) ? next : end;
    case 0x2b: // plus
      return before === UPPER && nextKind === UPPER && end - part <= 2 ? next : end;
    case 0x24: // US$
      return end - start === 2 && text.startsWith('US', start) && nextKind !== UPPER ? next : end;
    case 0x5f: // low line
      return isWordKind(nextKind) ? next : end;
    case 0x2a: // gender star and colon
    case 0x3a:
      return before === LOWER && /^in(?:nen)?$/.test(letterRun(text, next)) ? next : end;
    case 0x2f: // slash
      if (text.charCodeAt(next) === 0x2d && before === LOWER && kindAt(text, next + 1) === LOWER) return next + 1; // Kund/-innen
      return joinsSlash(text, part, end) ? next : end;
    default:
      return end;
  }
}

/** "AT&T", "S&P", "p&l". */
function joinsAmpersand(text: string, part: number, end: number): boolean {
  const before = kindAt(text, end - 1);
  const after = kindAt(text, end + 1);
  if (before === LOWER) return end - part === 1 && after === LOWER && !isWordKind(kindAt(text, end + 2));
  return (before === UPPER || before === DIGIT) && (after === UPPER || after === DIGIT);
}

/** "EUR/USD", "Q4/2025", "n/a", "S/4HANA", "km/h", "Anleger/innen"; not "NEW YORK/LONDON", "und/oder". */
function joinsSlash(text: string, part: number, end: number): boolean {
  const nextKind = kindAt(text, end + 1);
  const length = end - part;
  if (nextKind === DIGIT) return length <= 2 && kindAt(text, end - 1) === (length === 1 ? UPPER : DIGIT);
  if (!isLetterKind(nextKind)) return false;
  const right = letterRun(text, end + 1);
  if (right.length === 1 && (length === 1 || (length <= 4 && 'hs'.includes(right)))) return true;
  if (right === 'innen') return kindAt(text, end - 1) === LOWER;
  return length === 3 && right.length === 3 && CURRENCY_CODES.has(text.slice(part, end)) && CURRENCY_CODES.has(right);
}

/** Where a word goes on behind a period inside it: "z.B", "U.S", "E.ON", "AMZN.O", "Booking.com", "Sat.1"; not "fiel.Die". */
export function joinPeriod(text: string, start: number, part: number, end: number): number {
  const next = end + 1;
  const nextKind = kindAt(text, next);
  if (!isWordKind(nextKind)) return end;
  if (nextKind === DIGIT) return digitsFit(text, part, end) ? next : end;
  const left = end - part;
  const right = letterRun(text, next);
  const after = text.charCodeAt(next + right.length);
  const upperBefore = kindAt(text, end - 1) === UPPER;
  if (left === 1 && right.length === 1) return next;
  if (left <= 3 && right.length <= 3 && after === 0x2e && nextKind !== UPPER) return next; // i.d.R., u.ä.
  if (left <= 3 && right.length === 1 && after === 0x2e) return next; // Ph.D.
  if (left === 1 && !upperBefore && right.length <= 3 && after === 0x2e) return next; // v.Chr., i.Br.
  if (left === 1 && upperBefore && nextKind === UPPER && right.length <= 4 && right === right.toUpperCase())
    return next; // E.ON
  if (right.length <= 2 && nextKind === UPPER && isTickerLike(text, part, end) && right === right.toUpperCase())
    return next; // AMZN.O
  if (isNameEnding(dottedEnding(text, next))) return next;
  return dottedParts(text, start) >= 3 && nextKind === LOWER ? next : end;
}

/** "ProSiebenSat.1": at most two digits, after letters. */
function digitsFit(text: string, part: number, end: number): boolean {
  let digits = end + 1;
  while (kindAt(text, digits) === DIGIT) digits++;
  return digits - end <= 3 && !isLetterKind(kindAt(text, digits)) && end - part > 1;
}

function isTickerLike(text: string, part: number, end: number): boolean {
  let capitals = 0;
  for (let i = part; i < end; i++) if (kindAt(text, i) === UPPER) capitals++;
  return capitals >= 2 || (capitals === 1 && end - part === 1);
}

/** The last part of the dotted name that goes on at `at`. */
function dottedEnding(text: string, at: number): string {
  const limit = Math.min(text.length, at + 64);
  let end = at;
  let part = at;
  while (end < limit) {
    const kind = kindAt(text, end);
    const code = text.charCodeAt(end);
    if (code === 0x2e && isWordKind(kindAt(text, end + 1))) part = end + 1;
    else if (!isWordKind(kind) && code !== 0x2d && code !== 0x5f) break;
    end++;
  }
  return text.slice(part, end);
}

/** How many parts between periods the name at `start` has, all of them lower case from the second on. */
function dottedParts(text: string, start: number): number {
  const limit = Math.min(text.length, start + 64);
  let parts = 1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) {
      if (kindAt(text, at + 1) !== LOWER) break;
      parts++;
    } else if (!isWordKind(kindAt(text, at)) && code !== 0x2d) break;
  }
  return parts;
}
