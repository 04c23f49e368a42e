import { DIGIT, isLetterKind, isSpaceKind, isWordKind, KIND, kindAt, LOWER, PUNCTUATION, UPPER } from './characters.ts';
import { ownsPeriod } from './final-period.ts';
import { emailEnd, isNameEnding, urlEnd } from './scan-web.ts';
import { emit, type Scanner } from './scanner.ts';
import { EMAIL, IDENTIFIER, URL, WORD } from './token-classes.ts';

/** Names that end with an exclamation mark. */
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum']);
/** A quotation in single quotes is at most this long; an apostrophe further on is none of its marks. */
const QUOTE_REACH = 200;

const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF JPY CNY CNH SEK NOK DKK PLN CZK HUF TRY RUB CAD AUD NZD HKD SGD KRW INR BRL MXN ZAR ILS BTC ETH XAU XAG'.split(
    ' ',
  ),
);

/**
 * Scans the word that starts at `start`; `from` is where its first part ends already (a number before a hyphen), else `start`.
 * Gives the place where scanning goes on.
 */
export function scanWord(scanner: Scanner, start: number, from = start): number {
  const { text } = scanner;
  let end = from;
  /** Where the part behind the last mark begins, and the piece behind the last hyphen. */
  let part = start;
  let piece = start;
  for (;;) {
    while (end < text.length && isWordKind(KIND[text.charCodeAt(end)]!)) end++;
    if (end >= text.length) break;
    const code = text.charCodeAt(end);
    if (KIND[code] !== PUNCTUATION && code !== 0x26 && code !== 0x2b && code !== 0x24) break;
    if (code === 0x40 || code === 0x2e) {
      const mail = emailEnd(text, start);
      if (mail > end) return emit(scanner, start, mail, EMAIL);
    }
    if (isUrlStart(text, start, end, code)) return emit(scanner, start, urlEnd(text, start), URL);
    let joined = code === 0x2e ? joinPeriod(text, start, part, end) : joinMark(text, start, part, end, code);
    if (joined === end) joined = joinAbbreviation(scanner, piece, end, code); // Dr.-Ing.
    if (joined === end) break;
    if (text.charCodeAt(joined - 1) === 0x2d) piece = joined;
    part = joined;
    end = joined;
    if (code === 0x24 || !isWordKind(kindAt(text, end))) break;
  }
  end = withFinalMark(scanner, start, piece, end);
  return emit(scanner, start, end, classOf(text, start, end));
}

/** Behind "St.-" in "St.-Gallen", which goes on; `end` where no hyphen and letter follow an abbreviation. */
function joinAbbreviation(scanner: Scanner, piece: number, end: number, code: number): number {
  const { text, rules } = scanner;
  if (code !== 0x2e || text.charCodeAt(end + 1) !== 0x2d || !isLetterKind(kindAt(text, end + 2))) return end;
  return end - piece < 12 && rules.abbreviations.has(text.slice(piece, end)) ? end + 2 : end;
}

/** The end of a word with the period, apostrophe or exclamation mark that belongs to it. */
function withFinalMark(scanner: Scanner, start: number, piece: number, end: number): number {
  const { text } = scanner;
  const mark = text.charCodeAt(end);
  if (mark === 0x2e)
    return kindAt(text, end - 1) !== PUNCTUATION && ownsPeriod(scanner, start, piece, end) ? end + 1 : end;
  if (mark === 0x27 || mark === 0x2019) return isGenitive(scanner, end) ? end + 1 : end;
  return mark === 0x21 && NAMES_WITH_MARK.has(text.slice(start, end)) ? end + 1 : end;
}

/** "soldiers' home", "Moritz' Haus": an apostrophe behind s, x or z that closes no quotation. */
function isGenitive(scanner: Scanner, end: number): boolean {
  const { text } = scanner;
  if (!'sSxzß'.includes(text[end - 1]!) || isWordKind(kindAt(text, end + 1)) || text.charCodeAt(end + 1) === 0x27)
    return false;
  return scanner.openQuote < 0 || end - scanner.openQuote > QUOTE_REACH;
}

function isUrlStart(text: string, start: number, end: number, code: number): boolean {
  if (code === 0x3a)
    return (
      text.charCodeAt(end + 1) === 0x2f && text.charCodeAt(end + 2) === 0x2f && !isSpaceKind(kindAt(text, end + 3))
    );
  return (
    code === 0x2e && end - start === 3 && isWordKind(kindAt(text, end + 1)) && /^www$/i.test(text.slice(start, end))
  );
}

/** Where a word goes on behind a mark inside it; `end` itself where the word ends before the mark. */
function joinMark(text: string, start: number, part: number, end: number, code: number): number {
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
      return before === LOWER && /^in(?:nen)?$/.test(letters(text, next)) ? next : end;
    case 0x2f: // slash
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

/** "EUR/USD", "Q4/2025", "n/a", "S/4HANA", "Kund/-innen"; not "NEW YORK/LONDON", "und/oder". */
function joinsSlash(text: string, part: number, end: number): boolean {
  const nextKind = kindAt(text, end + 1);
  const length = end - part;
  if (nextKind === DIGIT) return length <= 2 && kindAt(text, end - 1) === (length === 1 ? UPPER : DIGIT);
  if (text.charCodeAt(end + 1) === 0x2d) return kindAt(text, end + 2) === LOWER && kindAt(text, end - 1) === LOWER;
  if (!isLetterKind(nextKind)) return false;
  const right = letters(text, end + 1);
  if (length === 1 && right.length === 1) return true;
  return length === 3 && right.length === 3 && CURRENCY_CODES.has(text.slice(part, end)) && CURRENCY_CODES.has(right);
}

/** Where a word goes on behind a period inside it: "z.B", "U.S", "E.ON", "AMZN.O", "Booking.com", "Sat.1"; not "fiel.Die". */
function joinPeriod(text: string, start: number, part: number, end: number): number {
  const next = end + 1;
  const nextKind = kindAt(text, next);
  if (!isWordKind(nextKind)) return end;
  if (nextKind === DIGIT) return digitsFit(text, part, end) ? next : end;
  const left = end - part;
  const right = letters(text, next);
  const after = text.charCodeAt(next + right.length);
  const upperBefore = kindAt(text, end - 1) === UPPER;
  if (left === 1 && right.length === 1) return next;
  if (left <= 3 && right.length <= 3 && after === 0x2e && nextKind !== UPPER) return next; // i.d.R., u.ä.
  if (left <= 3 && right.length === 1 && after === 0x2e) return next; // Ph.D.
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

function letters(text: string, at: number): string {
  let end = at;
  while (end - at < 24 && isLetterKind(kindAt(text, end))) end++;
  return text.slice(at, end);
}

/** Identifier-like is what has capitals and digits and no small letter: DE0007164600, A320, Q4. */
function classOf(text: string, start: number, end: number): number {
  let capitals = false;
  let digits = false;
  for (let i = start; i < end; i++) {
    const kind = KIND[text.charCodeAt(i)];
    if (kind === LOWER) return WORD;
    if (kind === UPPER) capitals = true;
    else if (kind === DIGIT) digits = true;
  }
  return capitals && digits ? IDENTIFIER : WORD;
}
