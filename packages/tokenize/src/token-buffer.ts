import type { TokenTable } from '@groschen/document';

/** Collects tokens in text order; grows by doubling. */
export interface TokenBuffer {
  length: number;
  starts: Uint32Array;
  ends: Uint32Array;
  classes: Uint8Array;
}

export function createTokenBuffer(capacity: number): TokenBuffer {
  const size = Math.max(capacity, 16);
  return { length: 0, starts: new Uint32Array(size), ends: new Uint32Array(size), classes: new Uint8Array(size) };
}

export function pushToken(buffer: TokenBuffer, start: number, end: number, tokenClass: number): void {
  if (buffer.length === buffer.starts.length) grow(buffer);
  buffer.starts[buffer.length] = start;
  buffer.ends[buffer.length] = end;
  buffer.classes[buffer.length++] = tokenClass;
}

export function toTokenTable(buffer: TokenBuffer): TokenTable {
  const { length } = buffer;
  return {
    length,
    starts: buffer.starts.slice(0, length),
    ends: buffer.ends.slice(0, length),
    classes: buffer.classes.slice(0, length),
  };
}

function grow(buffer: TokenBuffer): void {
  const size = buffer.starts.length * 2;
  const { starts, ends, classes } = buffer;
  buffer.starts = new Uint32Array(size);
  buffer.starts.set(starts);
  buffer.ends = new Uint32Array(size);
  buffer.ends.set(ends);
  buffer.classes = new Uint8Array(size);
  buffer.classes.set(classes);
}
