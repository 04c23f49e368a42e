import type { TokenTable } from '@groschen/document';

/** Collects tokens in text order; grows by doubling. Its columns share their memory, since asking for memory costs as much as a line of text. */
export interface TokenBuffer {
  length: number;
  starts: Uint32Array;
  ends: Uint32Array;
  classes: Uint8Array;
}

export function createTokenBuffer(capacity: number): TokenBuffer {
  return { length: 0, ...columns(Math.max(capacity, 16)) };
}

export function pushToken(buffer: TokenBuffer, start: number, end: number, tokenClass: number): void {
  if (buffer.length === buffer.starts.length) grow(buffer);
  buffer.starts[buffer.length] = start;
  buffer.ends[buffer.length] = end;
  buffer.classes[buffer.length++] = tokenClass;
}

/** The tokens collected; the table keeps the buffer's memory where it is at least half full. */
export function toTokenTable({ length, starts, ends, classes }: TokenBuffer): TokenTable {
  if (length * 2 < starts.length) {
    const fitting = columns(length);
    fitting.starts.set(starts.subarray(0, length));
    fitting.ends.set(ends.subarray(0, length));
    fitting.classes.set(classes.subarray(0, length));
    return { length, ...fitting };
  }
  return {
    length,
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    classes: classes.subarray(0, length),
  };
}

function columns(size: number) {
  const memory = new ArrayBuffer(size * 9);
  return {
    starts: new Uint32Array(memory, 0, size),
    ends: new Uint32Array(memory, size * 4, size),
    classes: new Uint8Array(memory, size * 8, size),
  };
}

function grow(buffer: TokenBuffer): void {
  const { starts, ends, classes } = columns(buffer.starts.length * 2);
  starts.set(buffer.starts);
  ends.set(buffer.ends);
  classes.set(buffer.classes);
  buffer.starts = starts;
  buffer.ends = ends;
  buffer.classes = classes;
}
