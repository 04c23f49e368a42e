export * from './detect-language.ts';
export * from './refine-tokens.ts';
export * from './split-sentences.ts';
export * from './tokenize.ts';
export * from './with-tokens.ts';
