import { DIGIT, isLetterKind, isSpaceKind, isWordKind, kindAt, LOWER, UPPER } from './characters.ts';
import { BEFORE_NAME, BEFORE_NUMBER, CLOSING, type LanguageRules, PREPOSED } from './language-rules.ts';
import { lastEnd, lastSurface, type Scanner } from './scanner.ts';

const PERIOD = 0x2e;
/** Code units of the longest word that is looked up. */
const LONGEST = 24;

/** Where the next visible character is, not looking past a blank line; the end of the text where there is none. */
function nextVisible(text: string, at: number): number {
  let breaks = 0;
  while (at < text.length && isSpaceKind(kindAt(text, at))) {
    if (text.charCodeAt(at) === 0x0a && ++breaks > 1) return text.length;
    at++;
  }
  return at;
}

/** The run of letters at `at`; at most 24 of them. */
export function letterRun(text: string, at: number): string {
  let end = at;
  while (end - at < 24 && isLetterKind(kindAt(text, end))) end++;
  return text.slice(at, end);
}

/**
 * Whether the period at `end` belongs to the word that starts at `start`: an abbreviation, an initial, a Roman ordinal. Looked at is
 * what follows the word's last hyphen, at `piece`.
 */
export function ownsPeriod(scanner: Scanner, start: number, piece: number, end: number): boolean {
  const { text, rules } = scanner;
  if (end - piece > LONGEST) return false;
  const word = text.slice(piece, end);
  const kinds =
    rules.abbreviations.get(word) ??
    (isSentenceStart(scanner, start) ? rules.abbreviations.get(uncapitalized(word)) : undefined) ??
    0;
  if (text.charCodeAt(end + 1) === PERIOD) return (kinds & CLOSING) > 0 && text.charCodeAt(end + 2) !== PERIOD;
  const next = nextVisible(text, end + 1);
  const nextKind = kindAt(text, next);
  if (kinds & (PREPOSED | CLOSING)) return true;
  // "est. $311.6M": the sign of a currency begins a number.
  if (kinds & BEFORE_NUMBER && /[\d$€£]/.test(text.charAt(next))) return true;
  if (kinds & BEFORE_NAME && nextKind === UPPER && !rules.sentenceStarters.has(letterRun(text, next))) return true;
  if (piece > start) return false;
  if (isDottedLetters(word)) return true;
  if (word.length === 1) return isSingleLetter(scanner, start, next);
  if (isWordKind(kindAt(text, end + 1))) return false;
  if (isRomanNumeral(word)) return rules.hasOrdinalPeriod && nextKind === LOWER;
  if (
    word.length <= 5 &&
    nextKind !== UPPER &&
    next < text.length &&
    !hasVowel(word) &&
    isLetterKind(kindAt(text, start))
  )
    return word !== word.toUpperCase();
  return rules.lang === 'de' && word.length > 4 && word.endsWith('str');
}

/** "z. B.", "Klaus F. Meyer", "J. P. Morgan", "S. 10th". */
function isSingleLetter(scanner: Scanner, at: number, next: number): boolean {
  const { text, rules } = scanner;
  const previous = lastEnd(scanner) >= at - 2 ? lastSurface(scanner) : '';
  const inChain = previous.length === 2 && previous.charCodeAt(1) === PERIOD && isLetterKind(kindAt(previous, 0));
  const nextInChain = isLetterKind(kindAt(text, next)) && text.charCodeAt(next + 1) === PERIOD;
  const kind = kindAt(text, at);
  if (kind === LOWER)
    return rules.lang === 'de' && next > at + 2 && (inChain || (nextInChain && text.charCodeAt(next + 2) !== PERIOD));
  if (kind !== UPPER) return false;
  if (inChain || nextInChain) return true;
  const nextKind = kindAt(text, next);
  if (nextKind === LOWER && kindAt(previous, 0) === UPPER) return true; // Bianca B. sagte
  if (nextKind === DIGIT) return 'NSEW'.includes(text[at]!);
  if (nextKind !== UPPER || previous === '&' || rules.letteredNouns.has(previous)) return false;
  if (rules.lang === 'en' && text[at] === 'I') return false;
  return !rules.sentenceStarters.has(letterRun(text, next));
}

/** Whether the period after a plain number belongs to it: an ordinal, or an item of a numbered list. */
export function isOrdinal(
  text: string,
  start: number,
  end: number,
  previousWord: string,
  rules: LanguageRules,
): boolean {
  if (end - start > 3 || text.charCodeAt(end + 1) === PERIOD) return false;
  const next = nextVisible(text, end + 1);
  if (next >= text.length) return false;
  if (next === end + 1) return rules.hasOrdinalPeriod && end - start <= 2 && kindAt(text, next) === UPPER; // 1.FC
  if (isLineStart(text, start)) return true;
  if (
    end - start <= 2 &&
    kindAt(text, next) === UPPER &&
    previousWord !== '' &&
    (rules.hasOrdinalPeriod ? '.!?' : '.!?:').includes(previousWord)
  )
    return true;
  if (!rules.hasOrdinalPeriod) return false;
  const nextKind = kindAt(text, next);
  if (nextKind === LOWER || isDayAfter(text, next) || (nextKind === DIGIT && isDay(previousWord))) return true;
  if (nextKind !== UPPER) return false;
  const word = letterRun(text, next);
  if (rules.months.has(word) || rules.ordinalNouns.has(word.toLowerCase())) return true;
  const introduced = text[start - 1] === '(' || rules.ordinalIntroducers.has(previousWord.toLowerCase());
  return introduced && !rules.sentenceStarters.has(word);
}

/** "23. 10." and "10. - 26. Februar": a number with a period of its own follows, or one behind a dash. */
function isDayAfter(text: string, at: number): boolean {
  let digits = at;
  if ('-–'.includes(text[digits]!)) digits = nextVisible(text, digits + 1);
  let end = digits;
  while (end - digits < 3 && kindAt(text, end) === DIGIT) end++;
  return end > digits && end - digits < 3 && text.charCodeAt(end) === PERIOD && kindAt(text, end + 1) !== DIGIT;
}

/** "23." before the month in "23. 10. 2025". */
function isDay(word: string): boolean {
  return (word.length === 2 || word.length === 3) && word.endsWith('.') && kindAt(word, 0) === DIGIT;
}

export function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before--;
  return before < 0 || text.charCodeAt(before) === 0x0a || text.charCodeAt(before) === 0x0d;
}

function isSentenceStart(scanner: Scanner, start: number): boolean {
  const end = lastEnd(scanner);
  return end < 0 || '.!?:"„“»«('.includes(scanner.text[end - 1]!) || isLineStart(scanner.text, start);
}

/** "U.S", "i.H.v": single letters between periods; "i.Br": a small letter before a short word. */
function isDottedLetters(word: string): boolean {
  if (word.length < 3) return false;
  if (word.length <= 5 && word.charCodeAt(1) === PERIOD && kindAt(word, 0) === LOWER && !word.includes('.', 2))
    return true;
  for (let i = 0; i < word.length; i++) {
    if (i & 1 ? word.charCodeAt(i) !== PERIOD : !isLetterKind(kindAt(word, i))) return false;
  }
  return word.length % 2 === 1;
}

function isRomanNumeral(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!'IVXLC'.includes(word[i]!)) return false;
  return word.length <= 6;
}

function hasVowel(word: string): boolean {
  for (const character of word) if ('aeiouyäöüAEIOUYÄÖÜ'.includes(character)) return true;
  return false;
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
