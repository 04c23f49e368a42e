import { createMorphology } from '@groschen/morphology';
import { asksMorphology } from '@groschen/rules';
import { builtInTaggers } from './name-taggers.ts';
import { type Analyzer, createPipeline, type PipelineOptions } from './pipeline.ts';

/**
 * The whole pipeline with the statistical name taggers of both languages; each is loaded with the first text of its language,
 * and the morphology of words where a rule pack asks for it.
 * For a browser that should fetch the models only when needed: `createPipeline` of `groschen/pipeline`. Throws as that does.
 */
export function createAnalyzer(options: PipelineOptions = {}): Analyzer {
  const morphology = asksMorphology(options.packs ?? []) ? { morphology: createMorphology() } : {};
  return createPipeline({ taggers: builtInTaggers(), ...morphology, ...options });
}
