import type { Figure } from './figure.ts';
import { LINE_BREAK, NO_GAP, type Pieces, WIDE_GAP } from './pieces.ts';
import { gapBefore, isAttached, isDash, isSign, isWord, keyAt, type Source } from './source.ts';

export interface Line {
  readonly first: number;
  /** One past the last piece. */
  readonly end: number;
}

export function* linesOf(pieces: Pieces): Generator<Line> {
  let first = 0;
  for (let i = 1; i <= pieces.length; i++)
    if (i === pieces.length || pieces.gaps[i]! >= LINE_BREAK) {
      yield { first, end: i };
      first = i;
    }
}

export interface Cell {
  /** Its figure, or null where the cell is empty. */
  readonly index: number | null;
  readonly first: number;
}

/** The figures at the end of a line with nothing but empty cells between them, in order. */
export function trailingCells(
  source: Source,
  figures: readonly Figure[],
  from: number,
  to: number,
  line: Line,
): readonly Cell[] {
  const cells: Cell[] = [];
  let piece = line.end - 1;
  let index = to - 1;
  let figuresSeen = 0;
  while (piece >= line.first) {
    const figure = figures[index];
    if (index >= from && figure && figure.last === piece) {
      if (
        figure.upper ||
        (figure.kind && figure.kind !== 'money' && figure.kind !== 'percent' && figure.kind !== 'multiple')
      )
        break;
      const open = figure.kind === undefined || figure.kind === 'money';
      cells.unshift({ index: open ? index : null, first: figure.first });
      figuresSeen++;
      piece = figure.first - 1;
      index--;
      continue;
    }
    const start = startOfEmptyCell(source, piece, line.first);
    if (start !== null) {
      cells.unshift({ index: null, first: start });
      piece = start - 1;
    } else if (isSign(source, piece, '|') || isSign(source, piece, '*')) piece--;
    else break;
  }
  return figuresSeen > 0 ? cells : [];
}

const EMPTY = /^(n[./]?[am]\.?|k\.?a\.?|nil|neg\.?|nmf|[-–—]+)$/;

/** A cell that says that there is no figure: "–", "n/a", "k.A.", "nil". */
function startOfEmptyCell(source: Source, piece: number, lineStart: number): number | null {
  let start = piece;
  while (start > lineStart && isAttached(source, start)) start--;
  let text = '';
  for (let i = start; i <= piece; i++) text += keyAt(source, i);
  if (!EMPTY.test(text) || (start > lineStart && gapBefore(source, start) === NO_GAP)) return null;
  return isDash(source, start) && start === lineStart ? null : start;
}

export const startsAfterGap = (source: Source, cell: Cell, line: Line) =>
  cell.first > line.first &&
  (gapBefore(source, cell.first) >= WIDE_GAP ||
    isSign(source, cell.first - 1, ')') ||
    isSign(source, cell.first - 1, '|'));

export function countWords(source: Source, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (isWord(source, i)) words++;
  return words;
}

/** A line of running text: many words, or figures that are not at its end. */
export function isProse(source: Source, line: Line, figures: number): boolean {
  const words = countWords(source, line.first, line.end);
  return words > 7 || (figures > 0 && words > 4);
}
