import { type Declaration, findDeclaration } from './declaration.ts';
import type { Figure } from './figure.ts';
import { readLabel, withCurrencyOf } from './row-label.ts';
import { currencyExponent } from './share.ts';
import type { Source } from './source.ts';
import { type Columns, isInColumns, NO_COLUMNS, readHead } from './table-head.ts';
import { type Cell, countWords, isProse, type Line, linesOf, startsAfterGap, trailingCells } from './table-line.ts';

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

/** Most words that a row's label has; more are running text that happens to end in a figure. */
const LONGEST_LABEL = 9;

function isRow(source: Source, cells: readonly Cell[], line: Line): boolean {
  const words = countWords(source, line.first, cells[0]!.first);
  if (words > LONGEST_LABEL) return false;
  return cells.length > 1 || words <= 4 || startsAfterGap(source, cells[0]!, line);
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
    currency,
    unit,
    rule: 'table',
  };
  const own = figure.scaled ? 0 : declared.exponent;
  return {
    ...cell,
    exponent: figure.exponent + own + (declared.kind === 'money' ? currencyExponent(cell) : 0),
    scaled: figure.scaled || declared.exponent > 0,
  };
}
