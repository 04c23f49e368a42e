import { type ByteStream, MAX_BYTES } from './input.ts';

/** A line of input as bytes, numbered from 1; `tooLong` in place of one that exceeds `MAX_BYTES`. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines without holding more than one line and one chunk. Lines stay bytes, so that broken UTF-8 in one
 * of them leaves the others alone. A line over the limit is skipped up to its end and reported once.
 */
export async function* readLines(stream: ByteStream, limit = MAX_BYTES): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;

  const finish = (): Line => {
    number += 1;
    const line = { number, bytes: tooLong ? new Uint8Array(0) : Buffer.concat(parts), tooLong };
    parts = [];
    size = 0;
    tooLong = false;
    return line;
  };
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) {
      tooLong = true;
      parts = [];
    }
    if (!tooLong) parts.push(part);
  };

  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
