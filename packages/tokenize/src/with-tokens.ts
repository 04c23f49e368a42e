import type { Document, Language } from '@groschen/document';
import { detectLanguage } from './detect-language.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** The document with its language, tokens and sentences; the language is detected where neither document nor options give it. */
export function withTokens(document: Document, options: { readonly lang?: Language } = {}): Document {
  const { text } = document;
  const given = options.lang ?? document.lang;
  const detected = given === 'und' ? detectLanguage(text) : undefined;
  const lang = detected?.lang ?? given;
  const rules = lang === 'und' ? (detected?.nearer ?? 'de') : lang;
  const tokens = tokenize(text, { lang: rules });
  const sentences = splitSentences(text, tokens, { lang: rules });
  const warnings =
    lang === 'und' ? [...document.warnings, 'language is neither German nor English'] : document.warnings;
  return { ...document, lang, tokens, sentences, warnings };
}
