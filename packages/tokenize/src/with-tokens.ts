import { type Document, type Language, languageCode, type RuleLanguage } from '@groschen/document';
import { detectLanguage } from './detect-language.ts';
import { wholeText } from './language-runs.ts';
import { scanTokens } from './scan-tokens.ts';
import { splitRuns } from './split-sentences.ts';
import { withNearerTokens } from './with-nearer-tokens.ts';

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
  return withNearerTokens(document, { lang });
}

const NAMES: Readonly<Record<RuleLanguage, string>> = { de: 'German', en: 'English' };
