import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader has taken it, so that a slow reader slows us and memory stays bounded. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text.length > 0 && !stream.write(text)) await once(stream, 'drain');
}
