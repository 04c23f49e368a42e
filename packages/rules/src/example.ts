import type { Modality, QuantityKind, RuleLanguage } from '@groschen/document';

/** What an example expects of one fact: the surface of each role (`[first, second]` where a role has several). */
export interface ExpectedFact {
  readonly fact: string;
  readonly roles?: Readonly<Record<string, string | readonly string[]>>;
  readonly modality?: Modality;
  readonly negated?: boolean;
  /** Surface of the source. */
  readonly source?: string;
}

/** What an example expects of one annotation; what is left out may be anything. */
export type ExpectedAnnotation =
  | { readonly entity: string; readonly text: string; readonly canonical?: string }
  | { readonly quantity: QuantityKind; readonly text: string; readonly unit?: string }
  /** The value of a time. */
  | { readonly date: string; readonly text: string }
  /** The layer in which nothing with this surface may be left. */
  | { readonly forbidden: 'entity' | 'quantity' | 'date'; readonly text: string };

export type Expected = ExpectedFact | ExpectedAnnotation;

/**
 * A text that a rule must read, with all that it must find there. The text is annotated as any other before the rule
 * runs; `[Surface|company]` in it fixes a name that the annotators could not know.
 */
export interface Example {
  readonly text: string;
  readonly lang?: RuleLanguage;
  /** Day against which relative dates in the text resolve; 2026-01-30 where not given. */
  readonly published?: string;
  readonly finds: readonly Expected[];
}

/** A text in which a rule must find nothing; a string, or with its language. */
export type Counterexample = string | { readonly text: string; readonly lang?: RuleLanguage };

/** What every rule has, whatever its kind. */
export interface RuleFields {
  /** Unique in its pack; `by` of what it finds ends in it. Lower case with hyphens. */
  readonly id: string;
  /** Higher wins where two rules want the same place or figure; 0 where not given. */
  readonly priority?: number;
  /** `pack#rule` ids, or `rule` of the same pack, that this rule replaces. */
  readonly replaces?: readonly string[];
  readonly examples?: readonly Example[];
  readonly counterexamples?: readonly Counterexample[];
}
