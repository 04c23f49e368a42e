import type { RuleLanguage } from '@groschen/document';
import { stem } from '@groschen/morphology';

/** Shorter words carry little of what a sentence is about. */
const SHORTEST_TERM = 4;

/** The stems of the longer words of a sentence; figures are no terms. */
export function sentenceTerms(text: string, language: RuleLanguage): readonly string[] {
  const terms: string[] = [];
  for (const word of text.split(/[^\p{L}]+/u)) if (word.length >= SHORTEST_TERM) terms.push(stem(word, language));
  return terms;
}
