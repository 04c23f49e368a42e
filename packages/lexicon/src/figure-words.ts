/** How figures are written in text that is generated. */
export interface FigureWords {
  readonly decimal: string;
  readonly group: string;
  /** Scale words, singular and plural, by power of ten. */
  readonly scales: Readonly<Record<6 | 9 | 12, readonly [string, string]>>;
  /** Unit words by kind of quantity; the second is the German dative plural, the third follows one. */
  readonly units: Readonly<
    Record<'percent' | 'percentage-points' | 'basis-points' | 'points', readonly [string, string, string]>
  >;
  /** Words before a figure, by its bound. */
  readonly bounds: Readonly<
    Record<'about' | 'under' | 'over' | 'at-most' | 'at-least' | 'more-than' | 'less-than', string>
  >;
  /** Between the ends of a range. */
  readonly range: string;
  /** Words for common fractions, by their decimal. */
  readonly fractions: Readonly<Record<string, string>>;
  readonly perShare: string;
}
