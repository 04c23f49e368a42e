import { parseArgs } from 'node:util';
import { LAYERS, type Language, type Layer } from '@groschen/document';
import type { TokenStyle } from '@groschen/tokenize';
import { isPublicationTime } from '../published.ts';
import { UsageError } from './usage-error.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'html', 'conll', 'brat'] as const;
export type Format = (typeof FORMATS)[number];

export const BRIEFS = ['de', 'en', 'both'] as const;
export const TOKEN_STYLES = ['compound', 'ud', 'words'] as const satisfies readonly TokenStyle[];

/** What `analyze` and `summarize` were asked to do, checked. */
export interface DocumentCommand {
  readonly command: 'analyze' | 'summarize';
  /** Paths; `-` is the standard input. */
  readonly files: readonly string[];
  readonly lines: boolean;
  readonly format: Format;
  readonly lang: Language | undefined;
  readonly published: string | undefined;
  readonly id: string | undefined;
  readonly layers: readonly Layer[];
  readonly tokenStyle: TokenStyle;
  readonly packs: readonly string[];
  readonly workers: number;
  readonly brief: (typeof BRIEFS)[number] | undefined;
  readonly sentences: number | undefined;
  readonly quiet: boolean;
}

const SHARED_OPTIONS = {
  lang: { type: 'string' },
  published: { type: 'string' },
  id: { type: 'string' },
  format: { type: 'string' },
  pack: { type: 'string', multiple: true },
  jsonl: { type: 'boolean' },
  workers: { type: 'string' },
  brief: { type: 'string' },
  sentences: { type: 'string' },
  quiet: { type: 'boolean' },
  debug: { type: 'boolean' },
} as const;

const ANALYZE_OPTIONS = { ...SHARED_OPTIONS, layers: { type: 'string' }, 'token-style': { type: 'string' } } as const;

/** Reads the arguments after `analyze` or `summarize`; throws a `UsageError` that names the option and what it takes. */
export function parseDocumentCommand(command: 'analyze' | 'summarize', args: readonly string[]): DocumentCommand {
  const { values, positionals } = parse(args, command === 'analyze' ? ANALYZE_OPTIONS : SHARED_OPTIONS);
  const one = (name: string) => values[name] as string | undefined;
  const lines = values['jsonl'] === true;
  const format = oneOf('--format', one('format') ?? (lines ? 'jsonl' : 'text'), FORMATS);
  const lang = oneOf('--lang', one('lang') ?? 'auto', ['auto', 'de', 'en'] as const);
  const published = one('published');
  if (published !== undefined && !isPublicationTime(published))
    throw new UsageError(
      `--published takes a day or time in ISO form such as 2026-01-30T22:19, not ${JSON.stringify(published)}`,
    );
  const brief = one('brief');
  if (one('id') !== undefined && (lines || positionals.length > 1))
    throw new UsageError('--id goes with a single text only');
  return {
    command,
    files: positionals.length > 0 ? positionals : ['-'],
    lines,
    format,
    lang: lang === 'auto' ? undefined : lang,
    published,
    id: one('id'),
    layers: command === 'summarize' ? ['summary'] : parseLayers(one('layers')),
    tokenStyle: oneOf('--token-style', one('token-style') ?? 'compound', TOKEN_STYLES),
    packs: (values['pack'] as string[] | undefined) ?? [],
    workers: wholeNumber('--workers', one('workers') ?? '1', 1, 64),
    brief: brief === undefined ? undefined : oneOf('--brief', brief, BRIEFS),
    sentences: one('sentences') === undefined ? undefined : wholeNumber('--sentences', one('sentences')!, 1, 1000),
    quiet: values['quiet'] === true,
  };
}

function parse(args: readonly string[], options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function parseLayers(list: string | undefined): readonly Layer[] {
  if (list === undefined) return LAYERS;
  return list.split(',').map((name) => oneOf('--layers', name.trim(), LAYERS));
}

function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}, not ${JSON.stringify(value)}`);
  return found;
}

function wholeNumber(option: string, value: string, min: number, max: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new UsageError(`${option} takes a whole number from ${min} to ${max}, not ${JSON.stringify(value)}`);
  return number;
}
