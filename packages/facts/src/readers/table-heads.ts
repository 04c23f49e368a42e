import type { DateMention, Document, Quantity, Span } from '@groschen/document';
import { spansWithin } from '@groschen/document';

/** What stands above the columns of a table. */
export interface TableHead {
  /** The heads of the columns, the one of the labels among them; empty where no line above the rows has cells. */
  readonly cells: readonly string[];
  /** The periods of the columns, in their order. */
  readonly periods: readonly DateMention[];
  /** The column of what others expected, counted from the last one, and how many there are; absent where there is none. */
  readonly forecast?: { readonly fromLast: number; readonly columns: number };
}

/** Lines above the first row in which column heads are looked for. */
const HEAD_LINES = 5;
const PERIOD = /^\d{4}(?:-Q\d|-H\d|-9M|-\d\d|\/\d\d)?$/;
const FORECAST = /\b(?:consensus|konsens|forecast|estimate|poll|erwartet|erwartung|umfrage|schätzung)/i;
const CELLS = /\t+|\s{2,}|\s*\|\s*/;

/** The heads of the table whose first row is line `first`. O(head). */
export function tableHead(document: Document, lines: readonly Span[], first: number): TableHead {
  const above = lines.slice(Math.max(0, first - HEAD_LINES), first).reverse();
  const text = (line: Span) => document.text.slice(line.start, line.end);
  const heads = above.map((line) => cellsOf(text(line)));
  const head = heads.find((cells) => cells.length > 2 && FORECAST.test(cells.join(' ')));
  const column = head?.findIndex((cell) => FORECAST.test(cell)) ?? -1;
  return {
    cells: heads.find((cells) => cells.length > 1) ?? [],
    periods: withLengths(headPeriods(document, above), above.map(text).reverse().join(' ')),
    ...(head && column > 0 && { forecast: { fromLast: head.length - column, columns: head.length } }),
  };
}

/** The figure of a row that stands under the head of what others expected. */
export function forecastIn(
  row: { readonly line: Span; readonly figures: readonly Quantity[] },
  { forecast }: TableHead,
  text: string,
): Quantity | undefined {
  return forecast && figureUnder(row, forecast.fromLast, forecast.columns, text);
}

/** The figure of a row in a column, which is counted from the last of so many. */
export function figureUnder(
  row: { readonly line: Span; readonly figures: readonly Quantity[] },
  fromLast: number,
  columns: number,
  text: string,
): Quantity | undefined {
  const cells = cellsOf(text.slice(row.line.start, row.line.end));
  // The head may have no cell above the labels; a row with an empty cell has fewer figures than cells.
  if (cells.length !== columns && cells.length !== columns + 1) return undefined;
  const cell = cells.at(-fromLast);
  const figure = row.figures.at(-fromLast);
  return figure && cell?.includes(figure.text) ? figure : undefined;
}

function cellsOf(line: string): readonly string[] {
  return line.replace(/^[\s|]+|[\s|]+$/g, '').split(CELLS);
}

/** The periods in the lines above the rows; of the nearest line that has two, else one. */
function headPeriods(document: Document, above: readonly Span[]): readonly DateMention[] {
  let single: readonly DateMention[] = [];
  for (const line of above) {
    const dates = spansWithin(document.dates, line).filter((date) => PERIOD.test(date.value));
    if (dates.length >= 2) return dates;
    if (dates.length === 1 && single.length === 0 && line.end - line.start < 60) single = dates;
  }
  return single;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const LENGTHS: Readonly<Record<string, number>> = { three: 3, quarter: 3, six: 6, nine: 9, twelve: 12, year: 12 };
const LENGTH = new RegExp(
  `\\b(three|six|nine|twelve|year|quarter)(?:[ -]months?)?(?: period)? ended(?: (${MONTHS.join('|')}))?`,
  'gi',
);

/** Years under "Three Months Ended December 31": the quarters, halves or nine months that they tell, by the calendar. */
function withLengths(periods: readonly DateMention[], head: string): readonly DateMention[] {
  const spans = [...head.matchAll(LENGTH)].map(([, length, month]) => ({
    months: LENGTHS[length!.toLowerCase()]!,
    end: MONTHS.indexOf((month ?? '').toLowerCase()) + 1,
  }));
  const end = spans.find((span) => span.end > 0)?.end;
  if (!end || periods.length % spans.length !== 0) return periods;
  return periods.map((period, i) => {
    const span = spans[Math.floor((i * spans.length) / periods.length)]!;
    const part = partOf(span.months, span.end || end);
    return part && /^\d{4}$/.test(period.value) ? { ...period, value: `${period.value}-${part}` } : period;
  });
}

function partOf(months: number, end: number): string | undefined {
  if (months === 3) return `Q${Math.ceil(end / 3)}`;
  if (months === 6 && end % 6 === 0) return `H${end / 6}`;
  return months === 9 && end === 9 ? '9M' : undefined;
}
