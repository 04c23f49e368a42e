import type { RuleLanguage } from '@groschen/document';
import { createLanguageModel, scoreLanguage } from './language-score.ts';

/** At most this many pieces of this length are looked at, spread evenly over the text. */
const PIECES = 8;
const PIECE_LENGTH = 160;
/** Score from which a text counts as German; English texts hold more names that belong to neither. */
const INTERCEPT = 0.5;

/** Which of the two languages a text is nearer to, whatever it is written in. */
export interface NearerLanguage {
  readonly lang: RuleLanguage;
  /** 0.5 to 1: how sure it is that `lang` is nearer than the other. */
  readonly confidence: number;
}

/**
 * German or English, by our own n-gram model. Looks at 1,280 code units at most; a text without words counts as English.
 */
export const nearerLanguage = (text: string): NearerLanguage => nearerOf(sampleOf(text));

/** As `nearerLanguage`, of a sample. */
export function nearerOf(sample: readonly string[]): NearerLanguage {
  const model = createLanguageModel();
  let score = -INTERCEPT;
  for (const piece of sample) score += scoreLanguage(model, piece, 0, piece.length);
  return { lang: score > 0 ? 'de' : 'en', confidence: 1 / (1 + Math.exp(-Math.abs(score))) };
}

/** Pieces of a text, the whole of it where it is short. */
export function sampleOf(text: string): readonly string[] {
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE_LENGTH));
  const step = text.length / count;
  return Array.from({ length: count }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + PIECE_LENGTH));
}
