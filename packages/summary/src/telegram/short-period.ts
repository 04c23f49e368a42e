import type { Phrase } from '../phrase.ts';
import type { FactReader } from '../realise/fact-reader.ts';

/** A period as English telegrams have it: "Q3", "Q4 2025", "FY 2026"; the year of a quarter only where it is not that of publication. */
export function shortPeriod(reader: FactReader): Phrase | undefined {
  const time = reader.role('period');
  const value = time?.value;
  if (!time || value === undefined) return undefined;
  const text = periodText(value, reader.document.published?.slice(0, 4));
  if (text === undefined) return reader.fact.type === 'guidance' ? { text: 'FY', claims: [] } : undefined;
  const source = { start: time.start, end: time.end };
  return { text, claims: [{ start: 0, end: text.length, kind: 'date', fact: reader.fact, source, value }] };
}

function periodText(value: string, published: string | undefined): string | undefined {
  const part = /^(\d{4}|XXXX)-([QH][1-4])$/.exec(value);
  if (part) return part[1] === 'XXXX' || part[1] === published ? part[2] : `${part[2]} ${part[1]}`;
  return /^\d{4}$/.test(value) ? `FY ${value}` : undefined;
}
