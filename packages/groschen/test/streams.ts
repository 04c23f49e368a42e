import { PassThrough, Writable } from 'node:stream';
import { main } from '../src/cli/main.ts';

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process with the given standard input. */
export async function run(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Run> {
  const stdout = new Sink();
  const stderr = new Sink();
  const input = new PassThrough();
  input.end(stdin);
  const status = await main(args, { stdin: input, stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
