import { readFileSync } from 'node:fs';
import { documentJsonSchema, GroschenError } from '@groschen/document';
import { parseDocumentCommand } from './arguments.ts';
import type { Streams } from './documents.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import { write } from './output.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS = 'analyze, summarize, rules or schema';

/** Runs the command line and gives its exit status; nothing is thrown, nothing but results goes to stdout. */
export async function main(args: readonly string[], streams: Streams = process): Promise<number> {
  const debug = args.includes('--debug');
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (isBrokenPipe(error)) return EXIT.done;
    const message = error instanceof Error ? error.message : String(error);
    await write(streams.stderr, `groschen: ${debug && error instanceof Error ? error.stack : message}\n`);
    if (error instanceof UsageError) await write(streams.stderr, 'Try: groschen --help\n');
    return error instanceof GroschenError ? EXIT.wrongUse : EXIT.someFailed;
  }
}

/** What a command needs is loaded with it: help and wrong usage answer at once. */
async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--help') || command === 'help') {
    await write(streams.stdout, HELP);
    return EXIT.done;
  }
  if (args.includes('--version')) {
    await write(streams.stdout, `${version()}\n`);
    return EXIT.done;
  }
  switch (command) {
    case 'analyze':
    case 'summarize': {
      const wanted = parseDocumentCommand(command, rest);
      const { runDocuments } = await import('./documents.ts');
      return runDocuments(wanted, streams);
    }
    case 'rules': {
      const { runRules } = await import('./rules.ts');
      return runRules(rest, streams);
    }
    case 'schema':
      if (rest.length > 0) throw new UsageError(`schema takes no arguments, not ${JSON.stringify(rest[0])}`);
      await write(streams.stdout, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
      return EXIT.done;
    case undefined:
      throw new UsageError(`a command is missing: ${COMMANDS}`);
    default:
      throw new UsageError(`there is no command ${JSON.stringify(command)}: use ${COMMANDS}`);
  }
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The reader of our output has gone (`| head`): nothing is wrong. */
function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'EPIPE';
}
