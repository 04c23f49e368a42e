import type { QuantityKind } from '@groschen/document';
import { type CurrencyMention, readCurrency } from './currency.ts';
import type { Figure } from './figure.ts';
import { GAP, type Pieces } from './pieces.ts';
import { currencyExponent } from './share.ts';
import { gapBefore, isDash, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';

/** What a heading or a row's label says about the figures under or beside it. */
interface Declaration {
  readonly kind: QuantityKind;
  readonly exponent: number;
  /** Absent in "In millions, except per share data": the document's own currency. */
  readonly currency?: CurrencyMention;
}

interface Line {
  readonly first: number;
  /** One past the last piece. */
  readonly end: number;
  /** A blank line stands before. */
  readonly opens: boolean;
}

/** Prose lines that a declared table survives before its first row. */
const PATIENCE = 3;

/**
 * Gives the cells of tables the scale and unit of their heading ("in Mio. Euro", "Angaben in TEUR", "In millions, except per
 * share data"), of their row ("Ergebnis je Aktie (Euro)", "EBIT-Marge in Prozent") or of their column ("Veränd. in %").
 */
export function readTables(source: Source, figures: readonly Figure[]): readonly Figure[] {
  const resolved = [...figures];
  let heading: Declaration | null = null;
  let percentColumns: ReadonlySet<number> = new Set();
  let patience = 0;
  let rows = 0;
  let at = 0;
  for (const line of linesOf(source.pieces)) {
    const from = at;
    while (at < figures.length && figures[at]!.first < line.end) at++;
    const cells = trailingCells(source, resolved, from, at, line);
    const isRow =
      cells.length > 0 &&
      (heading !== null || cells.length >= 2) &&
      cells[0]!.index >= from &&
      (rows > 0 || heading !== null || gapBefore(source, cells[0]!.first) >= GAP.wide);
    if (isRow && heading !== null) {
      rows++;
      const label = readLabel(source, line.first, cells[0]!.first, heading);
      cells.forEach((cell, k) => {
        const column = cells.length - k;
        const declared = percentColumns.has(column) && !cell.money ? PERCENT : label;
        for (const index of cell.figures) resolved[index] = declare(resolved[index]!, declared);
      });
      continue;
    }
    const columns = percentColumnsOf(source, line);
    if (columns.size > 0) percentColumns = columns;
    const declared = readDeclaration(source, line.first, line.end);
    if (declared) {
      heading = declared;
      patience = PATIENCE;
      rows = 0;
      if (columns.size === 0 && line.opens) percentColumns = new Set();
    } else if (heading !== null && columns.size === 0 && isProse(source, line, at - from)) {
      patience = rows > 0 ? 0 : patience - 1;
      if (patience <= 0) {
        heading = null;
        percentColumns = new Set();
        rows = 0;
      }
    }
  }
  return resolved;
}

const PERCENT: Declaration = { kind: 'percent', exponent: 0 };

function* linesOf(pieces: Pieces): Generator<Line> {
  let first = 0;
  for (let i = 1; i <= pieces.length; i++)
    if (i === pieces.length || pieces.gaps[i]! >= GAP.line) {
      yield { first, end: i, opens: pieces.gaps[first]! === GAP.paragraph };
      first = i;
    }
}

interface Cell {
  readonly index: number;
  readonly first: number;
  readonly money: boolean;
  readonly figures: readonly number[];
}

/** The figures at the end of a line with nothing but signs of empty cells between them, in order; dashes count as cells. */
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
  while (piece >= line.first) {
    const figure = figures[index];
    if (index >= from && figure && figure.last === piece) {
      if (figure.kind !== undefined && figure.kind !== 'money' && figure.kind !== 'percent') break;
      cells.unshift({
        index,
        first: figure.first,
        money: figure.kind === 'money',
        figures: figure.kind === undefined || figure.kind === 'money' ? [index] : [],
      });
      piece = figure.first - 1;
      index--;
    } else if (isEmptyCell(source, piece)) {
      cells.unshift({ index, first: piece, money: false, figures: [] });
      piece--;
    } else if (isSign(source, piece, '|') || isSign(source, piece, '*')) piece--;
    else break;
  }
  while (cells.length > 0 && cells[0]!.index < from) cells.shift();
  while (cells.length > 0 && cells[0]!.figures.length === 0 && figures[cells[0]!.index]?.first !== cells[0]!.first)
    cells.shift();
  return cells;
}

