import { type Document, type Fact, spansWithin } from '@groschen/document';
import { figureValue, nameValue, wordsValue } from '../frames/role-values.ts';
import { figureUnder } from './table-heads.ts';
import { TABLE, type Table } from './tables.ts';

/** Heads of columns that say what each company has to pay. */
const FINE = /\b(?:fine|penalty|bußgeld|geldbuße|geldstrafe|strafe)/i;

/** Whether the rows of a table are companies, so that their labels are no metrics. */
export function isRoster({ rows }: Table, { entities }: Document): boolean {
  return rows.filter(({ label }) => spansWithin(entities, label).some(({ type }) => type === 'company')).length > 1;
}

/** The facts of a table of companies that were fined. O(rows + names). */
export function readRoster({ rows, head: { cells } }: Table, { text, entities }: Document): readonly Fact[] {
  const column = cells.findIndex((cell) => FINE.test(cell));
  if (column < 0) return [];
  const authority = entities.findLast(({ type, end }) => type === 'organization' && end <= rows[0]!.line.start);
  return rows.flatMap((row): readonly Fact[] => {
    const figure = figureUnder(row, cells.length - column, cells.length, text);
    if (figure?.kind !== 'money') return [];
    const roles = {
      company: wordsValue(text, row.label),
      ...(authority && { authority: nameValue(authority) }),
      amount: figureValue(figure),
    };
    return [{ type: 'fine', roles, modality: 'asserted', evidence: row.line, by: TABLE }];
  });
}
