/** What limits a figure. The values are those of the document model's `Bound`. */
export type BoundName = 'about' | 'under' | 'over' | 'at-most' | 'at-least' | 'more-than' | 'less-than';

/** Lower-case phrases, words joined by one blank. */
export interface BoundPhrases {
  /** Directly before the figure, or with an article between. */
  readonly before: Readonly<Record<string, BoundName>>;
  /** Directly after it. */
  readonly after: Readonly<Record<string, BoundName>>;
  /** Phrases of `before` that are prepositions of something else in front of a duration ("over two years"). */
  readonly prepositions: readonly string[];
  /** Articles that may stand between bound and figure. */
  readonly articles: readonly string[];
}
