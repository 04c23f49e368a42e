/**
 * Abbreviations written with a period, by what the period may mean besides. The period belongs to the token in every group.
 * Entries are written without the last period and are matched in the case given, or with a capital at the start of a sentence.
 */
export interface AbbreviationLexicon {
  /** Something always follows: "Dr.", "ca.", "ggü.". Never the end of a sentence. */
  readonly preposed: readonly string[];
  /** May stand last, so that its period also ends the sentence: "Mrd.", "usw.", "Inc.". */
  readonly closing: readonly string[];
  /** Also an ordinary word or name; an abbreviation only where a number follows: "No. 5", "Art. 17". */
  readonly beforeNumber: readonly string[];
  /** Also an ordinary word; an abbreviation only where a name (a capitalised word) follows: "Gen. Clark". */
  readonly beforeName: readonly string[];
}
