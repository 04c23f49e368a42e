/** Features are hashed into this many buckets; a power of two. */
export const FEATURE_BUCKETS = 1 << 13;
/** Longest n-gram, in code units, the blank before and after the word counted. */
const LONGEST = 5;
/** Letters of a word that are looked at. */
const WORD_REACH = 20;
const EDGE = 0x20;
const AT_SIGN = 0x40;
/** Keeps whole words apart from n-grams of the same letters. */
const WHOLE_WORD = 0x5bd1e995;

/**
 * Writes the hashed features of `text.slice(start, end)` into `out` and gives their number; stops when `out` is full.
 * Features are every word as written, its n-grams of length 1 to 5 in small letters with its edges, and whether it is capitalised behind
 * another word (German nouns). Training and use share this function. O(n).
 */
export function languageFeatures(text: string, start: number, end: number, out: Uint16Array): number {
  let count = 0;
  let at = start;
  let words = 0;
  while (at < end && count < out.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let wordEnd = at + 1;
    while (wordEnd < end && isLetter(text.charCodeAt(wordEnd))) wordEnd++;
    if (isAddress(text, at, wordEnd)) {
      at = wordEnd;
      while (at < end && text.charCodeAt(at) > EDGE) at++;
      continue;
    }
    if (words++ > 0 && count < out.length) out[count++] = isCapital(text.charCodeAt(at)) ? 1 : 2;
    count = wordFeatures(text, at, Math.min(wordEnd, at + WORD_REACH), out, count);
    at = wordEnd;
  }
  return count;
}

/** URLs, mentions and e-mail addresses are in no language. */
function isAddress(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start - 1) === AT_SIGN ||
    text.charCodeAt(end) === AT_SIGN ||
    text.startsWith('http', start) ||
    text.startsWith('www.', start)
  );
}

/** The word as it is written, and its n-grams by a rolling hash from every position. */
function wordFeatures(text: string, start: number, end: number, out: Uint16Array, from: number): number {
  let count = from;
  let whole = 0x811c9dc5;
  for (let at = start; at < end; at++) whole = Math.imul(whole ^ text.charCodeAt(at), 0x01000193);
  if (count < out.length) out[count++] = bucket(whole ^ WHOLE_WORD);
  if (isShortAcronym(text, start, end)) return count;
  for (let first = start - 1; first < end; first++) {
    let hash = 0x811c9dc5;
    const last = Math.min(first + LONGEST, end + 1);
    for (let at = first; at < last && count < out.length; at++) {
      hash = Math.imul(hash ^ (at < start || at === end ? EDGE : lower(text.charCodeAt(at))), 0x01000193);
      if (at > first || at >= start) out[count++] = bucket(hash);
    }
  }
  return count;
}

/** "AM", "EU", "IT": capitals that are no word written large. */
function isShortAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 3) return false;
  for (let at = start; at < end; at++) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

function bucket(hash: number): number {
  return (hash ^ (hash >>> 15)) & (FEATURE_BUCKETS - 1);
}

/** Letters of the alphabets that European names are written in; scripts without an alphabet are neither German nor English. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x2000 && small !== 0xf7);
}

/** Capitals of Latin-1. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

/** Small letter of Latin-1 capitals; all else as it is. */
function lower(code: number): number {
  return isCapital(code) ? code + 0x20 : code;
}
