/** What a company does, as a noun before its name: "der Autobauer X", "carmaker X". */
export interface CompanyKind<Noun> {
  /** The noun that generated text uses. */
  readonly name: Noun;
  /** Nouns of the language that mean it, in lower case, without inflection. */
  readonly words: readonly string[];
  /** The noun under which the company is taken up again, where it is not "das Unternehmen" or "the company". */
  readonly again?: Noun;
}

/** By what they do; the same keys in every language. */
export type CompanyKinds<Noun> = Readonly<Record<string, CompanyKind<Noun>>>;
