import { LINE_BREAK, NO_GAP, SPACE } from './pieces.ts';
import { gapBefore, isAttached, isDash, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';

/** An explicit sign in front of a figure. */
export interface Sign {
  readonly first: number;
  /** The piece behind it. */
  readonly next: number;
  readonly negative: boolean;
}

/** Signs behind which "-" is a minus though it sticks to them. */
const OPENERS: ReadonlySet<string> = new Set(['(', '|', '$', '€', '>', '<', ':']);

/** An explicit sign: "-", "−", "+" that stick to the figure, or the words minus and plus. */
export function readSign(source: Source, i: number): Sign | null {
  if (isWord(source, i)) return readSignWord(source, i);
  const negative = isDash(source, i);
  if ((!negative && !isSign(source, i, '+')) || isSign(source, i, '—')) return null;
  const opens = i === 0 || gapBefore(source, i) !== NO_GAP || OPENERS.has(keyAt(source, i - 1));
  return opens && (isAttached(source, i + 1) || standsAlone(source, i)) ? { first: i, next: i + 1, negative } : null;
}

function readSignWord(source: Source, i: number): Sign | null {
  const tables = source.tablesAt(i);
  const key = keyAt(source, i);
  if (gapBefore(source, i + 1) > LINE_BREAK) return null;
  if (tables.minus.has(key))
    return /^(or|oder)$/.test(keyAt(source, i - 1)) ? null : { first: i, next: i + 1, negative: true };
  return tables.plus.has(key) && tables.language === 'de' ? { first: i, next: i + 1, negative: false } : null;
}

/** "( - 1,2 %", ", - 1,2": a blank between sign and figure, where nothing can be a range. */
function standsAlone(source: Source, i: number): boolean {
  const apart = i === 0 || isSign(source, i - 1, '(') || isSign(source, i, '\u2212') || isSign(source, i - 1, ',');
  return apart && gapBefore(source, i + 1) === SPACE && !isSign(source, i, '–') && !isNumber(source, i - 1);
}
