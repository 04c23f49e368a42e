export { explainFrame } from './explain-frame.ts';
export * from './find-facts.ts';
export { type FrameEvent, frameEvent } from './frames/frame-event.ts';
export type { FrameReading, FrameTrace } from './frames/trace.ts';
export { builtInPacks } from './packs/built-in-packs.ts';
