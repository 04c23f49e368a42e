import { CURRENCY, DIGIT, isLetterKind, isSpaceKind, isWordKind, kindAt, LOWER, UPPER } from './characters.ts';
import { isLineStart, isOrdinal, letterRun } from './final-period.ts';
import { CLOSING } from './language-rules.ts';
import { isNameEnding } from './scan-web.ts';
import { scanWord } from './scan-word.ts';
import { emit, lastEnd, lastSurface, type Scanner } from './scanner.ts';
import { NUMBER } from './token-classes.ts';

/** Units and scale words that are written without a blank behind a figure and are tokens of their own: 500|MW, 10.5|bn. */
const GLUED_UNITS: ReadonlySet<string> = new Set(
  (
    'bps bp bn mn mln mrd mio tsd trn tn m k km cm mm kg mg g t l kw kwh mw mwh gw gwh twh wh gb tb mb kb hz mhz ghz ct eur usd chf gbp euro ' +
    'dollar cent million billion trillion millionen milliarden pct pp pts am pm min hp ps ha'
  ).split(' '),
);
const SCALES_AFTER_CURRENCY: ReadonlySet<string> = new Set(['M', 'B', 'K', 'T', 'MM', 'b']);

/** Whether a figure starts at `at` with a sign or a decimal point: "-1,2", "+0,4", ".5"; the mark stands free before a digit. */
export function startsSigned(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const sign = code === 0x2d || code === 0x2b || code === 0x2212 || code === 0x2013 || code === 0xb1 || code === 0x2e;
  if (!sign || kindAt(text, at + 1) !== DIGIT) return false;
  const before = kindAt(text, at - 1);
  if (isSpaceKind(before) || (code === 0x2e && before === CURRENCY)) return true;
  const previous = text.charCodeAt(at - 1);
  return (
    previous === 0x28 ||
    previous === 0x5b ||
    previous === 0x3a ||
    previous === 0x2f ||
    previous === 0x22 ||
    previous === 0x7e
  );
}

/** Scans a figure, a date, a clock time, an ordinal, or a word that starts with digits. */
export function scanNumber(scanner: Scanner, start: number): number {
  const { text, rules } = scanner;
  let end = kindAt(text, start) === DIGIT ? start : start + 1;
  let plain = true;
  for (;;) {
    while (kindAt(text, end) === DIGIT) end++;
    const joined = joinDigits(text, start, end);
    if (joined === end) break;
    plain = false;
    end = joined;
  }
  const next = text.charCodeAt(end);
  if (next === 0x2e && isLetterKind(kindAt(text, end + 1)) && isNameEnding(letterRun(text, end + 1)))
    return scanWord(scanner, start, end + 1); // 0308.doc
  if (isWordKind(kindAt(text, end))) {
    if (isGluedUnit(scanner, start, end)) return emit(scanner, start, end, NUMBER);
    return scanWord(scanner, start, end);
  }
  if ((next === 0x27 || next === 0x2019) && isLetterKind(kindAt(text, end + 1)))
    return scanWord(scanner, start, end + 1); // 80's
  if ((next === 0x2c || next === 0x2e) && rules.lang === 'de' && isRoundPrice(text, end))
    return emit(scanner, start, dashesEnd(text, end + 1), NUMBER);
  if (next === 0x25 && text.startsWith('ig', end + 1)) return scanWord(scanner, start, end + 1);
  if (next === 0x25 && text.charCodeAt(end + 1) === 0x2d && isLetterKind(kindAt(text, end + 2)))
    return scanWord(scanner, start, end + 2);
  if (next === 0x2d && isLetterKind(kindAt(text, end + 1))) return scanWord(scanner, start, end + 1);
  if (next === 0x2d && isSpaceKind(kindAt(text, end + 1)) && !isLineStart(text, start))
    return emit(scanner, start, end + 1, NUMBER);
  if (next === 0x2e) {
    const previous = lastEnd(scanner) >= start - 2 ? lastSurface(scanner) : '';
    if (
      plain ? isOrdinal(text, start, end, previous, rules) || opensDayRange(text, end) : isDayAndMonth(text, start, end)
    )
      end++;
  }
  return emit(scanner, start, end, NUMBER);
}

