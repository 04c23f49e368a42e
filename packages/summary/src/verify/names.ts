import { compareSpans, type Span } from '@groschen/document';
import type { Phrase } from '../phrase.ts';
import type { Check } from './verify-phrase.ts';
import { isOurs } from './vocabulary.ts';

/**
 * The names must stand in the text in the order in which they are claimed, each whole; what is left, figures and times apart,
 * must be words that generated text is made of, so that no other name can stand there.
 */
export const checkNames: Check = ({ phrase, language, parsed, names }) => {
  if (typeof names === 'string') return `"${names}" is not where it is claimed`;
  const { text } = phrase;
  const spans = [...names, ...parsed.quantities, ...parsed.dates].sort(compareSpans);
  let cursor = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    for (const word of text.slice(cursor, Math.max(cursor, span.start)).split(/[^\p{L}\p{N}]+/u))
      if (word !== '' && !isOurs(word, language)) return `"${word}" is neither a name of the source nor a word of ours`;
    cursor = Math.max(cursor, span.end);
  }
  return undefined;
};

/** Where the claimed names stand, in their order; the name that is not there. */
export function locateNames(phrase: Phrase): readonly Span[] | string {
  const spans: Span[] = [];
  let cursor = 0;
  for (const { kind, value } of phrase.claims) {
    if ((kind !== 'name' && kind !== 'word') || value === undefined) continue;
    const found = wholeName(phrase.text, value, cursor);
    const start = found < 0 && cursor === 0 ? wholeName(phrase.text, capitalized(value), 0) : found;
    if (start < 0) return value;
    cursor = start + value.length;
    spans.push({ start, end: cursor });
  }
  return spans;
}

/** As it stands at the beginning of a sentence: "The euro". */
const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const LETTER = /[\p{L}\p{N}]/u;

function wholeName(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + name.length] ?? '';
    if (!LETTER.test(before) && !LETTER.test(after)) return at;
  }
  return -1;
}
