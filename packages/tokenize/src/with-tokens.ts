import {
  type Document,
  LANGUAGES,
  type Language,
  languageCode,
  type RuleLanguage,
  type SentenceTable,
} from '@groschen/document';
import { detectLanguage } from './detect-language.ts';
import { languageRuns, sentenceLanguageIn, wholeText } from './language-runs.ts';
import { createLanguageModel, type LanguageModel } from './language-score.ts';
import { scanTokens } from './scan-tokens.ts';
import { splitRuns } from './split-sentences.ts';

/**
 * The document with its language, tokens and sentences. The language is detected where neither options nor document give it;
 * a text that is neither German nor English is read by the nearer rules, its language stays `und`, and a warning says so.
 * Paragraphs and sentences in the other language get their own. Tokens are in compound style. O(n).
 */
export function withTokens(document: Document, options: { readonly lang?: Language } = {}): Document {
  const { text } = document;
  const given = options.lang ?? document.lang;
  const detected = given === 'und' ? detectLanguage(text) : undefined;
  const lang = detected?.lang ?? given;
  if (lang === 'und') {
    const runs = wholeText(text, detected!.nearer);
    const tokens = scanTokens(text, runs);
    const sentences = splitRuns(text, tokens, runs);
    const warning = `the text is neither German nor English; it was read by the rules of ${NAMES[detected!.nearer]}`;
    return {
      ...document,
      lang,
      tokens,
      sentences: { ...sentences, languages: sentences.languages.fill(languageCode('und')) },
      warnings: [...document.warnings, warning],
    };
  }
  const model = createLanguageModel();
  const runs = languageRuns(model, text, lang);
  const tokens = scanTokens(text, runs);
  const sentences = withLanguages(model, text, splitRuns(text, tokens, runs));
  return { ...document, lang, tokens, sentences };
}

const NAMES: Readonly<Record<RuleLanguage, string>> = { de: 'German', en: 'English' };

/** Each sentence with its own language, the paragraph's as prior. */
function withLanguages(model: LanguageModel, text: string, sentences: SentenceTable): SentenceTable {
  const languages = sentences.languages.map((code, i) =>
    languageCode(
      sentenceLanguageIn(model, text, sentences.starts[i]!, sentences.ends[i]!, LANGUAGES[code] as RuleLanguage),
    ),
  );
  return { ...sentences, languages };
}
