import {
  type Document,
  firstTokenAfter,
  type Language,
  type Span,
  sentenceLanguage,
  type TokenTable,
} from '@groschen/document';
import type { ListPlaces } from '../compile/lists.ts';
import type { MorphologyProvider, TokenMorphology } from '../morphology.ts';
import type { Annotated } from './captured.ts';
import { type TokenStrings, tokenStrings } from './token-strings.ts';

/** A sentence as a range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
  readonly lang: Language;
}

/** A document as rules look at it: strings of tokens, and the annotations that begin at or cover a token. Built once. */
export interface DocumentIndex {
  readonly document: Document;
  readonly tokens: TokenTable;
  readonly sentences: readonly TokenRange[];
  readonly annotations: readonly Annotated[];
  text(token: number): string;
  lower(token: number): string;
  /** Annotations that begin in a token, the longest first. */
  beginning(token: number): readonly Annotated[];
  covering(token: number): readonly Annotated[];
  /** The position after the last token of a span. */
  tokenAfter(span: Span): number;
  readonly morphology: TokenMorphology | undefined;
  /** Where entries of the packs' lists stand. */
  readonly lists: ListPlaces;
}

const NONE: readonly Annotated[] = [];

const NOWHERE: ListPlaces = new Map();

export interface IndexOptions {
  readonly morphology?: MorphologyProvider | undefined;
  readonly lists?: ListPlaces;
  readonly strings?: TokenStrings;
}

export function indexDocument(
  document: Document,
  { morphology, lists = NOWHERE, strings = tokenStrings(document.text, document.tokens) }: IndexOptions = {},
): DocumentIndex {
  const { tokens } = document;
  const beginnings = new Map<number, Annotated[]>();
  let coverings: Map<number, Annotated[]> | undefined;
  let provided: TokenMorphology | undefined;

  const annotations: Annotated[] = [
    ...document.entities.map((value) => ({ layer: 'entity', value }) as const),
    ...document.quantities.map((value) => ({ layer: 'quantity', value }) as const),
    ...document.dates.map((value) => ({ layer: 'date', value }) as const),
  ];
  for (const annotated of annotations) {
    const token = firstTokenAfter(tokens, annotated.value.start);
    const here = beginnings.get(token);
    if (here) here.push(annotated);
    else beginnings.set(token, [annotated]);
  }
  for (const here of beginnings.values()) here.sort((a, b) => b.value.end - a.value.end);

  const tokenAfter = (span: Span) => Math.min(firstTokenAfter(tokens, span.end - 1) + 1, tokens.length);
  return {
    document,
    tokens,
    sentences: sentenceRanges(document),
    annotations,
    text: strings.text,
    lower: strings.lower,
    beginning: (token) => beginnings.get(token) ?? NONE,
    covering(token) {
      coverings ??= coveredTokens(annotations, tokens, tokenAfter);
      return coverings.get(token) ?? NONE;
    },
    tokenAfter,
    get morphology() {
      provided ??= morphology?.(document);
      return provided;
    },
    lists,
  };
}

/** The sentences, or the whole text as one where it has not been split. */
export function sentenceRanges({ sentences, tokens, lang }: Document): readonly TokenRange[] {
  if (sentences.length === 0) return tokens.length > 0 ? [{ from: 0, to: tokens.length, lang }] : [];
  return Array.from({ length: sentences.length }, (_, i) => ({
    from: sentences.firstTokens[i]!,
    to: sentences.firstTokens[i + 1]!,
    lang: sentenceLanguage(sentences, i),
  }));
}

function coveredTokens(
  annotations: readonly Annotated[],
  tokens: TokenTable,
  tokenAfter: (span: Span) => number,
): Map<number, Annotated[]> {
  const covered = new Map<number, Annotated[]>();
  for (const annotated of annotations) {
    const end = tokenAfter(annotated.value);
    for (let token = firstTokenAfter(tokens, annotated.value.start); token < end; token++) {
      const here = covered.get(token);
      if (here) here.push(annotated);
      else covered.set(token, [annotated]);
    }
  }
  return covered;
}
