/**
 * The words and marks that texts are compared by: runs of letters and digits, and every other character alone. They are finer
 * than tokens, so that a phrase is found however its text is tokenized.
 */
export interface AtomTable {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The span in which the atom lies, by its position in the given arrays. */
  readonly owners: readonly number[];
}

/** Where spans begin and end, as a token table says it. */
export interface SpanColumns {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Splits the spans `from` up to, but without, `to` of a text into atoms; white space is in none. Linear. */
export function atomsOf(text: string, spans: SpanColumns, from: number, to: number): AtomTable {
  const starts: number[] = [];
  const ends: number[] = [];
  const owners: number[] = [];
  for (let owner = from; owner < to; owner++) {
    const end = spans.ends[owner]!;
    for (let i = spans.starts[owner]!; i < end; ) {
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
  }
  return { length: starts.length, starts, ends, owners };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

function isWordCharacter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7; // Latin letters but for × and ÷
  return WORD.test(String.fromCodePoint(code));
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x1680 && SPACE.test(String.fromCodePoint(code)));
}
