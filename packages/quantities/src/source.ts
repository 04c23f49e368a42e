import type { RuleLanguage } from '@groschen/document';
import type { NumberStyle } from './digits.ts';
import { LINE_BREAK, NO_GAP, NUMBER, PARAGRAPH, type Pieces, pieceText, SIGN, SPACE, WORD } from './pieces.ts';
import type { Tables } from './tables.ts';

/** A text ready to be read: its pieces, and for each the sentence and the language it stands in. */
export interface Source {
  readonly pieces: Pieces;
  readonly sentences: Uint32Array;
  readonly tablesAt: (i: number) => Tables;
  readonly styleAt: (i: number) => NumberStyle;
  /** The language of the document as a whole. */
  readonly language: RuleLanguage;
}

export const keyAt = (source: Source, i: number): string => source.pieces.keys[i] ?? '';
export const textAt = (source: Source, i: number): string => pieceText(source.pieces, i);
export const isWord = (source: Source, i: number): boolean =>
  i >= 0 && i < source.pieces.length && source.pieces.kinds[i] === WORD;
export const isNumber = (source: Source, i: number): boolean =>
  i >= 0 && i < source.pieces.length && source.pieces.kinds[i] === NUMBER;

/** Whether piece `i` is this sign. */
export function isSign(source: Source, i: number, sign: string): boolean {
  const { pieces } = source;
  return (
    i >= 0 &&
    i < pieces.length &&
    pieces.kinds[i] === SIGN &&
    pieces.text.charCodeAt(pieces.starts[i]!) === sign.charCodeAt(0) &&
    pieces.ends[i]! - pieces.starts[i]! === sign.length
  );
}

/** The gap before piece `i`; a paragraph's at the end of the text. */
export function gapBefore(source: Source, i: number): number {
  return i >= 0 && i < source.pieces.length ? source.pieces.gaps[i]! : PARAGRAPH;
}

/** Whether piece `i` sticks to the one before it. */
export const isAttached = (source: Source, i: number): boolean => gapBefore(source, i) === NO_GAP;

/** Whether piece `i` continues the text before it: at most one line break between, no column of a table. */
export function continues(source: Source, i: number): boolean {
  const gap = gapBefore(source, i);
  return gap === NO_GAP || gap === SPACE || gap === LINE_BREAK;
}

export const isHyphen = (source: Source, i: number): boolean =>
  isSign(source, i, '-') || isSign(source, i, '\u2010') || isSign(source, i, '\u2011');

export const isDash = (source: Source, i: number): boolean =>
  isHyphen(source, i) || isSign(source, i, '–') || isSign(source, i, '—') || isSign(source, i, '\u2212');

/** Whether piece `i` is a hyphen that joins its neighbours into one word. */
export const joins = (source: Source, i: number): boolean =>
  isHyphen(source, i) && isAttached(source, i) && isAttached(source, i + 1);

/** Whether a hyphen after piece `last` makes it the beginning of a longer word: "50-Milliarden-Deal". */
export const beginsCompound = (source: Source, last: number): boolean =>
  joins(source, last + 1) &&
  isWord(source, last + 2) &&
  !isLimit(source, last + 2) &&
  !isCurrencyPrefix(source, last + 2);

/** "$5-plus", "500-odd": the word behind the hyphen limits the figure. */
export const isLimit = (source: Source, i: number): boolean =>
  /^(?:plus|odd)$/.test(keyAt(source, i)) && !joins(source, i + 1);

/** "A$1,950-A$2,050": letters that belong to the sign after them. */
const isCurrencyPrefix = (source: Source, i: number) =>
  isAttached(source, i + 1) &&
  (isSign(source, i + 1, '$') || (isNumber(source, i + 1) && /^[A-Z]{3}$/.test(textAt(source, i))));

/** Whether the piece begins with a capital. */
export function isCapitalised(source: Source, i: number): boolean {
  const text = textAt(source, i);
  return text !== '' && text[0] !== text[0]!.toLowerCase();
}

export const sameSentence = (source: Source, i: number, j: number): boolean =>
  source.sentences[i] === source.sentences[j];

/** Whether piece `i` is the last of its sentence. */
export const endsSentence = (source: Source, i: number): boolean =>
  i + 1 >= source.pieces.length || source.sentences[i + 1] !== source.sentences[i];
