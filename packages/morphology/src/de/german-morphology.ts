import { type Document, firstEndingAfter, sentenceAt, surface, tokenClass, tokenSpan } from '@groschen/document';
import type { Morphology } from '../morphology.ts';
import type { PartOfSpeech } from '../part-of-speech.ts';
import { stem } from '../stem.ts';
import { baseForm } from './base-form.ts';
import { CLOSED_WORDS } from './closed-words.ts';

const ADJECTIVE = /(?:isch|lich|ig|bar|sam|los|haft|voll|arm|reich|iv|al|ell)(?:e[rnsm]?)?$/;
const FINITE_VERB = /(?:[^aeiouäöü]t|te|ten|et|ieren|iert|ierte|ierten)$/;

/** German words without a tagger: closed classes, known verbs, capitals and endings. No model, no state. */
export function germanMorphology(document: Document): Morphology {
  const { text, tokens, sentences } = document;
  const surfaceOf = (token: number) => surface(text, tokenSpan(tokens, token));
  const opensSentence = (token: number) => {
    const sentence = sentenceAt(sentences, tokens.starts[token]!);
    return sentence < sentences.length && sentences.firstTokens[sentence] === token;
  };

  const pos = (token: number): PartOfSpeech => {
    const kind = tokenClass(tokens, token);
    if (kind === 'number') return 'NUM';
    if (kind === 'punctuation') return 'PUNCT';
    if (kind === 'symbol' || kind === 'emoji') return 'SYM';
    if (kind !== 'word') return 'X';
    const word = surfaceOf(token);
    const lower = word.toLowerCase();
    const closed = CLOSED_WORDS.get(lower);
    if (closed) return closed;
    if (word !== lower && !opensSentence(token)) return isName(document, token) ? 'PROPN' : 'NOUN';
    if (baseForm(lower)) return 'VERB';
    if (word !== lower) return isName(document, token) ? 'PROPN' : 'NOUN';
    if (ADJECTIVE.test(lower)) return 'ADJ';
    return FINITE_VERB.test(lower) ? 'VERB' : 'ADJ';
  };

  return {
    pos,
    stem: (token) => stem(surfaceOf(token), 'de'),
    lemma: (token) => {
      const lower = surfaceOf(token).toLowerCase();
      return baseForm(lower) ?? lower;
    },
  };
}

function isName(document: Document, token: number): boolean {
  const start = document.tokens.starts[token]!;
  const entity = document.entities[firstEndingAfter(document.entities, start)];
  return entity !== undefined && entity.start <= start;
}
