import {
  type Document,
  LANGUAGES,
  type Language,
  languageCode,
  type RuleLanguage,
  type SentenceTable,
} from '@groschen/document';
import { languageRuns, sentenceLanguageIn } from './language-runs.ts';
import { createLanguageModel, type LanguageModel } from './language-score.ts';
import { nearerLanguage } from './nearer-language.ts';
import { scanTokens } from './scan-tokens.ts';
import { splitRuns } from './split-sentences.ts';

/**
 * As `withTokens`, without asking whether the text is German or English at all: where neither options nor document give a
 * language it is the nearer of the two. What asks that question is most of this package's size. O(n).
 */
export function withNearerTokens(document: Document, options: { readonly lang?: Language } = {}): Document {
  const { text } = document;
  const given = options.lang === undefined || options.lang === 'und' ? document.lang : options.lang;
  const lang = given === 'und' ? nearerLanguage(text).lang : given;
  const model = createLanguageModel();
  const runs = languageRuns(model, text, lang);
  const tokens = scanTokens(text, runs);
  const sentences = withLanguages(model, text, splitRuns(text, tokens, runs));
  return { ...document, lang, tokens, sentences };
}

/** Each sentence with its own language, the paragraph's as prior. */
function withLanguages(model: LanguageModel, text: string, sentences: SentenceTable): SentenceTable {
  const languages = sentences.languages.map((code, i) =>
    languageCode(
      sentenceLanguageIn(model, text, sentences.starts[i]!, sentences.ends[i]!, LANGUAGES[code] as RuleLanguage),
    ),
  );
  return { ...sentences, languages };
}
