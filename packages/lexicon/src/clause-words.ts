/** The small words by which clauses are told apart and arguments are tied to their verb. All lower case. */
export interface ClauseWords {
  readonly coordinators: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly prepositions: readonly string[];
  /** Words between a preposition and its figure that change nothing: "bis zu", "rund", "about". */
  readonly transparent: readonly string[];
  readonly determiners: readonly string[];
  /** Determiners that no subject has: accusative, dative and genitive forms. */
  readonly obliqueDeterminers: readonly string[];
  readonly pronouns: readonly string[];
  /** Separable particles of verbs. */
  readonly particles: readonly string[];
}
