import {
  DIGIT,
  isLetterKind,
  isSpaceKind,
  isWordKind,
  KIND,
  kindAt,
  LOWER,
  MARK,
  PUNCTUATION,
  SURROGATE,
} from './characters.ts';
import { emoticonEnd, scanEmoji } from './emoji.ts';
import { isLineStart } from './final-period.ts';
import { scanWord } from './scan-word.ts';
import { emit, type Scanner } from './scanner.ts';
import { cliticEnd, isFreeBefore } from './single-quotes.ts';
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
  if (code === 0xb0 && isLetterKind(kindAt(text, start + 1)) && !isWordKind(kindAt(text, start + 2)))
    return emit(scanner, start, start + 2, SYMBOL_SIGN); // °C
  if (code === 0x2d && scanner.rules.lang === 'de' && kindAt(text, start + 1) === LOWER && isFreeBefore(text, start))
    return scanWord(scanner, start, start + 1); // Umsätze und -gewinne
  let end = start + 1;
  const group = groupOf(code, scanner.rules.joinsExclamations);
  if (group !== '') while (end < text.length && group.includes(text[end]!)) end++;
  if (kindAt(text, end) === MARK) end++;
  return emit(scanner, start, end, kind === PUNCTUATION ? PUNCTUATION_MARK : SYMBOL_SIGN);
}

/** The marks that make one token with `code` where they follow it directly; empty where it always stands alone. */
function groupOf(code: number, joinsExclamations: boolean): string {
  if (code === 0x21 || code === 0x3f) return joinsExclamations ? '!?.' : '';
  if (code === 0x2e) return joinsExclamations ? '.!?' : '.';
  if (code === 0x2d || code === 0x3d) return '-=';
  if (code === 0x2018 || code === 0x2019) return '‘’';
  return REPEATED.has(code) ? String.fromCharCode(code) : '';
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
