export { explainFrame } from './explain-frame.ts';
export * from './find-facts.ts';
export type { FrameEvent, FrameTrace } from './frames/trace.ts';
export { builtInPacks } from './packs/built-in-packs.ts';
