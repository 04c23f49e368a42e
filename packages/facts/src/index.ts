export * from './find-facts.ts';
export { builtInPacks } from './packs/index.ts';
