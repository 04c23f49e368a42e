import type { RuleLanguage } from './language.ts';
import type { Span } from './span.ts';

/** A figure in a generated text, and the quantity or date of the source that it states. */
export interface TracedFigure {
  readonly language: RuleLanguage;
  readonly in: 'brief' | 'bullet';
  /** Position in `bullets[language]`; absent for the brief. */
  readonly bullet?: number;
  /** Place in that brief or bullet. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly source: Span;
}

/** A generated sentence that was dropped because it could not be verified. */
export interface RejectedSentence {
  readonly language: RuleLanguage;
  readonly text: string;
  readonly reason: string;
}

export interface Summary {
  /** The extract: sentences of the source in text order. */
  readonly sentences: readonly Span[];
  /** One fact each, in telegram style. */
  readonly bullets: Readonly<Partial<Record<RuleLanguage, readonly string[]>>>;
  /** Two to five sentences of prose. */
  readonly brief: Readonly<Partial<Record<RuleLanguage, string>>>;
  readonly figures: readonly TracedFigure[];
  readonly rejected?: readonly RejectedSentence[];
}
