import type { Language, RuleLanguage } from '@groschen/document';
import { francAll } from 'franc';
import { nearerOf, sampleOf } from './nearer-language.ts';
import { countWords, type WordCounts } from './word-counts.ts';

/** What a text is written in. */
export interface DetectedLanguage {
  /** `und` where the text is neither German nor English. */
  readonly lang: Language;
  /** The language whose rules fit better. */
  readonly nearer: RuleLanguage;
  /** 0.5 to 1: how sure it is that `nearer` is nearer than the other. */
  readonly confidence: number;
}

/** Letters below which franc guesses. */
const FRANC_LETTERS = 80;
/** Share of function words that settles the question without franc. */
const SETTLED_SHARE = 0.12;
/** Confidence of the n-gram model that two function words are enough beside. */
const SURE = 0.99;
/** Share of letters foreign to both languages from which a text is foreign. */
const STRANGE_SHARE = 0.05;
/** Share of franc's best score that German or English must reach, and the code units it is shown. */
const FRANC_NEAR = 0.92;
const FRANC_REACH = 2000;

/**
 * The language of a text. Between German and English our own n-gram model decides; whether it is one of them at all, letters and
 * function words tell where they are clear, and franc where they are not.
 * Looks at 1,280 code units at most; a text without words counts as English.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const counts = countWords(sample.join(' '));
  const { lang: nearer, confidence } = nearerOf(sample);
  return { lang: isForeign(sample, counts, confidence) ? 'und' : nearer, nearer, confidence };
}

function isForeign(sample: readonly string[], counts: WordCounts, confidence: number): boolean {
  const { letters, strange, words } = counts;
  const known = Math.max(counts.german, counts.english);
  if (strange > letters * STRANGE_SHARE) return true;
  if (letters < FRANC_LETTERS) return false;
  if (known >= 3 && known >= words * SETTLED_SHARE) return false;
  if (known >= 2 && confidence > SURE) return false;
  const guesses = francAll(sample.join(' ').slice(0, FRANC_REACH));
  return !guesses.some(([code, score]) => (code === 'deu' || code === 'eng') && score >= FRANC_NEAR);
}
