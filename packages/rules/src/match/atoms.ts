/**
 * The words and marks that texts are compared by: runs of letters and digits, and every other character alone. They are finer
 * than tokens, so that a phrase is found however its text is tokenized.
 */
export interface AtomTable {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which of the given spans the atom lies in, from 0. */
  readonly owners: readonly number[];
}

/** Splits spans of a text into atoms; white space is in none. Linear. */
export function atomsOf(text: string, spans: Iterable<{ readonly start: number; readonly end: number }>): AtomTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  let owner = 0;
  for (const { start, end } of spans) {
    for (let i = start; i < end; ) {
      const first = i;
      let code = text.codePointAt(i)!;
      i += code > 0xffff ? 2 : 1;
      if (isSpace(code)) continue;
      if (isWordCharacter(code))
        while (i < end) {
          code = text.codePointAt(i)!;
          if (!isWordCharacter(code)) break;
          i += code > 0xffff ? 2 : 1;
        }
      starts.push(first);
      ends.push(Math.min(i, end));
      owners.push(owner);
    }
    owner += 1;
  }
  return { length: starts.length, starts, ends, owners };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

function isWordCharacter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return WORD.test(String.fromCodePoint(code));
}

function isSpace(code: number): boolean {
  return code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0x80 && SPACE.test(String.fromCodePoint(code));
}
