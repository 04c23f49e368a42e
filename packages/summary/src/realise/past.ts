import type { FactReader } from './fact-reader.ts';

/** Whether a day was over when the text was published. */
export function isPast(reader: FactReader, role: string): boolean {
  const day = reader.role(role)?.value;
  const published = reader.document.published?.slice(0, 10);
  return day !== undefined && published !== undefined && /^\d{4}-\d\d-\d\d/.test(day) && day.slice(0, 10) <= published;
}
