import type { RuleLanguage } from '@groschen/document';
import { isLetterKind, KIND } from './characters.ts';
import { functionWords as german } from './de/function-words.ts';
import { functionWords as english } from './en/function-words.ts';
import { createLanguageModel, scoreLanguage } from './language-score.ts';

/** At most this many pieces of this length are looked at, spread evenly over the text. */
const PIECES = 8;
const PIECE_LENGTH = 160;
/** Score from which a text counts as German; English texts hold more names that belong to neither. */
const INTERCEPT = 0.5;
/** Function words that are many, and how many times those of the other language they must be to settle the nearer language. */
const MANY_WORDS = 12;
const AGREEING = 6;

const GERMAN: ReadonlySet<string> = /* @__PURE__ */ new Set(german);
const ENGLISH: ReadonlySet<string> = /* @__PURE__ */ new Set(english);

/** Which of the two languages a text is nearer to, whatever it is written in. */
export interface NearerLanguage {
  readonly lang: RuleLanguage;
  /** 0.5 to 1: how sure it is that `lang` is nearer than the other. */
  readonly confidence: number;
}

/**
 * German or English: function words decide where they are many, our own n-gram model where they are not. Looks at 1,280 code
 * units at most; a text without words counts as English.
 */
export function nearerLanguage(text: string): NearerLanguage {
  const sample = sampleOf(text);
  return nearerOf(sample, countWords(sample.join(' ')));
}

/** As `nearerLanguage`, of a sample whose words are counted. */
export function nearerOf(sample: readonly string[], counts: WordCounts): NearerLanguage {
  return nearerByWords(counts) ?? nearerByModel(sample);
}

/** What function words alone say, where they are many and agree; undefined else. */
function nearerByWords({ german, english }: WordCounts): NearerLanguage | undefined {
  if (Math.max(german, english) < MANY_WORDS || Math.max(german, english) < AGREEING * Math.min(german, english))
    return undefined;
  return { lang: german > english ? 'de' : 'en', confidence: Math.max(german, english) / (german + english) };
}

function nearerByModel(sample: readonly string[]): NearerLanguage {
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

/** What the words of a sample say about its language. */
export interface WordCounts {
  letters: number;
  /** Letters that neither German nor English nor a common loan word has. */
  strange: number;
  words: number;
  /** Function words of the two languages. */
  german: number;
  english: number;
}

export function countWords(text: string): WordCounts {
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
