import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { DocumentCommand } from './arguments.ts';

/** Shows how far the work is; does nothing where nobody watches. */
export interface Progress {
  advance(bytes: number): void;
  finish(): void;
}

const SILENT: Progress = { advance: () => {}, finish: () => {} };
const BAR_WIDTH = 30;
const REDRAW_MS = 100;

/** A bar on a terminal, by bytes where all sizes are known, else a counter of documents. */
export async function createProgress(
  command: DocumentCommand,
  stream: Writable & { isTTY?: boolean },
): Promise<Progress> {
  if (!stream.isTTY || command.quiet || (!command.lines && command.files.length < 2)) return SILENT;
  const total = await totalBytes(command.files);
  let bytes = 0;
  let documents = 0;
  let drawn = 0;
  const draw = () => {
    drawn = Date.now();
    const share = total === undefined ? undefined : Math.min(1, bytes / Math.max(1, total));
    const filled = Math.round((share ?? 0) * BAR_WIDTH);
    const bar =
      share === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${Math.round(share * 100)} % `;
    stream.write(`\r\u001b[K${bar}${documents} ${documents === 1 ? 'document' : 'documents'}`);
  };
  return {
    advance(read) {
      bytes += read;
      documents += 1;
      if (Date.now() - drawn >= REDRAW_MS) draw();
    },
    finish() {
      if (drawn > 0) stream.write('\r\u001b[K');
    },
  };
}

async function totalBytes(files: readonly string[]): Promise<number | undefined> {
  try {
    const sizes = await Promise.all(files.map(async (file) => (file === '-' ? Number.NaN : (await stat(file)).size)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return Number.isNaN(total) ? undefined : total;
  } catch {
    return undefined;
  }
}
