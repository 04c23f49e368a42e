import { type Document, firstTokenAfter } from '@groschen/document';
import { refineTokens, type TokenStyle } from '@groschen/tokenize';

/** The document with its tokens in another style; all layers are found on compound tokens, so this comes last. */
export function withTokenStyle(document: Document, style: TokenStyle): Document {
  if (style === 'compound') return document;
  const tokens = refineTokens(document.text, document.tokens, style, document.lang);
  const { sentences } = document;
  const firstTokens = sentences.firstTokens.slice();
  for (let i = 0; i < sentences.length; i++) firstTokens[i] = firstTokenAfter(tokens, sentences.starts[i]!);
  firstTokens[sentences.length] = tokens.length;
  return { ...document, tokens, sentences: { ...sentences, firstTokens } };
}
