export { type Analyzer, type AnalyzerOptions, createAnalyzer, requiredLayers } from './pipeline.ts';
