import type { PartOfSpeech } from './part-of-speech.ts';

/** What is known of the words of one document. A token's index is its place in `document.tokens`. */
export interface Morphology {
  /** Base form in lower case: "risen" → "rise", "Gewinne" → "gewinn". What is unknown is its own base form. */
  lemma(token: number): string;
  /** Stem in lower case: words of one family mostly share it; no word of the language itself. */
  stem(token: number): string;
  pos(token: number): PartOfSpeech;
}