function isEmptyCell(source: Source, i: number): boolean {
  if (isDash(source, i)) return gapBefore(source, i) >= GAP.space;
  return /^(n|na|nm|k|a)$/.test(keyAt(source, i)) && gapBefore(source, i) >= GAP.wide;
}

/** Adds to a cell what its table says. */
function declare(figure: Figure, declared: Declaration): Figure {
  if (figure.kind === 'money') {
    if (figure.scaled || declared.exponent === 0 || figure.currency?.exponent) return figure;
    return { ...figure, exponent: figure.exponent + declared.exponent, scaled: true, rule: 'table' };
  }
  const currency = declared.currency;
  const money = declared.kind === 'money';
  const own = figure.scaled ? 0 : declared.exponent;
  const cell: Figure = { ...figure, kind: declared.kind, ...(currency && { currency }), rule: 'table' };
  return {
    ...cell,
    exponent: figure.exponent + own + (money ? currencyExponent(cell) : 0),
    scaled: figure.scaled || declared.exponent > 0,
  };
}

/** What a row's label adds to or overrides in its table's heading. */
function readLabel(source: Source, first: number, end: number, heading: Declaration): Declaration {
  const own = readDeclaration(source, first, end);
  if (own)
    return own.kind === 'money' && own.currency === undefined && heading.currency
      ? { ...own, currency: heading.currency }
      : own;
  let plain: Declaration | null = null;
  for (let i = first; i < end; i++) {
    if (!isWord(source, i)) continue;
    const key = keyAt(source, i);
    if (
      /^(anzahl|mitarbeiter(zahl)?|mitarbeitende|beschäftigte|employees|headcount|fte|ftes|vollzeitstellen|stück|filialen|stores|kunden|customers|aktienzahl|units)$/.test(
        key,
      )
    )
      return { kind: 'count', exponent: 0 };
    if (/(marge|quote|margin|rendite|steuersatz)$/.test(key)) return PERCENT;
    const next = keyAt(source, i + 1);
    if ((/^(je|per|pro)$/.test(key) && source.tablesAt(i).perNouns.get(next) === 'share') || key === 'eps')
      plain = { ...heading, exponent: 0 };
    if (key === 'dividende' || key === 'dividend') plain = { ...heading, exponent: 0 };
  }
  return plain ?? heading;
}

/** Words that introduce a declaration: "in Mio. Euro", "Angaben in TEUR", "(Mio. EUR)". */
function readDeclaration(source: Source, first: number, end: number): Declaration | null {
  for (let i = first; i < end; i++) {
    const key = keyAt(source, i);
    const inWord = isWord(source, i) && key === 'in';
    if (!inWord && !isSign(source, i, '(') && !isSign(source, i, '[')) continue;
    let at = i + 1;
    if (inWord && keyAt(source, at) === 'den') at++;
    const declared = readUnitPhrase(source, at, end);
    if (declared === null) continue;
    const before = inWord && isSign(source, i - 1, '$') ? readCurrency(source, i - 1) : null;
    const closed = inWord
      ? declaresTable(source, i, declared.end, end)
      : isSign(source, declared.end, ')') ||
        isSign(source, declared.end, ']') ||
        isSign(source, declared.end, ',') ||
        isSign(source, declared.end, ';');
    if (closed)
      return before && declared.value.currency === undefined ? { ...declared.value, currency: before } : declared.value;
  }
  return null;
}

