/** Words that say how certain a clause is and who says so. Verbs as rule packs write them. */
export interface ModalityWords {
  /** Infinitives of verbs with which somebody says something. */
  readonly speech: readonly string[];
  /** Nouns for what is said: "Bericht", "statement". Prefixes of an attribution ("nach Angaben von"). */
  readonly speechNouns: readonly string[];
  /** Prepositions of attribution before the source ("laut", "according to") and after it ("zufolge"). */
  readonly sourceBefore: readonly string[];
  readonly sourceAfter: readonly string[];
  /** Sources without a name: "Kreise", "sources". */
  readonly anonymous: readonly string[];
  /** Finite forms by what they make of the clause. */
  readonly planned: readonly string[];
  readonly expected: readonly string[];
  readonly denied: readonly string[];
  /** Verbs that make a clause planned, expected or denied. */
  readonly planVerbs: readonly string[];
  readonly expectVerbs: readonly string[];
  readonly denyVerbs: readonly string[];
  /** Verbs that say of a deal that it will not be: call off, fall through. */
  readonly cancelVerbs: readonly string[];
  readonly planNouns: readonly string[];
  readonly expectNouns: readonly string[];
  readonly negation: readonly string[];
}
