export { type DetectedLanguage, detectLanguage } from './detect-language.ts';
export { type NearerLanguage, nearerLanguage } from './nearer-language.ts';
export { refineTokens, type TokenStyle } from './refine-tokens.ts';
export { splitSentences } from './split-sentences.ts';
export type { StretchFilter } from './stretches.ts';
export { type TokenizeOptions, tokenize } from './tokenize.ts';
export { type NearerTokensOptions, withNearerTokens } from './with-nearer-tokens.ts';
export { withTokens } from './with-tokens.ts';
