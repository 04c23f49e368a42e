import type { Fact, Span } from '@groschen/document';

/** What a piece of generated text states of the source: it can be checked there. */
export interface Claim extends Span {
  /** A `word` is a common noun taken from the source, which says what a name is. */
  readonly kind: 'figure' | 'date' | 'name' | 'word' | 'direction';
  /** The fact that is stated. */
  readonly fact: Fact;
  /** Place in the source; absent for a direction, which is the sign of a figure. */
  readonly source?: Span;
  /** A date's value, a name as written, `up` or `down`. */
  readonly value?: string;
}

/** Text with its claims; their offsets count from its beginning. */
export interface Phrase {
  readonly text: string;
  readonly claims: readonly Claim[];
}

export type Words = Phrase | string | undefined;

export const isPhrase = (words: Words): words is Phrase => typeof words === 'object';

/**
 * Puts a phrase together as a template says; what is undefined leaves no gap behind.
 * `` say`${subject} verhandelt ${source} über ${object}` ``
 */
export function say(literals: TemplateStringsArray, ...words: readonly Words[]): Phrase {
  let text = '';
  const claims: Claim[] = [];
  const append = (piece: string) => {
    if (/^[,.;]/.test(piece)) text = text.trimEnd();
    text +=
      text === '' || text.endsWith(' ') ? piece.trimStart() : /^\s*[,.;:]/.test(piece) ? piece.trimStart() : piece;
  };
  for (const [i, literal] of literals.entries()) {
    append(literal);
    const piece = words[i];
    if (piece === undefined || piece === '') continue;
    if (!isPhrase(piece)) {
      append(piece);
      continue;
    }
    if (/^[,.;]/.test(piece.text)) text = text.trimEnd();
    const offset = text.length;
    text += piece.text;
    for (const claim of piece.claims) claims.push({ ...claim, start: claim.start + offset, end: claim.end + offset });
  }
  return { text: text.trimEnd(), claims };
}

/** Phrases in a row: "A, B und C". */
export function enumerate(phrases: readonly Phrase[], conjunction: string): Phrase {
  const [first, ...rest] = phrases;
  if (!first) return { text: '', claims: [] };
  return rest.reduce(
    (all, phrase, i) => (i === rest.length - 1 ? say`${all} ${conjunction} ${phrase}` : say`${all}, ${phrase}`),
    first,
  );
}

/** What opens a sentence with a capital although it stands for a name; brands keep theirs: "voestalpine". */
const OWN_WORDS = /^(?:the |gold$|silver$|copper$|oil$|gas$|bitcoin$|ether$)/;

/** A phrase as a sentence: with a capital and a full stop. */
export function asSentence(phrase: Phrase): Phrase {
  const text = phrase.text.trimEnd();
  const opensWithBrand = phrase.claims.some(
    ({ start, kind, value }) => start === 0 && kind === 'name' && !OWN_WORDS.test(value ?? ''),
  );
  const capital = opensWithBrand ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return { text: capital.endsWith('.') ? capital : `${capital}.`, claims: phrase.claims };
}
