import type { DateMention, Document, Entity, Fact, Quantity, RoleValue, Span } from '@groschen/document';
import { isInterval, spansWithin } from '@groschen/document';
import { yearLater } from '../frames/comparison.ts';
import { figureValue, nameValue } from '../frames/role-values.ts';
import { forecastIn, type TableHead, tableHead } from './table-heads.ts';

/** A line of a table: what it is about, and its figures in the order of the columns. */
interface Row {
  readonly line: Span;
  readonly label: Span;
  readonly figures: readonly Quantity[];
}

/** A block of rows with what heads its columns. */
export interface Table {
  readonly rows: readonly Row[];
  readonly head: TableHead;
  /** Figures in the longest row. */
  readonly columns: number;
}

/** The standard name of a metric in a row's label, if it is known. */
export type MetricOf = (
  label: string,
) => { readonly metric: string; readonly type: 'earnings' | 'kpi' | 'indicator'; readonly loss: boolean } | undefined;

/** The `by` of what it finds. */
export const TABLE = 'groschen.facts@1#table';
const LETTERS = /\p{L}{3,}/u;
const LEAST_ROWS = 2;

/** Tables of a text: consecutive lines that are a label and figures. O(lines + annotations). */
export function findTables(document: Document): readonly Table[] {
  const lines = linesOf(document.text);
  const tables: Table[] = [];
  let rows: Row[] = [];
  let first = 0;
  let gap = 0;
  const close = () => {
    if (rows.length >= LEAST_ROWS) {
      const head = tableHead(document, lines, first);
      const { periods } = head;
      const columns = Math.max(...rows.map((row) => row.figures.length));
      if (columns >= 2 || periods.length > 0) tables.push({ rows, head, columns });
    }
    rows = [];
  };
  lines.forEach((line, i) => {
    const row = rowOf(document, line);
    if (row) {
      if (rows.length === 0) first = i;
      rows.push(row);
      gap = 0;
    } else if (rows.length > 0 && ++gap > 1) close();
  });
  close();
  return tables;
}

/** One fact for each row, or for each period of a row that is not there for comparison only. */
export function readTable(
  table: Table,
  document: Document,
  company: Entity | undefined,
  metricOf: MetricOf,
): readonly Fact[] {
  return table.rows.flatMap((row) => readRow(row, table, document, company, metricOf));
}

function readRow(
  row: Row,
  table: Table,
  document: Document,
  company: Entity | undefined,
  metricOf: MetricOf,
): readonly Fact[] {
  const label = document.text.slice(row.label.start, row.label.end);
  const quoted = spansWithin(document.entities, row.label).find((entity) => entity.type === 'index');
  if (quoted) return readQuote(row, quoted);
  const known = metricOf(label);
  const kind = (['money', 'count', 'points', 'number', 'percent'] as const).find((one) =>
    row.figures.some((figure) => figure.kind === one),
  );
  if (!known && spansWithin(document.entities, row.label).some((entity) => entity.type === 'company')) return [];
  if (!kind || (kind === 'number' && !known) || (!company && known?.type !== 'indicator')) return [];
  const forecast = forecastIn(row, table.head, document.text);
  const figures = row.figures.filter((figure) => figure !== forecast);
  const values = figures.filter((figure) => figure.kind === kind);
  const isFull = row.figures.length === table.columns;
  // In a row with an empty cell a figure may stand under a head that is not its own.
  const isOwnChange = (figure: Quantity) => isChange(figure) && (isFull || /[%pv]/i.test(figure.text));
  const change = kind === 'percent' ? undefined : figures.find(isOwnChange);
  const { periods: heads } = table.head;
  const periods = heads.length >= values.length ? heads.slice(0, values.length) : [];
  const dividend = /dividend/i.test(label);
  const metric: RoleValue = { text: label, ...row.label, ...(known && { value: known.metric }) };

  const facts: Fact[] = [];
  values.forEach((value, i) => {
    const period = periods[i];
    if (isComparison(i, periods, values.length)) return;
    const before = previousOf(i, periods, values);
    facts.push({
      type: dividend ? 'dividend' : (known?.type ?? (kind === 'money' ? 'earnings' : 'kpi')),
      roles: {
        ...(company && known?.type !== 'indicator' && { company: nameValue(company) }),
        ...(known?.type === 'indicator'
          ? { name: { text: label, ...row.label }, value: figureValue(value) }
          : dividend
            ? { amount: figureValue(value) }
            : { metric, value: figureValue(value, known?.loss ? -1 : 0) }),
        ...(before && { previous: figureValue(before) }),
        ...(change && i === 0 && !dividend && { change: figureValue(change) }),
        ...(period &&
          !dividend && { period: { start: period.start, end: period.end, text: period.text, value: period.value } }),
      },
      modality: 'asserted',
      evidence: row.line,
      by: TABLE,
    });
  });
  const [own] = facts;
  if (!own || dividend || forecast?.kind !== kind) return facts;
  const { previous: _, change: __, ...roles } = own.roles;
  return [
    ...facts,
    { ...own, roles: { ...roles, value: figureValue(forecast, known?.loss ? -1 : 0) }, modality: 'expected' },
  ];
}