/** "in Mio. Euro" declares at the end of a line, before punctuation, or with a figure's column after it; not in running prose. */
function declaresTable(source: Source, i: number, after: number, end: number): boolean {
  if (
    after >= end ||
    isSign(source, after, ')') ||
    isSign(source, after, ',') ||
    isSign(source, after, ';') ||
    isSign(source, after, ':') ||
    isSign(source, after, ']') ||
    isSign(source, after, '|')
  )
    return !isNumber(source, i - 1);
  return gapBefore(source, after) >= GAP.wide || (isNumber(source, after) && gapBefore(source, i) !== GAP.none);
}

interface Phrase {
  readonly value: Declaration;
  readonly end: number;
}

/** Scale and currency in either order, a scaled code, a percent sign. */
function readUnitPhrase(source: Source, first: number, end: number): Phrase | null {
  let at = first;
  if (isSign(source, at, '%')) return { value: PERCENT, end: at + 1 };
  let exponent = 0;
  let scaled = false;
  const readScaleWord = () => {
    const { scales, dottedScales } = source.tablesAt(at);
    const key = keyAt(source, at);
    const short = /^(m|k|bn)$/.test(key) ? { m: 6, k: 3, bn: 9 }[key as 'm' | 'k' | 'bn'] : undefined;
    const value = scales.get(key) ?? short;
    if (at >= end || !isWord(source, at) || value === undefined || value < 3) return;
    exponent = value;
    scaled = true;
    at = dottedScales.has(key) && isSign(source, at + 1, '.') ? at + 2 : at + 1;
  };
  readScaleWord();
  if (scaled && keyAt(source, at) === 'of') at++;
  const { unitPhrases } = source.tablesAt(at);
  if (!scaled && unitPhrases.get(keyAt(source, at))?.[0]?.meaning.kind === 'percent')
    return { value: PERCENT, end: at + 1 };
  const currency = at < end ? readCurrency(source, at) : null;
  if (currency && currency.last < end) {
    at = currency.last + 1;
    if (!scaled) {
      if (keyAt(source, at) === 'in') at++;
      readScaleWord();
    }
  }
  if (!currency && !scaled) return null;
  return { value: { kind: 'money', exponent, ...(currency && { currency }) }, end: at };
}

/** Which columns, counted from the right from 1, a heading marks as percentages. */
function percentColumnsOf(source: Source, line: Line): ReadonlySet<number> {
  const columns = new Set<number>();
  let column = 1;
  let percent = false;
  let wide = false;
  for (let i = line.end - 1; i >= line.first; i--) {
    const key = keyAt(source, i);
    if (
      isSign(source, i, '%') ||
      key === 'prozent' ||
      key === 'percent' ||
      /^(veränd|veränderung|change|chg)$/.test(key)
    )
      percent = true;
    if (isNumber(source, i) && isSign(source, i + 1, '%')) return new Set();
    const boundary = gapBefore(source, i) >= GAP.wide || isSign(source, i, '|');
    if (!boundary && i !== line.first) continue;
    if (boundary && i !== line.first) wide = true;
    if (percent) columns.add(column);
    percent = false;
    column++;
  }
  if (wide) return columns;
  const last = line.end - 1;
  const closing = isSign(source, last, ')') ? last - 1 : last;
  const endsInPercent =
    isSign(source, closing, '%') || keyAt(source, closing) === 'prozent' || keyAt(source, closing) === 'percent';
  return endsInPercent && line.end - line.first > 2 && !isNumber(source, closing - 1) ? new Set([1]) : new Set();
}

/** A line of running text: many words, or figures that are not at its end. */
function isProse(source: Source, line: Line, figures: number): boolean {
  let words = 0;
  for (let i = line.first; i < line.end; i++) if (isWord(source, i)) words++;
  return words > 7 || (figures > 0 && words > 4);
}
