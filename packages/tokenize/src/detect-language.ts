import type { Language, RuleLanguage } from '@groschen/document';
import { isLetterKind, kindAt } from './characters.ts';

/** What a text is written in. */
export interface DetectedLanguage {
  /** `und` where the text is neither German nor English, or too short to tell. */
  readonly lang: Language;
  /** The language whose rules fit better. */
  readonly nearer: RuleLanguage;
  /** 0 to 1: how sure it is that `nearer` is nearer than the other. */
  readonly confidence: number;
}

const GERMAN = new Set(
  'der die das und ist nicht ein eine von zu mit auf für im den dem des sich auch es er sie wir ich wird nach bei aus um am als hat'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is that for on it with as was at by from are be this have has not he she we you will its or an'.split(
    ' ',
  ),
);

export function detectLanguage(text: string): DetectedLanguage {
  let german = 0;
  let english = 0;
  let at = 0;
  const limit = Math.min(text.length, 20_000);
  while (at < limit) {
    let end = at;
    while (isLetterKind(kindAt(text, end))) end++;
    if (end > at && end - at < 8) {
      const word = text.slice(at, end).toLowerCase();
      if (GERMAN.has(word)) german++;
      if (ENGLISH.has(word)) english++;
    }
    at = end + 1;
  }
  const nearer = english > german ? 'en' : 'de';
  const total = german + english;
  const confidence = total === 0 ? 0 : Math.abs(german - english) / total;
  return { lang: total === 0 ? 'und' : nearer, nearer, confidence };
}
