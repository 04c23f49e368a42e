import type { RuleLanguage } from '@groschen/document';
import { loadRulePack } from '@groschen/rules/load';
import { createAnalyzer } from '../analyzer.ts';
import type { DocumentCommand } from './arguments.ts';
import { rendererFor } from './renderers.ts';
import { type Failure, type Request, toFailure } from './requests.ts';

/** The rendered document, or why there is none. Plain data: it crosses threads. */
export interface Response {
  readonly id: string;
  readonly bytes: number;
  readonly output?: string;
  readonly failure?: Failure;
  readonly warnings: readonly string[];
}

/** What is known of the terminal that the output goes to. */
export interface Terminal {
  readonly colour: boolean;
  readonly width: number;
}

export type Responder = (request: Request) => Response;

/** Loads what the command needs, once; the responder then never throws: what goes wrong with a document is its failure. */
export function createResponder(command: DocumentCommand, terminal: Terminal): Responder {
  const analyze = createAnalyzer({
    layers: command.layers,
    tokenStyle: command.tokenStyle,
    packs: command.packs.map(loadRulePack),
    ...(command.sentences !== undefined && { sentences: command.sentences }),
    ...(command.brief !== undefined && { brief: command.brief as RuleLanguage | 'both' }),
  });
  const renderer = rendererFor(command, terminal);
  return (request) => {
    if ('failure' in request)
      return { id: request.failure.id, bytes: request.bytes, failure: request.failure, warnings: [] };
    const { input, bytes } = request;
    const id = input.id ?? 'document';
    try {
      const document = analyze(input);
      return { id, bytes, output: renderer.document(document), warnings: document.warnings };
    } catch (error) {
      return { id, bytes, failure: toFailure(error, id), warnings: [] };
    }
  };
}
