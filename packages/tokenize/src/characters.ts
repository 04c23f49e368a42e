/**
 * What a UTF-16 code unit is to the scanner. The order matters: everything from LOWER to DIGIT may stand inside a word.
 */
const SYMBOL = 0;
const SPACE = 1;
export const LINE_BREAK = 2;
export const PUNCTUATION = 3;
export const CURRENCY = 4;
export const SURROGATE = 5;
export const LOWER = 6;
export const UPPER = 7;
/** Letters without case, superscripts and fractions ("EBIT¹", "3½"). */
const LETTER = 8;
/** Combining marks, soft hyphens, joiners: what belongs to the character before it. */
export const MARK = 9;
export const DIGIT = 10;

/** Ranges in which every code unit is a letter unless a later line says otherwise; first and last inclusive. */
const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0xaa, 0xaa, LETTER],
  [0xb2, 0xb3, LETTER],
  [0xb9, 0xba, LETTER],
  [0xbc, 0xbe, LETTER],
  [0x0250, 0x1fff, LETTER],
  [0x2070, 0x2071, LETTER],
  [0x2074, 0x2089, LETTER],
  [0x2090, 0x209c, LETTER],
  [0x2c00, 0x2dff, LETTER],
  [0x3005, 0x3007, LETTER],
  [0x3021, 0x303c, LETTER],
  [0x3041, 0xa4cf, LETTER],
  [0xa4d0, 0xd7ff, LETTER],
  [0xe000, 0xf8ff, SYMBOL],
  [0xf900, 0xfdff, LETTER],
  [0xfe70, 0xfefe, LETTER],
  [0xff10, 0xffdc, LETTER],
  [0x0300, 0x036f, MARK],
  [0x0483, 0x0489, MARK],
  [0x0591, 0x05bd, MARK],
  [0x064b, 0x065f, MARK],
  [0x1ab0, 0x1aff, MARK],
  [0x1dc0, 0x1dff, MARK],
  [0x20d0, 0x20f0, MARK],
  [0x3099, 0x309a, MARK],
  [0xfe00, 0xfe0f, MARK],
  [0xfe20, 0xfe2f, MARK],
  [0xad, 0xad, MARK],
  [0x034f, 0x034f, MARK],
  [0x200b, 0x200f, MARK],
  [0x202a, 0x202e, MARK],
  [0x2060, 0x206f, MARK],
  [0x37e, 0x37e, PUNCTUATION],
  [0x387, 0x387, PUNCTUATION],
  [0x55a, 0x55f, PUNCTUATION],
  [0x589, 0x58a, PUNCTUATION],
  [0x60c, 0x60d, PUNCTUATION],
  [0x61b, 0x61f, PUNCTUATION],
  [0x6d4, 0x6d4, PUNCTUATION],
  [0x964, 0x965, PUNCTUATION],
  [0x2010, 0x2027, PUNCTUATION],
  [0x2030, 0x205e, PUNCTUATION],
  [0x20a0, 0x20cf, CURRENCY],
  [0x2100, 0x2bff, SYMBOL],
  [0x2e00, 0x2e7f, PUNCTUATION],
  [0x3001, 0x3003, PUNCTUATION],
  [0x3008, 0x3011, PUNCTUATION],
  [0x30, 0x39, DIGIT],
  [0xa2, 0xa5, CURRENCY],
  [0xd800, 0xdfff, SURROGATE],
  [0xff01, 0xff0f, PUNCTUATION],
  [0xff1a, 0xff20, PUNCTUATION],
];

const PUNCTUATION_MARKS = '!"\'()*,-./:;?@[\\]_`{}«»¡¿§¶·';
const SPACES =
  '\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff';
const LINE_BREAKS = '\n\r\u2028\u2029';

/** The kind of every code unit; 64 KB. */
export const KIND: Uint8Array = /* @__PURE__ */ buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  // Alphabets with case: Latin, IPA, Greek, Cyrillic, Armenian.
  for (let code = 0x41; code < 0x0590; code++) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    if (lower !== upper) kinds[code] = character === lower ? LOWER : UPPER;
  }
  for (const [first, last, kind] of RANGES)
    for (let code = first; code <= last; code++) if (kind !== LETTER || kinds[code] === SYMBOL) kinds[code] = kind;
  for (let code = 0x1e00; code <= 0x1eff; code++) kinds[code] = code & 1 ? LOWER : UPPER;
  for (let code = 0xfb00; code <= 0xfb06; code++) kinds[code] = LOWER;
  for (const mark of PUNCTUATION_MARKS) kinds[mark.charCodeAt(0)] = PUNCTUATION;
  for (const space of SPACES) kinds[space.charCodeAt(0)] = SPACE;
  for (const lineBreak of LINE_BREAKS) kinds[lineBreak.charCodeAt(0)] = LINE_BREAK;
  kinds[0x24] = CURRENCY;
  return kinds;
}

/** Kind of the code unit at `at`; SPACE before the start and after the end of the text. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? KIND[text.charCodeAt(at)]! : SPACE;
}

/** Letters, marks and digits. */
export function isWordKind(kind: number): boolean {
  return kind >= LOWER;
}

export function isLetterKind(kind: number): boolean {
  return kind >= LOWER && kind <= LETTER;
}

/** What stands alone: neither word nor white space. */
export function isMarkKind(kind: number): boolean {
  return kind === SYMBOL || kind === PUNCTUATION || kind === CURRENCY;
}

export function isSpaceKind(kind: number): boolean {
  return kind === SPACE || kind === LINE_BREAK;
}
