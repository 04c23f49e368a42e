import type { Document, Language } from '@groschen/document';
import { languageRuns, sentenceLanguages } from './language-runs.ts';
import { createLanguageModel } from './language-score.ts';
import { nearerLanguage } from './nearer-language.ts';
import { scanTokens } from './scan-tokens.ts';
import { splitRuns } from './split-sentences.ts';
import { type StretchFilter, stretchesWith } from './stretches.ts';

export interface NearerTokensOptions {
  readonly lang?: Language;
  /** Only the stretches that it lets pass are read, and only their sentences given, each as it is in the whole text. */
  readonly holds?: StretchFilter;
}

/**
 * As `withTokens`, without asking whether the text is German or English at all: where neither options nor document give a
 * language it is the nearer of the two. What asks that question is most of this package's size. O(n).
 */
export function withNearerTokens(document: Document, options: NearerTokensOptions = {}): Document {
  const { text } = document;
  const given = options.lang === undefined || options.lang === 'und' ? document.lang : options.lang;
  const lang = given === 'und' ? nearerLanguage(text).lang : given;
  const model = createLanguageModel();
  const runs = options.holds ? stretchesWith(model, text, lang, options.holds) : languageRuns(model, text, lang);
  const tokens = scanTokens(text, runs);
  const sentences = splitRuns(text, tokens, runs);
  const languages = sentenceLanguages(model, text, runs, sentences);
  return { ...document, lang, tokens, sentences: { ...sentences, languages } };
}
