export * from './create-morphology.ts';
export type { Morphology } from './morphology.ts';
export * from './part-of-speech.ts';
export * from './similarity.ts';
export * from './stem.ts';
export * from './term-weights.ts';
