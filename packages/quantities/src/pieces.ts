/**
 * Pieces are finer than tokens: runs of letters, number forms, single signs. Scale, unit and sign may stick together in one
 * token ("$1.2bn", "500Mio.€"), so the grammar of quantities is written over pieces and the space between them.
 */
export const PIECE = { word: 0, number: 1, sign: 2 } as const;

/** What separates a piece from the one before it. */
export const GAP = { none: 0, space: 1, wide: 2, line: 3, paragraph: 4 } as const;

export interface Pieces {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  /** What word lists have a piece under: lower-case, without soft hyphens. */
  readonly keys: readonly string[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const BREAK = 4;

/** Classes of the code units below U+3000; above them everything but surrogates counts as a letter. */
const CLASSES = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0c) return BREAK;
  if (/\s/.test(character) || code === 0x200b || code === 0x2060) return BLANK;
  if (/[\p{L}\p{M}²³]/u.test(character) || code === 0xad) return LETTER;
  return OTHER;
});

function classOf(code: number): number {
  if (code < 0x3000) return CLASSES[code]!;
  return (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfe00 ? (code === 0xfeff ? BLANK : OTHER) : LETTER;
}

/** Digits of one number form at most; longer runs are identifiers and cost no arithmetic. */
const LONGEST_FORM = 48;

/** Cuts a text into pieces in one pass. */
export function cutPieces(text: string): Pieces {
  let capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  const keys: string[] = [];
  let length = 0;
  let gap: number = GAP.paragraph;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === BLANK || kind === BREAK) {
      const end = endOfSpace(text, at);
      gap = Math.max(gap, gapOf(text, at, end));
      at = end;
      continue;
    }
    if (length === capacity) {
      capacity *= 2;
      starts = grow(starts, new Uint32Array(capacity));
      ends = grow(ends, new Uint32Array(capacity));
      kinds = grow(kinds, new Uint8Array(capacity));
      gaps = grow(gaps, new Uint8Array(capacity));
    }
    let end = at + 1;
    if (kind === LETTER) while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++;
    else if (kind === DIGIT || startsDecimal(text, at)) end = endOfNumber(text, at);
    else if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) end++;
    starts[length] = at;
    ends[length] = end;
    kinds[length] =
      kind === LETTER
        ? PIECE.word
        : kind === DIGIT || end > at + 2 || startsDecimal(text, at)
          ? PIECE.number
          : PIECE.sign;
    if (kind === OTHER && isHighSurrogate(text.charCodeAt(at))) kinds[length] = PIECE.sign;
    gaps[length] = gap;
    keys.push(kind === LETTER ? keyOf(text.slice(at, end)) : text.slice(at, end));
    length++;
    gap = GAP.none;
    at = end;
  }
  return { text, length, starts, ends, kinds, gaps, keys };
}

function grow<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function endOfSpace(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const kind = classOf(text.charCodeAt(end));
    if (kind !== BLANK && kind !== BREAK) break;
    end++;
  }
  return end;
}

function gapOf(text: string, start: number, end: number): number {
  let breaks = 0;
  let wide = end - start > 1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x2029 || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a) || code === 0x2028)
      breaks++;
    else if (code === 0x09) wide = true;
  }
  return breaks > 1 ? GAP.paragraph : breaks === 1 ? GAP.line : wide ? GAP.wide : GAP.space;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** ".77" and ",77": a decimal mark that begins a number. */
function startsDecimal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x2c) return false;
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  return (
    classOf(before) === BLANK || classOf(before) === BREAK || before === 0x28 || before === 0x24 || before === 0x2d
  );
}

/** Blanks that group digits wherever they stand between three of them: no-break, thin, narrow no-break, figure, punctuation space. */
const isGroupingSpace = (code: number) =>
  code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x2008;
const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x60 || code === 0xb4;

/** Whether exactly three digits stand at `at`. */
function threeDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** End of the number form at `start`: digits with their grouping and decimal marks. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  if (!isDigit(text.charCodeAt(end))) end++;
  const first = end;
  while (isDigit(text.charCodeAt(end))) end++;
  const leading = end - first;
  let spaced = false;
  let marked = first > start;
  while (end < text.length) {
    const mark = text.charCodeAt(end);
    if ((mark === 0x2e || mark === 0x2c) && isDigit(text.charCodeAt(end + 1))) marked = true;
    else if (isApostrophe(mark) && !marked && leading <= 3 && threeDigits(text, end + 1)) {
      // Swiss grouping
    } else if (
      (mark === 0x20 || isGroupingSpace(mark)) &&
      !marked &&
      leading <= 3 &&
      text.charCodeAt(first) !== 0x30 &&
      threeDigits(text, end + 1)
    ) {
      if (mark === 0x20 && !spaced && !plainlyGrouped(text, end + 4)) break;
      spaced = true;
    } else break;
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  return end;
}

/** A plain blank groups only where no third column of figures follows it: "6 200 Beschäftigte", not "148 139 6". */
function plainlyGrouped(text: string, after: number): boolean {
  let at = after;
  while (text.charCodeAt(at) === 0x20 && threeDigits(text, at + 1)) at += 4;
  const mark = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (mark === 0x20)
    return (
      !isDigit(next) &&
      next !== 0x2d &&
      next !== 0x28 &&
      next !== 0x2b &&
      !(next === 0x6e && text.charCodeAt(at + 2) === 0x2e)
    );
  return at > after || (mark !== 0x0a && mark !== 0x0d);
}

/** The piece as it stands. */
export function pieceText(pieces: Pieces, i: number): string {
  return i >= 0 && i < pieces.length ? pieces.text.slice(pieces.starts[i]!, pieces.ends[i]!) : '';
}

function keyOf(word: string): string {
  const key = word.toLowerCase();
  return key.includes('\u00ad') ? key.replaceAll('\u00ad', '') : key;
}

/** Whether digits of this form are too many to be an amount. */
export function isOverlong(pieces: Pieces, i: number): boolean {
  return pieces.ends[i]! - pieces.starts[i]! > LONGEST_FORM;
}
