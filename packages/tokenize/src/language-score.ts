import { LANGUAGE_WEIGHT_SCALE, LANGUAGE_WEIGHTS } from './generated/language-weights.ts';
import { languageFeatures } from './language-features.ts';

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

const WEIGHTS: Int8Array = /* @__PURE__ */ decodeBase64(LANGUAGE_WEIGHTS);

/** Evidence for German (positive) or English (negative) in a piece of text, about in log odds; 0 where there are no letters. */
export function scoreLanguage(model: LanguageModel, text: string, start: number, end: number): number {
  const { weights, features } = model;
  const count = languageFeatures(text, start, end, features);
  if (count === 0) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i]!]!;
  return (4 * sum) / (LANGUAGE_WEIGHT_SCALE * Math.sqrt(count));
}

/** Bytes of a base64 text without padding rules for its last group beyond "=". */
function decodeBase64(encoded: string): Int8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const padding = encoded.endsWith('==') ? 2 : encoded.endsWith('=') ? 1 : 0;
  const bytes = new Int8Array((encoded.length / 4) * 3 - padding);
  for (let i = 0, at = 0; at < bytes.length; i += 4) {
    const group =
      (values[encoded.charCodeAt(i)]! << 18) |
      (values[encoded.charCodeAt(i + 1)]! << 12) |
      (values[encoded.charCodeAt(i + 2)]! << 6) |
      values[encoded.charCodeAt(i + 3)]!;
    bytes[at++] = group >> 16;
    if (at < bytes.length) bytes[at++] = group >> 8;
    if (at < bytes.length) bytes[at++] = group;
  }
  return bytes;
}
