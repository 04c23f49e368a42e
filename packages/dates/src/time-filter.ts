import type { Meaning, Role, Vocabulary } from './vocabulary.ts';

/**
 * Whether a stretch of text may hold an expression of time: cheap, never wrong where it says no. Every expression has a word that
 * names a time or its unit, or digits in the shape of a year, date, clock time or code; two sentences of three have neither.
 */
export type TimeFilter = (text: string, start: number, end: number) => boolean;

const NAMING: readonly (keyof Meaning)[] = [
  'month',
  'weekday',
  'unit',
  'season',
  'part',
  'anchored',
  'named',
  'vague',
  'frequency',
  'holiday',
  'decade',
  'hourPart',
];
const NAMING_ROLES: readonly Role[] = ['clock', 'forenoon', 'afternoon', 'zones', 'week', 'workingDays', 'times'];
/** Nouns of comparisons: "prior corresponding period". */
const PERIODS: readonly string[] = ['period', 'zeitraum', 'zeitraums', 'periode', 'point', 'zeit', 'time'];

/** Words directly behind digits: "18th", "1990s", "90er", "5pm", "2h". */
const BEHIND_DIGITS =
  's st nd rd th er am pm h hr hrs hour hours uhr std min mins minute minutes d day days w week weeks mo month months y yr yrs year years q hj m t'.split(
    ' ',
  );
/** Words directly before digits: "Q4", "FY26", "1HJ", "W06". */
const BEFORE_DIGITS = 'q h hj fy cy kw w s t'.split(' ');

/** Words are kept by their hashes; a power of two, large beside the number of words so that few others share a place. */
const BUCKETS = 1 << 16;
const NAMES = 1;
const BEHIND = 2;
const BEFORE = 4;

/** The filter of a vocabulary; O(n) in the stretch, without an allocation. */
export function timeFilter({ words, phrases }: Vocabulary): TimeFilter {
  const buckets = new Uint8Array(BUCKETS);
  const keep = (word: string, place: number) => {
    buckets[hashOf(longestRun(word))]! |= place;
  };
  for (const [word, meaning] of words) if (namesTime(meaning)) keep(word, NAMES);
  for (const list of phrases.values()) for (const phrase of list) keep(phrase.words.join(' '), NAMES);
  for (const noun of PERIODS) keep(noun, NAMES);
  for (const word of BEHIND_DIGITS) keep(word, BEHIND);
  for (const word of BEFORE_DIGITS) keep(word, BEFORE);
  return (text, start, end) => {
    let hash = FNV_OFFSET;
    let letters = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const lower = lowerLetter(code);
      if (lower !== 0) {
        hash = Math.imul(hash ^ lower, FNV_PRIME);
        letters++;
        continue;
      }
      if (code === SOFT_HYPHEN) continue;
      if (letters > 0 && isTime(buckets[bucket(hash)]!, text, at - letters, letters, code)) return true;
      if (isDigit(code)) {
        const digitsEnd = endOfDigits(text, at, end);
        if (showsTime(text, at, digitsEnd, end)) return true;
        at = digitsEnd - 1;
      }
      hash = FNV_OFFSET;
      letters = 0;
    }
    return false;
  };
}

function namesTime(meaning: Meaning): boolean {
  return NAMING.some((field) => meaning[field] !== undefined) || NAMING_ROLES.some((role) => meaning.roles?.has(role));
}

/** Whether letters are a word of time: kept as such, or kept beside the digits that stand there. */
function isTime(place: number, text: string, start: number, letters: number, next: number): boolean {
  if (place === 0) return false;
  if ((place & NAMES) !== 0 && (letters > 1 || text.charCodeAt(start - 1) === PERIOD)) return true;
  if ((place & BEFORE) !== 0 && isDigit(next)) return true;
  if ((place & BEHIND) === 0 || !isDigit(text.charCodeAt(start - 1))) return false;
  if (letters > 1) return true;
  const letter = text.charCodeAt(start) | 0x20;
  // "1990s", "9m", and not the seconds, metres and millions that are written so.
  if (letter === 0x73) return text.charCodeAt(start - 1) === 0x30;
  return letter !== 0x6d || (text.charCodeAt(start - 1) % 3 === 0 && !isDigit(text.charCodeAt(start - 2)));
}

/** Whether digits are four or eight, or the first part of a date or clock time. */
function showsTime(text: string, start: number, digitsEnd: number, end: number): boolean {
  const length = digitsEnd - start;
  if (length > 2) return (length === 4 && text.charCodeAt(start) < 0x33) || length === 8;
  const mark = digitsEnd < end ? text.charCodeAt(digitsEnd) : 0;
  if (mark !== PERIOD && mark !== 0x2f && mark !== 0x3a && mark !== HYPHEN) return false;
  const behind = text.charCodeAt(digitsEnd + 1) === 0x20 ? digitsEnd + 2 : digitsEnd + 1;
  const behindEnd = endOfDigits(text, behind, end);
  if (behindEnd === behind || behindEnd - behind > 2) return false;
  if (mark === HYPHEN) return text.charCodeAt(behindEnd) === HYPHEN;
  if (mark !== PERIOD) return true;
  // "31.12." and "22.04", not the decimals of "3.5" and "41.20".
  const month = Number(text.slice(behind, behindEnd));
  return month >= 1 && month <= 12 && (behindEnd - behind === 2 || text.charCodeAt(behindEnd) === PERIOD);
}

function endOfDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SOFT_HYPHEN = 0xad;
const PERIOD = 0x2e;
const HYPHEN = 0x2d;

/** The small form of a Latin letter, any other letter as it is, 0 for what is none. */
function lowerLetter(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  return code <= 0xde ? code + 0x20 : code < 0x2000 ? code : 0;
}

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerLetter(word.charCodeAt(i)), FNV_PRIME);
  return bucket(hash);
}

function bucket(hash: number): number {
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** The longest stretch of letters of a word or phrase, the last of several as long. */
function longestRun(word: string): string {
  const runs = word.split(/[^a-zà-ÿß]+/);
  return runs.reduce((longest, run) => (run.length >= longest.length ? run : longest), '');
}
