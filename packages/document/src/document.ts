import type { DateMention } from './date.ts';
import type { Entity } from './entity.ts';
import type { Fact } from './fact.ts';
import type { Language } from './language.ts';
import type { Quantity } from './quantity.ts';
import { NO_SENTENCES, type SentenceTable } from './sentences.ts';
import type { Summary } from './summary.ts';
import { NO_TOKENS, type TokenTable } from './tokens.ts';

/** What a caller knows about a text before it is analysed. */
export interface DocumentInput {
  readonly id?: string;
  readonly text: string;
  readonly lang?: Language;
  /** ISO 8601 day or minute; relative dates resolve against it. */
  readonly published?: string;
  readonly title?: string;
}

/**
 * A text and all that was found in it. Immutable: each layer's function takes a document and gives a new one.
 * Annotations of a layer are in text order; quantities and dates are disjoint within and between their layers.
 */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly published?: string;
  readonly title?: string;
  readonly tokens: TokenTable;
  readonly sentences: SentenceTable;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly summary?: Summary;
  /** What the reader should know about the analysis itself, e.g. that the language is neither German nor English. */
  readonly warnings: readonly string[];
}

/** The layers in the order in which they build on each other. */
export const LAYERS = ['tokens', 'sentences', 'quantities', 'dates', 'entities', 'facts', 'summary'] as const;
export type Layer = (typeof LAYERS)[number];

/** A document with nothing found in it yet. */
export function createDocument(input: DocumentInput): Document {
  return {
    id: input.id ?? 'document',
    text: input.text,
    lang: input.lang ?? 'und',
    ...(input.published !== undefined && { published: input.published }),
    ...(input.title !== undefined && { title: input.title }),
    tokens: NO_TOKENS,
    sentences: NO_SENTENCES,
    quantities: [],
    dates: [],
    entities: [],
    facts: [],
    warnings: [],
  };
}
