import type { DateMention, Entity, Quantity, Span } from '@groschen/document';

/** An annotation of a layer that patterns speak of. */
export type Annotated =
  | { readonly layer: 'entity'; readonly value: Entity }
  | { readonly layer: 'quantity'; readonly value: Quantity }
  | { readonly layer: 'date'; readonly value: DateMention };

/** What a capture holds: a place, and the annotation that is exactly there where it is one. */
export interface Captured extends Span {
  readonly annotated?: Annotated;
}

/** A place that a rule has found. */
export interface Match extends Span {
  /** In the order of the text; a name may come several times. */
  readonly captures: readonly (readonly [name: string, value: Captured])[];
  /** Canonical name of the phrase that was found. */
  readonly canonical: string | undefined;
  /** Annotations that the match took whole. */
  readonly taken: readonly Annotated[];
}

/** The first capture of a name. */
export function captured(match: Match, name: string): Captured | undefined {
  return match.captures.find(([found]) => found === name)?.[1];
}
