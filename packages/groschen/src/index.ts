export { type Analyzer, type AnalyzerOptions, createAnalyzer, loadAnalyzer, requiredLayers } from './pipeline.ts';