/** Percent that a change can be; a larger figure was taken for one by its column. */
const LARGEST_CHANGE = 1000;

function isChange(figure: Quantity): boolean {
  return figure.kind === 'percent' && !isInterval(figure) && Math.abs(Number(figure.amount)) < LARGEST_CHANGE;
}

/** A line of a table of prices: an index, where it stands, how it moved. */
function readQuote(row: Row, index: Entity): readonly Fact[] {
  const change = row.figures.find((figure) => figure.kind === 'percent');
  const price = row.figures.find(
    (figure) => figure.kind === 'points' || figure.kind === 'number' || figure.kind === 'money',
  );
  if (!change && !price) return [];
  return [
    {
      type: 'price-move',
      roles: {
        instrument: nameValue(index),
        ...(change && { change: figureValue(change) }),
        ...(price && { price: figureValue(price) }),
      },
      modality: 'asserted',
      evidence: row.line,
      by: TABLE,
    },
  ];
}

/** A column that the text gives only to compare another with: a year before it, or, without heads, any but the first. */
function isComparison(column: number, periods: readonly DateMention[], columns: number): boolean {
  const own = periods[column];
  if (!own) return column > 0 && columns > 1;
  const later = yearLater(own.value);
  const kind = (value: string) => value.replace(/\d/g, '0');
  const isLater = ({ value }: DateMention) =>
    /-(?:Q|H|\d\d$)/.test(value) && kind(value) === kind(own.value) && value > own.value;
  return periods.some((period) => period.value === later || isLater(period));
}

function previousOf(
  column: number,
  periods: readonly DateMention[],
  values: readonly Quantity[],
): Quantity | undefined {
  const own = periods[column];
  if (!own) return column === 0 ? values[1] : undefined;
  const yearBefore = periods.findIndex((period) => yearLater(period.value) === own.value);
  const at = yearBefore < 0 && periods.length === 2 ? 1 - column : yearBefore;
  return at < 0 ? undefined : values[at];
}

/** The row in a line; undefined where words follow the first figure, as in a sentence. */
function rowOf(document: Document, line: Span): Row | undefined {
  const figures = spansWithin(document.quantities, line);
  const [first] = figures;
  if (!first || first.start === line.start) return undefined;
  const { text } = document;
  const label = text.slice(line.start, first.start).trimEnd();
  if (!LETTERS.test(label) || label.length > 70 || /[.!?]$|[*•]/.test(label)) return undefined;
  let at = first.end;
  let rest = '';
  for (const figure of figures.slice(1)) {
    rest += text.slice(at, figure.start);
    at = figure.end;
  }
  rest += text.slice(at, line.end);
  if (LETTERS.test(rest) || /[.,;]\s|:/.test(rest)) return undefined;
  const gap = text.slice(line.start + label.length, first.start);
  if (figures.length < 2 && !/\t|\s{3}|\|/.test(gap)) return undefined;
  if (spansWithin(document.dates, line).length > 0) return undefined;
  const start = line.start + (/^[\s|]*/.exec(label)?.[0].length ?? 0);
  return {
    line: { start, end: line.end },
    label: { start, end: start + label.replace(/^[\s|]*/, '').replace(/[\s|:]+$/, '').length },
    figures,
  };
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end: text[end - 1] === '\r' ? end - 1 : end });
    else lines.push({ start, end: start });
    start = end + 1;
  }
  return lines;
}
