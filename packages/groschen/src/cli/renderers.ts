import { type Document, type Layer, toJson } from '@groschen/document';
import { toBrat, toConll } from '@groschen/formats';
import { pageEnd, pageStart, renderDocument } from '@groschen/viewer';
import type { DocumentCommand, Format } from './arguments.ts';
import type { Failure } from './requests.ts';
import { renderSummary } from './summary-view.ts';
import { renderText } from './text-view.ts';

/** A form of output: what stands before, between and after the documents, and each document itself. */
export interface Renderer {
  readonly open?: string;
  readonly separator?: string;
  readonly close?: string;
  document(document: Document): string;
  /** A document that failed, in formats whose readers expect one record a document. */
  failure?(failure: Failure): string;
}

export interface RenderOptions {
  readonly layers: readonly Layer[];
  readonly colour: boolean;
  readonly width: number;
  readonly summaryOnly: boolean;
}

type RendererFactory = (options: RenderOptions) => Renderer;

const failureRecord = ({ id, code, message }: Failure) => ({ id, error: { code, message } });

const RENDERERS: Readonly<Record<Format, RendererFactory>> = {
  text: (options) => ({
    separator: '\n',
    document: (document) => (options.summaryOnly ? renderSummary(document, options) : renderText(document, options)),
  }),
  json: ({ layers }) => ({
    open: '[\n',
    separator: ',\n',
    close: '\n]\n',
    document: (document) => JSON.stringify(toJson(document, layers), null, 2),
    failure: (failure) => JSON.stringify(failureRecord(failure), null, 2),
  }),
  jsonl: ({ layers }) => ({
    document: (document) => `${JSON.stringify(toJson(document, layers))}\n`,
    failure: (failure) => `${JSON.stringify(failureRecord(failure))}\n`,
  }),
  html: () => ({ open: pageStart(), document: (document) => renderDocument(document), close: pageEnd() }),
  conll: () => ({ document: toConll }),
  brat: () => ({ document: toBrat }),
};

/** The renderer a command asks for; a single document in JSON stands by itself, not in an array. */
export function rendererFor(command: DocumentCommand, terminal: { colour: boolean; width: number }): Renderer {
  const renderer = RENDERERS[command.format]({
    layers: command.layers,
    summaryOnly: command.command === 'summarize',
    ...terminal,
  });
  const single = command.format === 'json' && !command.lines && command.files.length === 1;
  return single ? { ...renderer, open: '', close: '\n' } : renderer;
}
