export { createAnalyzer } from './analyzer.ts';
export { type Analyzer, createPipeline, type PipelineOptions, requiredLayers } from './pipeline.ts';
