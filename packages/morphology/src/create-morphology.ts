import { type Document, sentenceAt, sentenceLanguage } from '@groschen/document';
import { germanMorphology } from './de/german-morphology.ts';
import { englishMorphology } from './en/english-morphology.ts';
import { createEnglishReader } from './en/english-words.ts';
import type { Morphology } from './morphology.ts';

/**
 * Loads the English model and gives the function that reads the words of a document with tokens and sentences; each token is
 * read in the language of its sentence. A sentence is read when one of its words is asked for, and then once.
 */
export function createMorphology(): (document: Document) => Morphology {
  const read = createEnglishReader();
  return (document) => {
    const german = germanMorphology(document);
    const english = englishMorphology(document, read);
    const of = (token: number): Morphology => {
      const sentence = sentenceAt(document.sentences, document.tokens.starts[token]!);
      const language =
        sentence < document.sentences.length ? sentenceLanguage(document.sentences, sentence) : document.lang;
      return (language === 'und' ? document.lang : language) === 'en' ? english : german;
    };
    return {
      lemma: (token) => of(token).lemma(token),
      stem: (token) => of(token).stem(token),
      pos: (token) => of(token).pos(token),
    };
  };
}
