import type { Modality, QuantityKind, TokenClass } from '@groschen/document';
import type { RuleFields } from './example.ts';

/** What one token or annotation must be; all that is given must hold. */
export interface Condition {
  readonly text?: string | readonly string[];
  readonly lower?: string | readonly string[];
  readonly lemma?: string | readonly string[];
  readonly stem?: string | readonly string[];
  /** Universal part of speech: NOUN, VERB, PROPN, … */
  readonly pos?: string | readonly string[];
  /** `Xxxx`, `dd,d`: letters and digits by class, runs cut at four. */
  readonly shape?: string;
  readonly class?: TokenClass;
  /** A word of one of the pack's lists. */
  readonly in?: string;
  /** An annotation that begins here and is taken whole. */
  readonly entity?: string | readonly string[];
  readonly quantity?: QuantityKind | readonly QuantityKind[];
  readonly date?: true;
  /** Bounds of a quantity's amount, exact decimals, inclusive. */
  readonly min?: string;
  readonly max?: string;
  readonly not?: Condition;
}

/** A step of a pattern: a condition, alternatives, a group or a gap, how often, and what it captures. */
export type Step = (
  | Condition
  | { readonly any: readonly (readonly Step[])[] }
  | { readonly group: readonly Step[] }
  /** Up to so many tokens of any kind, within the sentence. */
  | { readonly gap: number }
) & {
  readonly times?: '?' | '*' | '+' | readonly [min: number, max: number];
  /** Role or part that the step's tokens fill. */
  readonly capture?: string;
};

/** What a match makes. */
export type Emit =
  | { readonly entity: string; readonly from?: string; readonly canonical?: string }
  | { readonly fact: string; readonly set?: Readonly<Record<string, string>>; readonly modality?: Modality }
  | { readonly date: string; readonly from?: string }
  | { readonly unit: string; readonly from?: string }
  /** Changes the annotation captured as `from`. */
  | { readonly retype: string; readonly from: string }
  | { readonly canonical: string; readonly from: string }
  | { readonly forbid: 'entity' | 'quantity' | 'date' | 'fact'; readonly from?: string };

/** A sequence of tokens and annotations within one sentence. */
export interface PatternRule extends RuleFields {
  readonly kind: 'pattern';
  readonly pattern: readonly Step[];
  readonly emit: Emit;
}

/** A list of names or terms, each found as it stands. */
export interface PhraseRule extends RuleFields {
  readonly kind: 'phrases';
  /** Surface, or surface and canonical name. */
  readonly phrases: readonly (string | { readonly text: string; readonly canonical?: string })[];
  /** Whether case counts; true where not given. */
  readonly matchCase?: boolean;
  readonly emit: Emit;
}

/** A regular expression over the text, for identifiers. Named groups are captures. */
export interface RegexRule extends RuleFields {
  readonly kind: 'regex';
  readonly regex: string;
  readonly flags?: 'i' | 'u' | 'iu';
  readonly emit: Emit;
}
