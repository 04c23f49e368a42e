import { isLetterKind, isSpaceKind, isWordKind, kindAt } from './characters.ts';
import { emit, type Scanner } from './scanner.ts';
import { EMOJI, SYMBOL_SIGN } from './token-classes.ts';

/** ":-)", ";)", ":D"; `start` where there is none. */
export function emoticonEnd(text: string, start: number): number {
  const eyes = text.charCodeAt(start);
  if (eyes !== 0x3a && eyes !== 0x3b && eyes !== 0x3d) return start;
  let mouth = start + 1;
  if (text.charCodeAt(mouth) === 0x2d) mouth++;
  const character = text.charAt(mouth);
  if (character === '' || !')(DPp'.includes(character)) return start;
  if (isLetterKind(kindAt(text, mouth)) && isWordKind(kindAt(text, mouth + 1))) return start;
  const glued = !isSpaceKind(kindAt(text, start - 1)) && mouth === start + 1;
  if (glued && !(character === ')' && isLetterKind(kindAt(text, start - 1)) && isSpaceKind(kindAt(text, mouth + 1))))
    return start;
  let end = mouth + 1;
  while (text.charAt(end) === character) end++;
  return end;
}

/** An emoji with its modifiers and what joiners tie to it; a lone surrogate is a symbol. */
export function scanEmoji(scanner: Scanner, start: number): number {
  const { text } = scanner;
  if (!isPair(text, start)) return emit(scanner, start, start + 1, SYMBOL_SIGN);
  let end = start + 2;
  if (isFlagLetter(text, start) && isFlagLetter(text, end)) end += 2;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 0xfe0f || code === 0x20e3 || (code === 0x200d && isSpaceKind(kindAt(text, end + 1)))) end++;
    else if (isSkinTone(text, end)) end += 2;
    else if (code === 0x200d && isPair(text, end + 1)) end += 3;
    else if (code === 0x200d && isJoinedSign(text, end + 1)) end += 2;
    else break;
  }
  return emit(scanner, start, end, EMOJI);
}

function isFlagLetter(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function isSkinTone(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdffb && low <= 0xdfff;
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
