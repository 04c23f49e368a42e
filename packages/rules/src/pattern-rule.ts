import type { Modality, QuantityKind, TokenClass } from '@groschen/document';
import type { RuleFields } from './example.ts';

/** What one token or annotation must be; all that is given must hold. `{}` holds for every token. */
export interface Condition {
  /** The surface, as it stands. */
  readonly text?: string | readonly string[];
  /** The surface in lower case. */
  readonly lower?: string | readonly string[];
  /** Dictionary form; holds for no token where no morphology is at hand. */
  readonly lemma?: string | readonly string[];
  readonly stem?: string | readonly string[];
  /** Universal part of speech: NOUN, VERB, PROPN, … */
  readonly pos?: string | readonly string[];
  /** `Xxxx`, `dd,d`: letters and digits by class, runs cut at four. */
  readonly shape?: string;
  readonly class?: TokenClass;
  /**
   * A word or phrase of one of the pack's lists, the longest that begins here. An entry in lower case is found in any case, another
   * as it is written.
   */
  readonly in?: string;
  /** An annotation that begins here and is taken whole; `text`, `lower` and `in` then speak of its surface. */
  readonly entity?: string | readonly string[];
  readonly quantity?: QuantityKind | readonly QuantityKind[];
  readonly date?: true;
  /** Bounds of a quantity's amount, exact decimals, inclusive. */
  readonly min?: string;
  readonly max?: string;
  /** A quantity in this currency, as ISO 4217 names it. */
  readonly currency?: string | readonly string[];
  /** A quantity with a sign of its own: "+1,2 %", "minus 3 Prozent". */
  readonly signed?: true;
  /** Must not hold. Of an annotation: none covers the token. */
  readonly not?: Condition;
}

/** How often a step comes: as often as possible, within the bounds. */
export type Times = '?' | '*' | '+' | readonly [min: number, max: number];

/** A step of a pattern: a condition, alternatives, a group or a gap, how often, and what it captures. */
export type Step = (
  | Condition
  /** The first of these sequences that leads to a match. */
  | { readonly any: readonly (readonly Step[])[] }
  | { readonly group: readonly Step[] }
  /** Up to so many tokens of any kind, as few as possible, within the sentence. */
  | { readonly gap: number }
) & {
  readonly times?: Times;
  /** Role or part that the step's tokens fill. The same name twice makes a list. */
  readonly capture?: string;
};

/** What a match makes. `from` names the capture it speaks of; without it, the whole match. */
export type Emit =
  | { readonly entity: string; readonly from?: string; readonly canonical?: string }
  /** Captures fill the roles of their names; `source` is who says it; `set` gives roles with a fixed value. */
  | { readonly fact: string; readonly set?: Readonly<Record<string, string>>; readonly modality?: Modality }
  /** A time with this value; `{name}` in it stands for the text of that capture. */
  | { readonly date: string; readonly from?: string }
  /**
   * The quantity in the match gets this unit. Without `from` it becomes a measure that spans the match ("12.000 [tCO2e]"); with
   * `from` it keeps span and kind ("[350] Wohnungen").
   */
  | { readonly unit: string; readonly from?: string }
  /** Changes the annotation captured as `from`: an entity's type. */
  | { readonly retype: string; readonly from: string }
  | { readonly canonical: string; readonly from: string }
  /** Takes away what others found there. */
  | { readonly forbid: 'entity' | 'quantity' | 'date' | 'fact'; readonly from?: string };

/** A sequence of tokens and annotations within one sentence. */
export interface PatternRule extends RuleFields {
  readonly kind: 'pattern';
  readonly pattern: readonly Step[];
  readonly emit: Emit;
}

/** Surface, or surface and canonical name. */
export type Phrase = string | { readonly text: string; readonly canonical?: string };

/** A list of names or terms, each found as it stands. */
export interface PhraseRule extends RuleFields {
  readonly kind: 'phrases';
  readonly phrases: readonly Phrase[];
  /** Whether case counts; true where not given. */
  readonly matchCase?: boolean;
  readonly emit: Emit;
}

/** A regular expression over the text of each sentence, for identifiers. Named groups are captures. */
export interface RegexRule extends RuleFields {
  readonly kind: 'regex';
  readonly regex: string;
  readonly flags?: 'i' | 'u' | 'iu';
  readonly emit: Emit;
}
