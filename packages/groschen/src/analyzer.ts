import { builtInTaggers } from './name-taggers.ts';
import { type Analyzer, createPipeline, type PipelineOptions } from './pipeline.ts';

/**
 * The whole pipeline with the statistical name taggers of both languages; each is loaded with the first text of its language.
 * For a browser that should fetch the models only when needed: `createPipeline` of `groschen/pipeline`. Throws as that does.
 */
export function createAnalyzer(options: PipelineOptions = {}): Analyzer {
  return createPipeline({ taggers: builtInTaggers(), ...options });
}
