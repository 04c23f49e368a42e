import {
  DIGIT,
  isLetterKind,
  isSpaceKind,
  isWordKind,
  KIND,
  kindAt,
  MARK,
  PUNCTUATION,
  SURROGATE,
} from './characters.ts';
import { isLineStart } from './final-period.ts';
import { emit, type Scanner } from './scanner.ts';
import { EMOJI, MENTION, PUNCTUATION_MARK, SYMBOL_SIGN, WORD } from './token-classes.ts';

/** Marks whose repetition is one token: "...", "--", "!!!", "``". */
const REPEATED = new Set([...".-=*#~_!?`'<>+^|\\$§"].map((mark) => mark.charCodeAt(0)));

/** Scans what is neither word nor number: a mark or a run of the same mark, a mention, a sign-off, an emoticon, an emoji. */
export function scanSign(scanner: Scanner, start: number): number {
  const { text } = scanner;
  const code = text.charCodeAt(start);
  const kind = KIND[code]!;
  if (kind === SURROGATE) return scanEmoji(scanner, start);
  if ((code === 0x40 || code === 0x23) && isLetterKind(kindAt(text, start + 1))) return scanMention(scanner, start);
  if (code === 0x2f) {
    const end = signOffEnd(text, start);
    if (end > start) return emit(scanner, start, end, WORD);
  }
  const emoticon = emoticonEnd(text, start);
  if (emoticon > start) return emit(scanner, start, emoticon, EMOJI);
  if (code === 0x27 || code === 0x2019) {
    const end = cliticEnd(text, start);
    if (end > start) return emit(scanner, start, end, WORD);
  }
  let end = start + 1;
  if (REPEATED.has(code)) {
    const question = code === 0x21 || code === 0x3f;
    while (
      text.charCodeAt(end) === code ||
      (question && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f))
    )
      end++;
  }
  if (kindAt(text, end) === MARK) end++;
  return emit(scanner, start, end, kind === PUNCTUATION ? PUNCTUATION_MARK : SYMBOL_SIGN);
}

function scanMention(scanner: Scanner, start: number): number {
  const { text } = scanner;
  let end = start + 1;
  while (
    isWordKind(kindAt(text, end)) ||
    text.charCodeAt(end) === 0x5f ||
    (text.charCodeAt(end) === 0x2e && isLetterKind(kindAt(text, end + 1)))
  )
    end++;
  return emit(scanner, start, end, MENTION);
}

/** An agency's sign-off, "/mis/la/he": short groups behind slashes up to the end of the line; `start` where it is none. */
function signOffEnd(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  if (start > 0 && !isSpaceKind(kindAt(text, start - 1)) && before !== 0x2e && before !== 0x21 && before !== 0x3f)
    return start;
  let end = start;
  let groups = 0;
  while (text.charCodeAt(end) === 0x2f) {
    let group = end + 1;
    while (isLetterKind(kindAt(text, group)) || kindAt(text, group) === DIGIT) group++;
    const length = group - end - 1;
    if (length === 0) {
      end++;
      break;
    }
    if (length > 5) return start;
    groups++;
    end = group;
  }
  const closed = end >= text.length || text.charCodeAt(end) === 0x0a || text.charCodeAt(end) === 0x0d;
  return groups > 0 &&
    (groups > 1 || closed) &&
    (end >= text.length || isSpaceKind(kindAt(text, end))) &&
    !isLineStart(text, start)
    ? end
    : start;
}

/** ":-)", ";)", ":D"; `start` where there is none. */
function emoticonEnd(text: string, start: number): number {
  const eyes = text.charCodeAt(start);
  if (eyes !== 0x3a && eyes !== 0x3b && eyes !== 0x3d) return start;
  let mouth = start + 1;
  if (text.charCodeAt(mouth) === 0x2d) mouth++;
  const character = text.charAt(mouth);
  if (character === '' || !')(DPp'.includes(character)) return start;
  if (isLetterKind(kindAt(text, mouth)) && isWordKind(kindAt(text, mouth + 1))) return start;
  if (!isSpaceKind(kindAt(text, start - 1)) && mouth === start + 1) return start;
  let end = mouth + 1;
  while (text.charAt(end) === character) end++;
  return end;
}

/** "'s", "'ve" where they stand apart from their word; `start` where there is none. */
function cliticEnd(text: string, start: number): number {
  let end = start + 1;
  while (end - start < 4 && isLetterKind(kindAt(text, end))) end++;
  if (isWordKind(kindAt(text, end))) return start;
  return /^(?:s|re|ve|ll|d|m|em|til)$/.test(text.slice(start + 1, end)) ? end : start;
}

/** A run of emoji with their modifiers and joiners is one token; a lone surrogate is one by itself. */
function scanEmoji(scanner: Scanner, start: number): number {
  const { text } = scanner;
  let end = start;
  while (isPair(text, end)) {
    end += 2;
    while (
      end < text.length &&
      (text.charCodeAt(end) === 0x200d || text.charCodeAt(end) === 0xfe0f || text.charCodeAt(end) === 0x20e3)
    ) {
      const joiner = text.charCodeAt(end) === 0x200d;
      end++;
      if (joiner && isJoinedSign(text, end)) end++;
    }
  }
  return emit(scanner, start, Math.max(end, start + 1), end > start ? EMOJI : SYMBOL_SIGN);
}

/** "♂" and "❤" after a joiner. */
function isJoinedSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x2600 && code <= 0x27bf;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
