import { type Declaration, type Declared, findDeclaration, PERCENT, readWholeDeclaration } from './declaration.ts';
import type { Figure } from './figure.ts';
import { GAP, type Pieces } from './pieces.ts';
import { currencyExponent } from './share.ts';
import { gapBefore, isAttached, isDash, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';

interface Line {
  readonly first: number;
  /** One past the last piece. */
  readonly end: number;
}

/** Lines of prose that a declared table survives before its first row. */
const PATIENCE = 3;

/**
 * Gives the cells of tables the scale and unit of their heading ("in Mio. Euro", "Angaben in TEUR", "In millions, except per
 * share data"), of their column ("Veränd. in %", "Gegenwert (EUR)") or of their row ("Ergebnis je Aktie (Euro)").
 */
export function readTables(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const resolved: (Figure | null)[] = [...figures];
  let heading: Declaration | null = null;
  let columns: Columns = NO_COLUMNS;
  let patience = 0;
  let rows = 0;
  let at = 0;
  for (const line of linesOf(source.pieces)) {
    const from = at;
    while (at < figures.length && figures[at]!.first < line.end) at++;
    const cells = trailingCells(source, figures, from, at, line);
    const label = cells.length > 0 ? readLabel(source, line.first, cells[0]!.first) : null;
    if (cells.length > 0 && (heading || label || columns.size > 0) && isRow(source, cells, line)) {
      rows++;
      const inherited = label ? withCurrencyOf(label, heading) : heading;
      for (const [k, cell] of cells.entries()) {
        const column = columns.get(cells.length - k);
        const declared = column?.kind === 'percent' || !label || label.plain ? (column ?? inherited) : inherited;
        const figure = cell.index === null ? null : figures[cell.index]!;
        if (figure && declared)
          resolved[cell.index!] = declare(figure, label?.plain ? { ...declared, exponent: 0 } : declared);
      }
      continue;
    }
    const head = readHead(source, line);
    const declared = findDeclaration(source, line.first, line.end) ?? head.label;
    for (const claim of [declared, ...head.claims])
      if (claim)
        for (let i = from; i < at; i++)
          if (figures[i]!.first >= claim.first && figures[i]!.last < claim.end) resolved[i] = null;
    if (head.columns.size > 0) columns = head.columns;
    if (declared && !(head.columns.size > 0 && declared.first !== head.label?.first && isInColumns(declared, head))) {
      heading = declared.value;
      patience = PATIENCE;
      if (head.columns.size === 0 && rows > 0) columns = NO_COLUMNS;
      rows = 0;
    } else if ((heading || columns.size > 0) && head.columns.size === 0 && isProse(source, line, at - from)) {
      patience = rows > 0 ? 0 : patience - 1;
      if (patience <= 0) {
        heading = null;
        columns = NO_COLUMNS;
        rows = 0;
      }
    }
  }
  return resolved.filter((figure): figure is Figure => figure !== null);
}

function* linesOf(pieces: Pieces): Generator<Line> {
  let first = 0;
  for (let i = 1; i <= pieces.length; i++)
    if (i === pieces.length || pieces.gaps[i]! >= GAP.line) {
      yield { first, end: i };
      first = i;
    }
}

interface Cell {
  /** Its figure, or null where the cell is empty. */
  readonly index: number | null;
  readonly first: number;
}

/** The figures at the end of a line with nothing but empty cells between them, in order. */
function trailingCells(
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
  if (!EMPTY.test(text) || (start > lineStart && gapBefore(source, start) === GAP.none)) return null;
  return isDash(source, start) && start === lineStart ? null : start;
}

const startsAfterGap = (source: Source, cell: Cell, line: Line) =>
  cell.first > line.first &&
  (gapBefore(source, cell.first) >= GAP.wide ||
    isSign(source, cell.first - 1, ')') ||
    isSign(source, cell.first - 1, '|'));

/** Most words that a row's label has; more are running text that happens to end in a figure. */
const LONGEST_LABEL = 9;

function isRow(source: Source, cells: readonly Cell[], line: Line): boolean {
  const words = countWords(source, line.first, cells[0]!.first);
  if (words > LONGEST_LABEL) return false;
  return cells.length > 1 || words <= 4 || startsAfterGap(source, cells[0]!, line);
}

function countWords(source: Source, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (isWord(source, i)) words++;
  return words;
}

/** Adds to a cell what its table says; a cell with a currency of its own only takes the scale. */
function declare(figure: Figure, declared: Declaration): Figure {
  if (figure.kind === 'money') {
    if (declared.kind !== 'money' || figure.scaled || declared.exponent === 0 || figure.currency?.exponent)
      return figure;
    return { ...figure, exponent: figure.exponent + declared.exponent, scaled: true, rule: 'table' };
  }
  const { currency, unit } = declared;
  const cell: Figure = {
    ...figure,
    kind: declared.kind,
    ...(currency && { currency }),
    ...(unit && { unit }),
    rule: 'table',
  };
  const own = figure.scaled ? 0 : declared.exponent;
  return {
    ...cell,
    exponent: figure.exponent + own + (declared.kind === 'money' ? currencyExponent(cell) : 0),
    scaled: figure.scaled || declared.exponent > 0,
  };
}

/** A row's own declaration; `plain` where it only takes the scale away ("Ergebnis je Aktie"). */
type Label = Declaration & { readonly plain?: true };

const COUNTS =
  /^(anzahl|mitarbeiter(zahl|innen)?|mitarbeitende|beschäftigte|employees|headcount|fte|ftes|vollzeitstellen|stück|stückzahl|filialen|stores|kunden|customers|units)$/;
const SHARES = /(marge|quote|margin|rendite|steuersatz)$/;

function readLabel(source: Source, first: number, end: number): Label | null {
  const own = findDeclaration(source, first, end);
  if (own) return own.value;
  if (keyAt(source, first) === 'in' && isSign(source, first + 1, '%')) return PERCENT;
  for (let i = first; i < end; i++) {
    if (!isWord(source, i)) continue;
    const key = keyAt(source, i);
    if (COUNTS.test(key)) return { kind: 'count', exponent: 0 };
    if (SHARES.test(key)) return PERCENT;
    const perShare = /^(je|per|pro)$/.test(key) && source.tablesAt(i).perNouns.get(keyAt(source, i + 1)) === 'share';
    if (perShare || /^(eps|dividende|dividend)$/.test(key)) return { kind: 'money', exponent: 0, plain: true };
  }
  return null;
}

const withCurrencyOf = (label: Label, heading: Declaration | null): Declaration =>
  label.kind === 'money' && label.currency === undefined && heading?.currency
    ? { ...label, currency: { ...heading.currency, exponent: 0 } }
    : label;

/** Declarations of columns, counted from the right from 1. */
type Columns = ReadonlyMap<number, Declaration>;
const NO_COLUMNS: Columns = new Map();

interface Head {
  readonly columns: Columns;
  /** The declaration of the first column, which is the table's own: "TEUR | 2025 | 2024". */
  readonly label: Declared | null;
  readonly claims: readonly Declared[];
}

const CHANGES = /^(veränd|veränderung|change|chg|abw|abweichung|delta|mvmt|yoy|wachstum|growth)$/;

/** The heads of columns that name a unit, in a line whose parts are set apart by wide gaps, or whose last part does. */
function readHead(source: Source, line: Line): Head {
  const bounds = [line.first];
  for (let i = line.first + 1; i < line.end; i++)
    if (gapBefore(source, i) >= GAP.wide || isSign(source, i - 1, '|')) bounds.push(i);
  bounds.push(line.end);
  const count = bounds.length - 1;
  if (count < 2) return { columns: percentAtEnd(source, line), label: null, claims: [] };
  const columns = new Map<number, Declaration>();
  const claims: Declared[] = [];
  let label: Declared | null = null;
  const indented =
    gapBefore(source, line.first) >= GAP.line &&
    /\s\t|^\t/.test(source.pieces.text.slice(source.pieces.starts[line.first]! - 1, source.pieces.starts[line.first]!));
  for (let k = 0; k < count; k++) {
    const [first, end] = [bounds[k]!, bounds[k + 1]!];
    const declared = readWholeDeclaration(source, first, end) ?? findDeclaration(source, first, end);
    if (declared) claims.push(declared);
    const value = declared?.value ?? headWord(source, first, end);
    if (!value) continue;
    if (k === 0 && !indented) label = declared;
    else columns.set(count - k, value);
  }
  const units = [...columns.values()];
  const [unit] = units;
  if (
    count === 2 &&
    units.length === 1 &&
    claims.length === 1 &&
    unit!.kind === 'money' &&
    countWords(source, line.first, line.end) > 4
  )
    return { columns: NO_COLUMNS, label: claims[0]!, claims };
  const repeated =
    unit !== undefined &&
    units.length > 1 &&
    units.length === claims.length &&
    units.every((other) => other.kind === unit.kind && other.exponent === unit.exponent);
  return repeated && claims.at(-1)!.end === line.end && claims[0]!.first === line.first
    ? { columns: NO_COLUMNS, label: claims[0]!, claims }
    : { columns, label, claims };
}

function headWord(source: Source, first: number, end: number): Declaration | null {
  for (let i = first; i < end; i++) {
    if (isSign(source, i, '%') && !isNumber(source, i - 1)) return PERCENT;
    if (!isWord(source, i)) continue;
    if (CHANGES.test(keyAt(source, i))) return PERCENT;
    if (COUNTS.test(keyAt(source, i))) return { kind: 'count', exponent: 0 };
  }
  return null;
}

const isInColumns = (declared: Declared, head: Head) => head.claims.some((claim) => claim.first === declared.first);

/** Without wide gaps only a percentage near the line's end can be told: "Position Q4 2025 Q4 2024 Veränd. in %", "… (%) Konsens". */
function percentAtEnd(source: Source, line: Line): Columns {
  if (line.end - line.first < 4 || isProse(source, line, 0)) return NO_COLUMNS;
  let after = 0;
  for (let at = line.end - 1; at > line.first && after < 3; at--) {
    if (isSign(source, at, ')')) continue;
    if (isSign(source, at, '%') || /^(prozent|percent|pct)$/.test(keyAt(source, at)))
      return isNumber(source, at - 1) ? NO_COLUMNS : new Map([[after + 1, PERCENT]]);
    if (!isWord(source, at)) return NO_COLUMNS;
    after++;
  }
  return NO_COLUMNS;
}

/** A line of running text: many words, or figures that are not at its end. */
function isProse(source: Source, line: Line, figures: number): boolean {
  const words = countWords(source, line.first, line.end);
  return words > 7 || (figures > 0 && words > 4);
}
