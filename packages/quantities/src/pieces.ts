/**
 * Pieces are finer than tokens: runs of letters, number forms, single signs. Scale, unit and sign may stick together in one
 * token ("$1.2bn", "500Mio.€"), so the grammar of quantities is written over pieces and the space between them.
 */
export const WORD = 0;
export const NUMBER = 1;
export const SIGN = 2;

/** What separates a piece from the one before it, in order of width. */
export const NO_GAP = 0;
export const SPACE = 1;
export const WIDE_GAP = 2;
export const LINE_BREAK = 3;
export const PARAGRAPH = 4;

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

/** Classes of the code units below U+3000; above them everything but surrogates counts as a letter. */
const CLASSES = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\d/.test(character)) return DIGIT;
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

/** How a number form begins: a decimal mark, digits grouped by one sign, or digits alone. */
const BEGINNINGS = [
  // ".77" behind a blank, "(", "$" or "-"
  /(?<![^\s($-])[.,]\d+/,
  /\d{1,3}(?:['’‘ʼ`´]\d{3}(?!\d))+/,
  // no-break, figure, punctuation, thin and narrow blanks
  /[1-9]\d{0,2}(?:[\u00a0\u2007-\u2009\u202f]\d{3}(?!\d))+/,
  // plain blanks only where no third column of figures follows: "6 200 Beschäftigte", not "148 139 6"
  /[1-9]\d{0,2}(?:(?: \d{3}(?!\d)){2,}| \d{3}(?![\d\n\r]))(?! (?:[\d(+-]|n\.))/,
  /\d+/,
];

/** A number form: digits with their grouping and decimal marks. */
const FORM = new RegExp(`(?:${BEGINNINGS.map(({ source }) => source).join('|')})(?:[.,]\\d+)*`, 'y');

/** Cuts a text into pieces in one pass. */
export function cutPieces(text: string): Pieces {
  const capacity = (text.length >> 2) + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let gaps = new Uint8Array(capacity);
  const keys = new Array<string>(capacity);
  const known = new Map<string, string>();
  let length = 0;
  let gap: number = PARAGRAPH;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    let end = at + 1;
    if (kind === BLANK) {
      while (end < text.length && classOf(text.charCodeAt(end)) === BLANK) end++;
      gap = Math.max(gap, gapOf(text, at, end));
      at = end;
      continue;
    }
    if (length === starts.length) {
      starts = grow(starts, new Uint32Array(2 * length));
      ends = grow(ends, new Uint32Array(2 * length));
      kinds = grow(kinds, new Uint8Array(2 * length));
      gaps = grow(gaps, new Uint8Array(2 * length));
    }
    let piece: number = SIGN;
    if (kind === LETTER) {
      piece = WORD;
      while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++;
    } else if (kind === DIGIT || code === 0x2e || code === 0x2c) {
      FORM.lastIndex = at;
      if (FORM.test(text)) {
        piece = NUMBER;
        end = FORM.lastIndex;
      }
    } else if (text.codePointAt(at)! > 0xffff) end++;
    starts[length] = at;
    ends[length] = end;
    kinds[length] = piece;
    gaps[length] = gap;
    const written = text.slice(at, end);
    keys[length] = known.get(written) ?? keyOf(written, known);
    length++;
    gap = NO_GAP;
    at = end;
  }
  keys.length = length;
  return { text, length, starts, ends, kinds, gaps, keys };
}

function grow<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
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
  return breaks > 1 ? PARAGRAPH : breaks === 1 ? LINE_BREAK : wide ? WIDE_GAP : SPACE;
}

/** The piece as it stands. */
export function pieceText(pieces: Pieces, i: number): string {
  return i >= 0 && i < pieces.length ? pieces.text.slice(pieces.starts[i]!, pieces.ends[i]!) : '';
}

/** The key of a piece not `known` yet; one string serves all pieces written alike, which keeps a long text small in memory. */
function keyOf(written: string, known: Map<string, string>): string {
  const key = written.toLowerCase().replaceAll('\u00ad', '');
  known.set(written, key);
  return key;
}

/** Whether digits of this form are too many to be an amount. */
export function isOverlong(pieces: Pieces, i: number): boolean {
  return pieces.ends[i]! - pieces.starts[i]! > LONGEST_FORM;
}
