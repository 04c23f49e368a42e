import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { GroschenError } from '@groschen/document';

/** A text longer than this in one piece is refused: it would not leave room for its annotations in memory. */
export const MAX_BYTES = 128 * 1024 * 1024;

/** Where texts come from: the bytes of a file or of the standard input, in chunks. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Bytes of a file, or of the standard input for `-`. Throws `unreadable-file` where there is none. */
export async function* readBytes(path: string, stdin: ByteStream): ByteStream {
  if (path === '-') {
    yield* stdin;
    return;
  }
  try {
    const file = await open(path);
    try {
      yield* file.createReadStream({ autoClose: false }) as ByteStream;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new GroschenError('unreadable-file', `cannot read ${path}: ${reason(error)}`, { cause: error });
  }
}

/** The whole of a file as text. Throws `unreadable-file`, `invalid-utf8` (with the byte where it breaks) or `invalid-input`. */
export async function readText(path: string, stdin: ByteStream): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readBytes(path, stdin)) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new GroschenError('invalid-input', `${nameOf(path)} is larger than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks), nameOf(path));
}

/** Strict decoding; a byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GroschenError(
      'invalid-utf8',
      `${name} is not UTF-8: byte ${firstBadByte(bytes)} breaks it. Convert the text to UTF-8 first.`,
    );
  }
}

/** Position of the first byte that is not UTF-8, found by bisection over the prefixes that still decode. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

export function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : path;
}

/** The id of a document that has none of its own: the file's name without its ending. */
export function idOf(path: string): string {
  return path === '-' ? 'stdin' : basename(path, extname(path));
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'access is denied';
  return (error as Error).message;
}
