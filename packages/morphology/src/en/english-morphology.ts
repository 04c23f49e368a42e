import { type Document, firstEndingAfter, sentenceAt, surface, tokenSpan } from '@groschen/document';
import type { Morphology } from '../morphology.ts';
import { stem } from '../stem.ts';
import type { EnglishReader, EnglishWord } from './english-words.ts';

/** The words of an English document; a sentence is read when one of its words is first asked for. */
export function englishMorphology(document: Document, read: EnglishReader): Morphology {
  const sentences = new Map<number, readonly EnglishWord[]>();
  const surfaceOf = (token: number) => surface(document.text, tokenSpan(document.tokens, token)).toLowerCase();

  /** The wink words that our token covers: several for a compound or a contraction, none where wink lost its way. */
  const wordsOf = (token: number): readonly EnglishWord[] => {
    const { start, end } = tokenSpan(document.tokens, token);
    const sentence = sentenceAt(document.sentences, start);
    if (sentence >= document.sentences.length) return [];
    let words = sentences.get(sentence);
    if (!words) {
      words = read(document, sentence);
      sentences.set(sentence, words);
    }
    const first = firstEndingAfter(words, start);
    let last = first;
    while (last < words.length && words[last]!.start < end) last++;
    return words.slice(first, last);
  };

  return {
    lemma(token) {
      const words = wordsOf(token);
      if (words.length === 1) return words[0]!.lemma;
      const whole = surfaceOf(token);
      const final = words.at(-1);
      return final?.pos === 'NOUN' ? whole.slice(0, whole.length - (final.end - final.start)) + final.lemma : whole;
    },
    stem: (token) => stem(surfaceOf(token), 'en'),
    pos: (token) => {
      const words = wordsOf(token);
      return (words.findLast(({ pos }) => pos !== 'PUNCT' && pos !== 'PART') ?? words[0])?.pos ?? 'X';
    },
  };
}
