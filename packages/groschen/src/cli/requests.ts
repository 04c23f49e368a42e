import {
  type DocumentInput,
  documentInputSchema,
  type ErrorCode,
  GroschenError,
  type Language,
} from '@groschen/document';
import type { DocumentCommand } from './arguments.ts';
import { type ByteStream, decodeUtf8, idOf, MAX_BYTES, nameOf, readBytes, readText } from './input.ts';
import { type Line, readLines } from './lines.ts';

/** A document that could not be done; the others are. */
export interface Failure {
  readonly id: string;
  readonly code: ErrorCode;
  readonly message: string;
  /** The file itself could not be read: exit status 2 instead of 1, and nothing in the output. */
  readonly unreadable?: boolean;
}

/** One text to analyse, or why there is none. `bytes` counts what was read for it, for the progress bar. */
export type Request =
  | { readonly input: DocumentInput; readonly bytes: number }
  | { readonly failure: Failure; readonly bytes: number };

/** All texts the command names, in order, read only as fast as they are asked for. */
export async function* readRequests(command: DocumentCommand, stdin: ByteStream): AsyncGenerator<Request> {
  for (const path of command.files) {
    try {
      if (command.lines) yield* readLineRequests(path, command, stdin);
      else yield await readFileRequest(path, command, stdin);
    } catch (error) {
      yield { failure: { ...toFailure(error, idOf(path)), unreadable: true }, bytes: 0 };
    }
  }
}

async function readFileRequest(path: string, command: DocumentCommand, stdin: ByteStream): Promise<Request> {
  const text = await readText(path, stdin);
  const input = { id: command.id ?? idOf(path), text, ...defaults(command) };
  return { input, bytes: Buffer.byteLength(text) };
}

async function* readLineRequests(path: string, command: DocumentCommand, stdin: ByteStream): AsyncGenerator<Request> {
  for await (const line of readLines(readBytes(path, stdin))) {
    if (!line.tooLong && isBlank(line.bytes)) continue;
    const bytes = line.bytes.length + 1;
    try {
      yield { input: parseLine(line, `${nameOf(path)}, line ${line.number}`, command), bytes };
    } catch (error) {
      yield {
        failure: toFailure(error, (error as { documentId?: string }).documentId ?? `line-${line.number}`),
        bytes,
      };
    }
  }
}

function parseLine(line: Line, where: string, command: DocumentCommand): DocumentInput {
  if (line.tooLong) throw new GroschenError('invalid-input', `${where} is longer than ${MAX_BYTES} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(decodeUtf8(line.bytes, where));
  } catch (error) {
    if (error instanceof GroschenError) throw error;
    throw new GroschenError('invalid-json', `${where} is not JSON: ${(error as Error).message}`);
  }
  const parsed = documentInputSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.') || 'the line';
    const message = `${where}: ${field}: ${issue?.message ?? 'invalid'}. A line is {"id","text","lang"?,"published"?,"title"?}.`;
    throw Object.assign(new GroschenError('invalid-input', message), { documentId: idIn(json) });
  }
  const { id, text, lang, published, title } = parsed.data;
  const given = defaults(command);
  return {
    id: id === undefined ? `line-${line.number}` : String(id),
    text,
    ...given,
    ...(isRuleLanguage(lang) && { lang }),
    ...(published != null && { published }),
    ...(title != null && { title }),
  };
}

/** What the options say of every text; a line's own fields win. */
function defaults(command: DocumentCommand): { lang?: Language; published?: string } {
  return {
    ...(command.lang !== undefined && { lang: command.lang }),
    ...(command.published !== undefined && { published: command.published }),
  };
}

function isRuleLanguage(lang: string | null | undefined): lang is 'de' | 'en' {
  return lang === 'de' || lang === 'en';
}

function idIn(json: unknown): string | undefined {
  const id = typeof json === 'object' && json !== null ? (json as { id?: unknown }).id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

export function toFailure(error: unknown, id: string): Failure {
  if (error instanceof GroschenError) return { id, code: error.code, message: error.message };
  return { id, code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
