import type { Document, Fact, RoleValue } from '@groschen/document';

/** One line a role, so that facts of all types fit into one table. */
const COLUMNS = [
  'document',
  'fact',
  'type',
  'modality',
  'negated',
  'source',
  'role',
  'text',
  'value',
  'min',
  'max',
  'unit',
  'start',
  'end',
  'evidence',
  'by',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** The facts of documents as CSV after RFC 4180 (comma, quotes doubled, CRLF), with a header line; `fact` numbers them per document. */
export function factsToCsv(documents: Iterable<Document>): string {
  const lines: string[] = [COLUMNS.join(',')];
  for (const document of documents)
    document.facts.forEach((fact, i) => {
      for (const [role, value] of Object.entries(fact.roles))
        for (const part of [value].flat() as readonly RoleValue[])
          lines.push(csvLine(factRow(document, fact, i + 1, role, part)));
    });
  return `${lines.join('\r\n')}\r\n`;
}

function factRow(document: Document, fact: Fact, number: number, role: string, part: RoleValue): Row {
  return {
    document: document.id,
    fact: number,
    type: fact.type,
    modality: fact.modality,
    negated: fact.negated ? 'true' : '',
    source: fact.source?.canonical ?? fact.source?.text,
    role,
    text: part.text,
    value: part.amount ?? part.value ?? part.canonical,
    min: part.min,
    max: part.max,
    unit: part.currency ?? part.unit,
    start: part.start,
    end: part.end,
    evidence: document.text.slice(fact.evidence.start, fact.evidence.end).replace(/\s+/g, ' '),
    by: fact.by,
  };
}

function csvLine(row: Row): string {
  return COLUMNS.map((column) => csvCell(row[column])).join(',');
}

/** Spreadsheets run a cell that begins with = + - @ as a formula: text (not numbers) gets an apostrophe before it. */
function csvCell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
