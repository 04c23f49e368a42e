import { type Document, type Span, sentenceSpan } from '@groschen/document';
import winkEnglish from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { PARTS_OF_SPEECH, type PartOfSpeech } from '../part-of-speech.ts';

/** A word as wink-nlp reads it, with its place in the text. */
export interface EnglishWord extends Span {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** Reads the words of one sentence of a document. */
export type EnglishReader = (document: Document, sentence: number) => readonly EnglishWord[];

/** How far a word may stand from where it is expected, where wink has changed characters before it. */
const DRIFT = 32;

/** Loads wink-nlp's English model, once (about 0.1 s). */
export function createEnglishReader(): EnglishReader {
  const nlp = winkNlp(winkEnglish, ['pos']);
  const { its } = nlp;
  return (document, sentence) => {
    const { start, end } = sentenceSpan(document.sentences, sentence);
    const text = document.text.slice(start, end);
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(its.value) as string[];
    const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
    const parts = tokens.out(its.pos) as string[];
    const words: EnglishWord[] = [];
    let cursor = 0;
    values.forEach((value, i) => {
      const at = findFrom(text, value, cursor);
      if (at < 0) return;
      cursor = at + value.length;
      words.push({ start: start + at, end: start + cursor, lemma: lemmas[i]!, pos: partOfSpeech(parts[i]!) });
    });
    return words;
  };
}

/** wink gives no offsets: the next word is looked for from where the last one ended. */
function findFrom(text: string, value: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  if (value === '' || text.startsWith(value, at)) return value === '' ? -1 : at;
  const within = text.slice(at, at + value.length + DRIFT).indexOf(value);
  return within < 0 ? -1 : at + within;
}

function partOfSpeech(name: string): PartOfSpeech {
  return (PARTS_OF_SPEECH as readonly string[]).includes(name) ? (name as PartOfSpeech) : 'X';
}
