import { isLetterKind, isSpaceKind, isWordKind, kindAt } from './characters.ts';

/** A quotation in single quotes is at most this long; an apostrophe further on is none of its marks. */
const REACH = 200;

const APOSTROPHE = 0x27;
const CLOSING = 0x2019;

/** Whether a single quote at `at` would close a quotation: one is open before it in its paragraph. O(1). */
export function isInSingleQuotes(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const code = text.charCodeAt(before);
    if (code === 0x2018 || code === 0x201a) return true;
    if (code === 0x0a && text.charCodeAt(before - 1) === 0x0a) return false;
    if ((code === APOSTROPHE || code === CLOSING) && !isInWord(text, before))
      return code === APOSTROPHE && isFreeBefore(text, before) && !isSpaceKind(kindAt(text, before + 1));
  }
  return false;
}

/** The apostrophe of "don't", or of "'ve" where it stands apart. */
function isInWord(text: string, at: number): boolean {
  return (isWordKind(kindAt(text, at - 1)) && isLetterKind(kindAt(text, at + 1))) || cliticEnd(text, at) > at;
}

/** Nothing stands before `at`, or white space, or an opening bracket. */
export function isFreeBefore(text: string, at: number): boolean {
  return isSpaceKind(kindAt(text, at - 1)) || '(["„“'.includes(text[at - 1]!);
}

/** "'s", "'ve" where they stand apart from their word; `start` where there is none. */
export function cliticEnd(text: string, start: number): number {
  let end = start + 1;
  while (end - start < 4 && isLetterKind(kindAt(text, end))) end++;
  if (isWordKind(kindAt(text, end))) return start;
  return /^(?:s|re|ve|ll|d|m|em|til)$/.test(text.slice(start + 1, end)) ? end : start;
}