/** "20,-- Euro": dashes for no cents. */
function isRoundPrice(text: string, mark: number): boolean {
  const end = dashesEnd(text, mark + 1);
  return end > mark + 1 && !isWordKind(kindAt(text, end));
}

function dashesEnd(text: string, at: number): number {
  let end = at;
  while (
    end - at < 2 &&
    (text.charCodeAt(end) === 0x2d || text.charCodeAt(end) === 0x2013 || text.charCodeAt(end) === 0x2014)
  )
    end++;
  return end;
}

/** "3.-5. März": the first of two days. */
function opensDayRange(text: string, end: number): boolean {
  const dash = text.charCodeAt(end + 1);
  return (dash === 0x2d || dash === 0x2013 || dash === 0x2f) && kindAt(text, end + 2) === DIGIT;
}

/** "1.1." and "30.6.", where a third group would be the year and the sentence goes on. */
function isDayAndMonth(text: string, start: number, end: number): boolean {
  if (!/^\d{1,2}\.\d{1,2}$/.test(text.slice(start, end))) return false;
  let next = end + 1;
  while (text.charCodeAt(next) === 0x20) next++;
  const kind = kindAt(text, next);
  return (
    next < text.length &&
    (kind === LOWER || kind === DIGIT || (next === end + 1 && kind !== UPPER && !isSpaceKind(kind)))
  );
}

/** Where a figure goes on behind a mark between digits; `end` itself where it does not. */
function joinDigits(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (kindAt(text, end + 1) !== DIGIT) return end;
  switch (code) {
    case 0x2c: // 1,5 and 1,000
    case 0x2e: // 1.000 and 30.01.2026
    case 0x3a: // 22:19
    case 0x26: // 1&1
    case 0x2f: // 2025/26
      return end + 1;
    case 0x27: // 1'250'000
    case 0x2019:
      return kindAt(text, end + 3) === DIGIT && kindAt(text, end + 4) !== DIGIT ? end + 1 : end;
    case 0x2d:
      return joinsHyphen(text, start, end) ? end + 1 : end;
    default:
      return end;
  }
}

/** A hyphen between digits is a range ("120-130") unless it looks like a date, a business year, a telephone or file number. */
function joinsHyphen(text: string, start: number, end: number): boolean {
  let groups = 0;
  let at = end;
  while (groups < 2 && text.charCodeAt(at) === 0x2d && kindAt(text, at + 1) === DIGIT) {
    groups++;
    at++;
    while (kindAt(text, at) === DIGIT) at++;
  }
  if (groups > 1 || isLetterKind(kindAt(text, at))) return true;
  const left = text.slice(start, end);
  const right = text.slice(end + 1, at);
  if (left.includes('-')) return true;
  if (!/^\d+$/.test(left) || (/[.,:]/.test(text.charAt(at)) && kindAt(text, at + 1) === DIGIT)) return false;
  if (left.length === 4 && right.length === 2 && /^(?:19|20)/.test(left)) return true;
  return (
    left.length > 4 ||
    right.length - left.length > 1 ||
    Number(right) <= Number(left) ||
    (left.length === 3 && right.length === 4)
  );
}

function isGluedUnit({ text, rules }: Scanner, start: number, end: number): boolean {
  let wordEnd = end;
  while (isWordKind(kindAt(text, wordEnd))) wordEnd++;
  const word = text.slice(end, wordEnd);
  if (wordEnd - end > 12) return false;
  if (SCALES_AFTER_CURRENCY.has(word)) return kindAt(text, start - 1) === CURRENCY || (word === 'K' && end - start > 1);
  if (word === 'p') return rules.lang === 'en';
  if (word === 'M' || word === 'B' || word === 'T' || word === 'G') return false;
  return GLUED_UNITS.has(word.toLowerCase()) || ((rules.abbreviations.get(word) ?? 0) & CLOSING) > 0;
}
