import { createDocument, type RuleLanguage } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import { type EntityOptions, findEntities } from '../src/index.ts';

/** The names of a text, each as "surface|type". */
export function namesOf(lang: RuleLanguage, text: string, options?: EntityOptions): string[] {
  return findEntities(withTokens(createDocument({ text, lang })), options).map((e) => `${e.text}|${e.type}`);
}

export function document(lang: RuleLanguage, text: string) {
  return withTokens(createDocument({ text, lang }));
}
