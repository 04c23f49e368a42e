import { type Declaration, type Declared, findDeclaration, PERCENT, readWholeDeclaration } from './declaration.ts';
import { LINE_BREAK, WIDE_GAP } from './pieces.ts';
import { COUNTS } from './row-label.ts';
import { gapBefore, isNumber, isSign, isWord, keyAt, type Source } from './source.ts';
import { countWords, isProse, type Line } from './table-line.ts';

/** Declarations of columns, counted from the right from 1. */
export type Columns = ReadonlyMap<number, Declaration>;

export const NO_COLUMNS: Columns = new Map();

export interface Head {
  readonly columns: Columns;
  /** The declaration of the first column, which is the table's own: "TEUR | 2025 | 2024". */
  readonly label: Declared | null;
  readonly claims: readonly Declared[];
}

const CHANGES = /^(veränd|veränderung|change|chg|abw|abweichung|delta|mvmt|yoy|wachstum|growth)$/;

/** The heads of columns that name a unit, in a line whose parts are set apart by wide gaps, or whose last part does. */
export function readHead(source: Source, line: Line): Head {
  const bounds = [line.first];
  for (let i = line.first + 1; i < line.end; i++)
    if (gapBefore(source, i) >= WIDE_GAP || isSign(source, i - 1, '|')) bounds.push(i);
  bounds.push(line.end);
  const count = bounds.length - 1;
  if (count < 2) return { columns: percentAtEnd(source, line), label: null, claims: [] };
  const columns = new Map<number, Declaration>();
  const claims: Declared[] = [];
  let label: Declared | null = null;
  const indented =
    gapBefore(source, line.first) >= LINE_BREAK &&
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

export const isInColumns = (declared: Declared, head: Head) =>
  head.claims.some((claim) => claim.first === declared.first);

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
