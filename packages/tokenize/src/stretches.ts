import type { RuleLanguage } from '@groschen/document';
import { isSpaceKind, kindAt, LOWER, UPPER } from './characters.ts';
import { type LanguageRun, paragraphEnd, paragraphLanguage } from './language-runs.ts';
import type { LanguageModel } from './language-score.ts';
import { rulesOf } from './rules-of.ts';

/** Whether a stretch of text holds what a caller looks for. */
export type StretchFilter = (text: string, start: number, end: number) => boolean;

/**
 * The stretches of a text that hold what is looked for, in text order. A text is cut where paragraphs end and where a sentence surely
 * does, so that a stretch has the tokens and sentences that it has in the whole text: nothing in either looks back over such a seam, and
 * what they look ahead at they find in the text. O(n).
 */
export function stretchesWith(
  model: LanguageModel,
  text: string,
  lang: RuleLanguage,
  holds: StretchFilter,
): readonly LanguageRun[] {
  const stretches: LanguageRun[] = [];
  let period = text.indexOf('.');
  for (let at = 0; at < text.length; ) {
    const paragraph = paragraphEnd(text, at);
    let own: RuleLanguage | undefined;
    for (let start = at; start < paragraph; ) {
      while (period >= 0 && period < paragraph && !isSeam(text, period)) period = text.indexOf('.', period + 1);
      const end = period >= 0 && period < paragraph ? period + 2 : paragraph;
      if (holds(text, start, end)) {
        own ??= paragraphLanguage(model, text, at, paragraph, lang);
        stretches.push({ start, end, lang: own });
      }
      if (end < paragraph) period = text.indexOf('.', end);
      start = end;
    }
    at = paragraph;
  }
  return stretches;
}

/** Letters of a word from which on it may stand before a seam. */
const SHORTEST = 4;
/** Letters that are looked at. */
const LONGEST = 24;
/** Letters of the longest abbreviation without periods in either language. */
export const LONGEST_ABBREVIATION = 9;

/**
 * Whether a period surely ends a sentence, by the rules of either language: behind a word of nothing but letters that is no abbreviation,
 * before a blank and a capital.
 */
function isSeam(text: string, period: number): boolean {
  if (!isSpaceKind(kindAt(text, period + 1)) || kindAt(text, period + 2) !== UPPER) return false;
  let start = period;
  while (period - start < LONGEST && kindAt(text, start - 1) === LOWER) start--;
  if (kindAt(text, start - 1) === UPPER) start--;
  const letters = period - start;
  if (letters < SHORTEST || !isSpaceKind(kindAt(text, start - 1)) || text.startsWith('str', period - 3)) return false;
  if (letters > LONGEST_ABBREVIATION) return true;
  const word = text.slice(start, period);
  return !isAbbreviation(word) && !isAbbreviation(word.charAt(0).toLowerCase() + word.slice(1));
}

function isAbbreviation(word: string): boolean {
  return rulesOf('de').abbreviations.has(word) || rulesOf('en').abbreviations.has(word);
}
