import { bucketOf, FNV_OFFSET, FNV_PRIME, isDigit, SMALL } from './letters.ts';
import type { Meaning, Role, Vocabulary } from './vocabulary.ts';

/**
 * Whether a stretch of text may hold an expression of time: cheap, never wrong where it says no. Every expression has a word that
 * names a time or its unit, or digits in the shape of a year, date, clock time or code; half of the sentences of a news text have neither.
 */
export type TimeFilter = (text: string, start: number, end: number) => boolean;

const NAMING: readonly (keyof Meaning)[] = [
  'month',
  'monthHalf',
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

/** What a stretch of letters can be. */
const NAMES = 1;
const BEHIND = 2;
const BEFORE = 4;

/** Words are kept by their hashes alone, in a table so large that most others meet an empty place. */
const BUCKETS = 1 << 13;

/** The filter of some vocabularies; O(n) in the stretch, without an allocation. */
export function timeFilter(vocabularies: readonly Vocabulary[]): TimeFilter {
  const hashes = new Int32Array(BUCKETS);
  const places = new Uint8Array(BUCKETS);
  const keep = (word: string, place: number) => {
    const hash = hashOf(longestRun(word));
    const bucket = bucketFor(hashes, hash);
    hashes[bucket] = hash;
    places[bucket]! |= place;
  };
  for (const { words, phrases } of vocabularies) {
    for (const [word, meaning] of words) if (namesTime(meaning)) keep(word, NAMES);
    for (const list of phrases.values()) for (const phrase of list) keep(phrase.words.join(' '), NAMES);
  }
  for (const noun of PERIODS) keep(noun, NAMES);
  for (const word of BEHIND_DIGITS) keep(word, BEHIND);
  for (const word of BEFORE_DIGITS) keep(word, BEFORE);
  return (text, start, end) => {
    let hash = FNV_OFFSET;
    let letters = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0;
      const letter = code < 0x100 ? LETTER[code]! : code < 0x2000 ? code : 0;
      if (letter !== 0) {
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        letters++;
        continue;
      }
      if (code === SOFT_HYPHEN) continue;
      if (letters > 0) {
        const bucket = bucketFor(hashes, hash);
        if (hashes[bucket] !== 0 && isTime(places[bucket]!, text, at - letters, letters, code)) return true;
        hash = FNV_OFFSET;
        letters = 0;
      }
      if (isDigit(code)) {
        const digitsEnd = endOfDigits(text, at, end);
        if (showsTime(text, at, digitsEnd, end)) return true;
        at = digitsEnd - 1;
      }
    }
    return false;
  };
}

/** Where a hash is kept, else the empty place where it would be. */
function bucketFor(hashes: Int32Array, hash: number): number {
  let bucket = bucketOf(hash, BUCKETS);
  while (hashes[bucket] !== hash && hashes[bucket] !== 0) bucket = (bucket + 1) & (BUCKETS - 1);
  return bucket;
}

function namesTime(meaning: Meaning): boolean {
  return NAMING.some((field) => meaning[field] !== undefined) || NAMING_ROLES.some((role) => meaning.roles?.has(role));
}

/** Whether letters are a word of time: kept as such, or kept beside the digits that stand there. */
function isTime(place: number, text: string, start: number, letters: number, next: number): boolean {
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

const SOFT_HYPHEN = 0xad;
const PERIOD = 0x2e;
const HYPHEN = 0x2d;

/** The small form of each Latin-1 letter, 0 for what is none. */
const LETTER: Uint8Array = /* @__PURE__ */ SMALL.map((small, code) =>
  (small >= 0x61 && small <= 0x7a) || (small >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? small : 0,
);

function hashOf(letters: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** The longest stretch of letters of a word or phrase, the last of several as long. */
function longestRun(word: string): string {
  const runs = word.split(/[^a-zà-ÿß]+/);
  return runs.reduce((longest, run) => (run.length >= longest.length ? run : longest), '');
}
