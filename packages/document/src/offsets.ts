import type { Span } from './span.ts';

/** Converts spans between UTF-16 code units (ours) and what other tools count in. */
export interface OffsetMap {
  /** A span in UTF-16 code units as one in Unicode code points (Python, spaCy). */
  toCodePoints(span: Span): Span;
  /** A span in UTF-16 code units as one in UTF-8 bytes. */
  toBytes(span: Span): Span;
  /** A span in Unicode code points as one in UTF-16 code units. */
  fromCodePoints(span: Span): Span;
  /** A span in UTF-8 bytes as one in UTF-16 code units. */
  fromBytes(span: Span): Span;
}

/**
 * Tables for one text: O(n) to build, O(1) a look-up towards us and away from us.
 * An offset inside a surrogate pair or a byte sequence maps to the start of its character; a lone surrogate counts as
 * U+FFFD does (one code point, three bytes), which is what encoders write for it.
 */
export function createOffsetMap(text: string): OffsetMap {
  const units = text.length;
  const codePointAt = new Uint32Array(units + 1);
  const byteAt = new Uint32Array(units + 1);
  let codePoints = 0;
  let bytes = 0;
  for (let i = 0; i < units; ) {
    const code = text.codePointAt(i)!;
    const width = code > 0xffff ? 2 : 1;
    for (let k = 0; k < width; k++) {
      codePointAt[i + k] = codePoints;
      byteAt[i + k] = bytes;
    }
    codePoints += 1;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    i += width;
  }
  codePointAt[units] = codePoints;
  byteAt[units] = bytes;

  const unitAtCodePoint = invert(codePointAt, codePoints);
  const unitAtByte = invert(byteAt, bytes);
  const through = (table: Uint32Array) => (span: Span) => ({
    start: table[span.start] ?? table[table.length - 1]!,
    end: table[span.end] ?? table[table.length - 1]!,
  });
  return {
    toCodePoints: through(codePointAt),
    toBytes: through(byteAt),
    fromCodePoints: through(unitAtCodePoint),
    fromBytes: through(unitAtByte),
  };
}

/** From `unit → other` to `other → unit`; positions in the middle of a character get its first unit. */
function invert(table: Uint32Array, size: number): Uint32Array {
  const inverse = new Uint32Array(size + 1);
  let next = 0;
  for (let unit = 0; unit < table.length; unit++) {
    const other = table[unit]!;
    if (other < next) continue;
    while (next < other) {
      inverse[next] = inverse[next - 1]!;
      next += 1;
    }
    inverse[other] = unit;
    next = other + 1;
  }
  return inverse;
}
