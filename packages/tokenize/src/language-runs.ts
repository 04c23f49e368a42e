import { type Language, languageCode, type RuleLanguage, type SentenceTable } from '@groschen/document';
import { type LanguageModel, scoreLanguage } from './language-score.ts';

/** A stretch of text in one language. */
export interface LanguageRun {
  readonly start: number;
  readonly end: number;
  readonly lang: RuleLanguage;
}

/** A text all in one language; what is neither German nor English is read by the German rules. */
export function wholeText(text: string, lang: Language): readonly LanguageRun[] {
  return [{ start: 0, end: text.length, lang: lang === 'en' ? 'en' : 'de' }];
}

/** Evidence, in log odds, that a piece of a document is in the document's language before one has looked. */
const PARAGRAPH_PRIOR = 5;
const SENTENCE_PRIOR = 3;
/** Code units of a paragraph or sentence that are looked at. */
const REACH = 240;
/** Code units below which a piece is taken to be in the expected language. */
const SHORTEST = 16;
/** Code units that are enough where they speak for the expected language. */
const GLANCE = 32;

/** The paragraphs of a text with their languages; they partition it. Paragraphs end at blank lines. O(n). */
export function languageRuns(model: LanguageModel, text: string, lang: RuleLanguage): readonly LanguageRun[] {
  const runs: LanguageRun[] = [];
  let at = 0;
  while (at < text.length) {
    const end = paragraphEnd(text, at);
    runs.push({ start: at, end, lang: paragraphLanguage(model, text, at, end, lang) });
    at = end;
  }
  return runs;
}

/** The language of a paragraph of a text whose language is known. */
export function paragraphLanguage(
  model: LanguageModel,
  text: string,
  start: number,
  end: number,
  lang: RuleLanguage,
): RuleLanguage {
  return pieceLanguage(model, text, start, end, lang, PARAGRAPH_PRIOR);
}

/** The language of each sentence, its paragraph's as prior, as positions in `LANGUAGES`. O(n). */
export function sentenceLanguages(
  model: LanguageModel,
  text: string,
  runs: readonly LanguageRun[],
  sentences: SentenceTable,
): Uint8Array {
  const languages = new Uint8Array(sentences.length);
  let run = 0;
  for (let i = 0; i < sentences.length; i++) {
    const start = sentences.starts[i]!;
    while (runs[run]!.end <= start) run++;
    languages[i] = languageCode(pieceLanguage(model, text, start, sentences.ends[i]!, runs[run]!.lang, SENTENCE_PRIOR));
  }
  return languages;
}

function pieceLanguage(
  model: LanguageModel,
  text: string,
  start: number,
  end: number,
  lang: RuleLanguage,
  prior: number,
): RuleLanguage {
  if (end - start < SHORTEST) return lang;
  const sign = lang === 'de' ? 1 : -1;
  if (sign * scoreLanguage(model, text, start, Math.min(end, start + GLANCE)) > 0) return lang;
  const score = sign * scoreLanguage(model, text, start, Math.min(end, start + REACH));
  return score + prior > 0 ? lang : lang === 'de' ? 'en' : 'de';
}

/** Behind the blank line that ends the paragraph at `at`. */
export function paragraphEnd(text: string, at: number): number {
  let lineBreak = text.indexOf('\n', at);
  while (lineBreak >= 0) {
    let breaks = 0;
    let next = lineBreak;
    while (next < text.length && isBlank(text.charCodeAt(next))) if (text.charCodeAt(next++) === 0x0a) breaks++;
    if (breaks > 1) return next;
    lineBreak = text.indexOf('\n', next);
  }
  return text.length;
}

/** White space of Latin-1. */
const isBlank = (code: number) => code <= 0x20 || code === 0xa0;
