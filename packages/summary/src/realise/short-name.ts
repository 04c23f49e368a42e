import { LEGAL_FORMS } from '@groschen/lexicon';

/** A name that a headline or dateline has in capitals, with capitals only where its words begin. Short words may be acronyms. */
export function withoutCapitals(name: string): string {
  if (name.length < 6 || name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}{5,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** How names end that have a legal form. */
const ENDINGS = LEGAL_FORMS.map((form) => ` ${form}`);

/** Whether a name ends in the legal form of a company. */
export const hasLegalForm = (name: string): boolean => ENDINGS.some((ending) => name.endsWith(ending));

/** A company's name as prose has it: without its legal form at the end, and in one line. */
export function shortName(name: string): string {
  const plain = name.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  const ending = ENDINGS.find((form) => plain.endsWith(form));
  const short = ending ? plain.slice(0, -ending.length).replace(/[\s,]+$/, '') : plain;
  return withoutCapitals(short === '' ? plain : short);
}
