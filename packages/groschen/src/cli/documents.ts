import type { Writable } from 'node:stream';
import type { DocumentCommand } from './arguments.ts';
import { EXIT } from './exit.ts';
import type { ByteStream } from './input.ts';
import { write } from './output.ts';
import { respondInOrder } from './pool.ts';
import { createProgress } from './progress.ts';
import { rendererFor } from './renderers.ts';
import { readRequests } from './requests.ts';
import type { Terminal } from './respond.ts';

/** The streams a command talks to; tests give their own. */
export interface Streams {
  readonly stdin: ByteStream;
  readonly stdout: Writable & { isTTY?: boolean; columns?: number };
  readonly stderr: Writable & { isTTY?: boolean };
}

/** Runs `analyze` or `summarize`: reads, analyses and writes one document after another. Gives the exit status. */
export async function runDocuments(command: DocumentCommand, streams: Streams): Promise<number> {
  const terminal = terminalOf(streams);
  const renderer = rendererFor(command, terminal);
  const progress = await createProgress(command, streams.stderr);
  let status: number = EXIT.done;
  let written = 0;

  const emit = async (output: string) => {
    await write(streams.stdout, `${written === 0 ? (renderer.open ?? '') : (renderer.separator ?? '')}${output}`);
    written += 1;
  };
  for await (const response of respondInOrder(readRequests(command, streams.stdin), command, terminal)) {
    progress.advance(response.bytes);
    for (const warning of response.warnings) await write(streams.stderr, `warning: ${response.id}: ${warning}\n`);
    const { failure, output } = response;
    if (output !== undefined) await emit(output);
    if (failure === undefined) continue;
    status = Math.max(status, failure.unreadable ? EXIT.wrongUse : EXIT.someFailed);
    await write(streams.stderr, `error: ${failure.id}: ${failure.message} [${failure.code}]\n`);
    if (!failure.unreadable && renderer.failure) await emit(renderer.failure(failure));
  }
  if (written > 0) await write(streams.stdout, renderer.close ?? '');
  progress.finish();
  return status;
}

function terminalOf({ stdout }: Streams): Terminal {
  const colour = stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
  return { colour, width: Math.min(stdout.columns ?? 100, 120) };
}
