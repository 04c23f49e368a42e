import type { RuleLanguage } from '@groschen/document';
import { englishStemmer, germanStemmer } from './generated/natural.ts';

interface Stemmer {
  stem(word: string): string;
}

/**
 * Longer than any word: what is longer is left as it is, because the stemmers cut off one suffix after the other.
 */
const LONGEST_WORD = 64;

/** The stem of a word, by natural's Snowball stemmers: "Gewinne", "Gewinns" → "gewinn"; "rising" → "rise". */
export function stem(word: string, language: RuleLanguage): string {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_WORD) return lower;
  const stemmer = (language === 'de' ? germanStemmer : englishStemmer) as Stemmer;
  return stemmer.stem(lower);
}
