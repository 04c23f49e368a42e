import type { Document } from '@groschen/document';

/** What conditions on `lemma`, `stem` and `pos` ask, by the token's position in the document. */
export interface TokenMorphology {
  lemma(token: number): string;
  stem(token: number): string;
  pos(token: number): string;
}

/** Gives the morphology of a document; it is asked for only where a rule needs it. */
export type MorphologyProvider = (document: Document) => TokenMorphology;
