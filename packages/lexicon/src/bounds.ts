/** What limits a figure. The values are those of the document model's `Bound`. */
export type BoundName = 'about' | 'under' | 'over' | 'at-most' | 'at-least' | 'more-than' | 'less-than';

/** Lower-case phrases, parted by commas. */
export interface BoundPhrases {
  /** Directly before the figure, or with an article between. */
  readonly before: Readonly<Partial<Record<BoundName, string>>>;
  /** Directly after it. */
  readonly after: Readonly<Partial<Record<BoundName, string>>>;
  /** Phrases of `before` that are prepositions of something else in front of a duration ("over two years"). */
  readonly prepositions: string;
  /** Articles that may stand between bound and figure. */
  readonly articles: string;
}
