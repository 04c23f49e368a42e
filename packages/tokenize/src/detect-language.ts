import type { Language, RuleLanguage } from '@groschen/document';
import { francAll } from 'franc';
import { isLetterKind, KIND } from './characters.ts';
import { functionWords as german } from './de/function-words.ts';
import { functionWords as english } from './en/function-words.ts';
import { createLanguageModel, scoreLanguage } from './language-score.ts';

/** What a text is written in. */
export interface DetectedLanguage {
  /** `und` where the text is neither German nor English. */
  readonly lang: Language;
  /** The language whose rules fit better. */
  readonly nearer: RuleLanguage;
  /** 0.5 to 1: how sure it is that `nearer` is nearer than the other. */
  readonly confidence: number;
}

/** At most this many pieces of this length are looked at, spread evenly over the text. */
const PIECES = 8;
const PIECE_LENGTH = 160;
/** Score from which a text counts as German; English texts hold more names that belong to neither. */
const INTERCEPT = 0.75;
/** Function words that are many, and how many times those of the other language they must be to settle the nearer language. */
const MANY_WORDS = 12;
const AGREEING = 6;
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

const GERMAN: ReadonlySet<string> = /* @__PURE__ */ new Set(german);
const ENGLISH: ReadonlySet<string> = /* @__PURE__ */ new Set(english);

/**
 * The language of a text. Between German and English function words decide where they are many, our own n-gram model where they are
 * not; whether it is one of them at all, letters and function words tell where they are clear, and franc where they are not.
 * Looks at 1,280 code units at most; a text without words counts as English.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text);
  const counts = countWords(sample.join(' '));
  const { lang: nearer, confidence } = nearerByWords(counts) ?? nearerByModel(sample);
  return { lang: isForeign(sample, counts, confidence) ? 'und' : nearer, nearer, confidence };
}

interface Nearer {
  readonly lang: RuleLanguage;
  readonly confidence: number;
}

/** What function words alone say, where they are many and agree; undefined else. */
function nearerByWords({ german, english }: WordCounts): Nearer | undefined {
  if (Math.max(german, english) < MANY_WORDS || Math.max(german, english) < AGREEING * Math.min(german, english))
    return undefined;
  return { lang: german > english ? 'de' : 'en', confidence: Math.max(german, english) / (german + english) };
}

function nearerByModel(sample: readonly string[]): Nearer {
  const model = createLanguageModel();
  let score = -INTERCEPT;
  for (const piece of sample) score += scoreLanguage(model, piece, 0, piece.length);
  return { lang: score > 0 ? 'de' : 'en', confidence: 1 / (1 + Math.exp(-Math.abs(score))) };
}

/** Pieces of a text, the whole of it where it is short. */
function sampleOf(text: string): readonly string[] {
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE_LENGTH));
  const step = text.length / count;
  return Array.from({ length: count }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + PIECE_LENGTH));
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

interface WordCounts {
  letters: number;
  /** Letters that neither German nor English nor a common loan word has. */
  strange: number;
  words: number;
  /** Function words of the two languages. */
  german: number;
  english: number;
}

function countWords(text: string): WordCounts {
  const counts: WordCounts = { letters: 0, strange: 0, words: 0, german: 0, english: 0 };
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isLetterKind(KIND[text.charCodeAt(at)]!))
      if (isStrange(text.charCodeAt(at++))) counts.strange++;
    if (at === start) continue;
    counts.letters += at - start;
    counts.words++;
    if (at - start >= 10) continue;
    const word = text.slice(start, at).toLowerCase();
    if (GERMAN.has(word)) counts.german++;
    if (ENGLISH.has(word)) counts.english++;
  }
  return counts;
}

function isStrange(code: number): boolean {
  return code > 0x7f && !'äöüÄÖÜßéÉèáàâêëïîôûçñ'.includes(String.fromCharCode(code));
}
