import { LANGUAGE_WEIGHT_SCALE, LANGUAGE_WEIGHTS } from './generated/language-weights.ts';
import { FEATURE_BUCKETS, languageFeatures } from './language-features.ts';
import { unpackWeights } from './packed-weights.ts';

/** Features looked at in one piece of text; more do not change the answer. */
const MOST_FEATURES = 1024;

/** What scoring needs; made once for a text and used for all its pieces. */
export interface LanguageModel {
  readonly weights: Int8Array;
  readonly features: Uint16Array;
}

export function createLanguageModel(): LanguageModel {
  return { weights: WEIGHTS, features: new Uint16Array(MOST_FEATURES) };
}

const WEIGHTS: Int8Array = /* @__PURE__ */ unpackWeights(LANGUAGE_WEIGHTS, FEATURE_BUCKETS);

/** Evidence for German (positive) or English (negative) in a piece of text, about in log odds; 0 where there are no letters. */
export function scoreLanguage(model: LanguageModel, text: string, start: number, end: number): number {
  const { weights, features } = model;
  const count = languageFeatures(text, start, end, features);
  if (count === 0) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i]!]!;
  return (4 * sum) / (LANGUAGE_WEIGHT_SCALE * Math.sqrt(count));
}
