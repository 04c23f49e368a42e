import { DIGIT, isLetterKind, isSpaceKind, isWordKind, KIND, kindAt, LOWER, PUNCTUATION, UPPER } from './characters.ts';
import { ownsPeriod } from './final-period.ts';
import { joinMark, joinPeriod } from './inner-marks.ts';
import { emailEnd, urlEnd } from './scan-web.ts';
import { emit, type Scanner } from './scanner.ts';
import { isInSingleQuotes } from './single-quotes.ts';
import { EMAIL, IDENTIFIER, URL, WORD } from './token-classes.ts';

/** Names that end with an exclamation mark. */
const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum']);

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
  if (mark === 0x27 || mark === 0x2019) return isGenitive(text, end) ? end + 1 : end;
  return mark === 0x21 && NAMES_WITH_MARK.has(text.slice(start, end)) ? end + 1 : end;
}

/** "soldiers' home", "Moritz' Haus": an apostrophe behind s, x or z that closes no quotation. */
function isGenitive(text: string, end: number): boolean {
  if (!'sSxzß'.includes(text[end - 1]!) || isWordKind(kindAt(text, end + 1)) || text.charCodeAt(end + 1) === 0x27)
    return false;
  return !isInSingleQuotes(text, end);
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
