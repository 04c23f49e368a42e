import { DIGIT, isLetterKind, isSpaceKind, kindAt, LOWER, UPPER } from './characters.ts';
import type { LanguageRules } from './language-rules.ts';

const PERIOD = 0x2e;

/** Where the next visible character is, not looking past a blank line; the end of the text where there is none. */
export function nextVisible(text: string, at: number): number {
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
 * Whether the period at `end` belongs to the word `text.slice(start, end)`: an abbreviation or an initial.
 * `previousIsName`: the token before is capitalised or an initial.
 */
export function ownsPeriod(text: string, start: number, end: number, rules: LanguageRules): boolean {
  const following = text.charCodeAt(end + 1);
  if (following === PERIOD) return false;
  const word = text.slice(start, end);
  const next = nextVisible(text, end + 1);
  const nextKind = kindAt(text, next);
  const kind = rules.abbreviations.get(word) ?? rules.abbreviations.get(uncapitalized(word));
  if (kind === 'preposed' || kind === 'closing') return true;
  if (kind === 'beforeNumber' && nextKind === DIGIT) return true;
  if (kind === 'beforeName' && nextKind === UPPER && !rules.sentenceStarters.has(letterRun(text, next))) return true;
  if (word.length === 1) return isInitial(text, start, next, rules);
  if (isDottedLetters(word)) return true;
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
  if (next >= text.length || next === end + 1) return false;
  const atLineStart = isLineStart(text, start);
  if (atLineStart) return true;
  if (!rules.hasOrdinalPeriod) return false;
  const nextKind = kindAt(text, next);
  if (nextKind === LOWER) return true;
  if (nextKind !== UPPER) return false;
  const word = letterRun(text, next);
  if (rules.months.has(word) || rules.ordinalNouns.has(word.toLowerCase())) return true;
  return rules.ordinalIntroducers.has(previousWord.toLowerCase()) && !rules.sentenceStarters.has(word);
}

export function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 0x20) before--;
  return before < 0 || text.charCodeAt(before) === 0x0a || text.charCodeAt(before) === 0x0d;
}

/** A capital that stands for a given name ("Klaus F. Meyer"): a name follows and no sentence can begin with it. */
function isInitial(text: string, at: number, next: number, rules: LanguageRules): boolean {
  if (kindAt(text, at) !== UPPER || kindAt(text, next) !== UPPER) return false;
  if (rules.lang === 'en' && text.charCodeAt(at) === 0x49 && kindAt(text, next + 1) !== 0) {
    return text.charCodeAt(next + 1) === PERIOD;
  }
  return !rules.sentenceStarters.has(letterRun(text, next)) || text.charCodeAt(next + 1) === PERIOD;
}

/** "U.S", "i.H.v": single letters between periods. */
function isDottedLetters(word: string): boolean {
  if (word.length < 3) return false;
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
