/** What surrounds names in running text, per language; see `de/name-context.ts` and `en/name-context.ts`. All words are in small letters unless said otherwise. */
export interface NameContext {
  /** Words that go before a common noun: a bare noun after none of them is more likely a name. */
  readonly determiners: readonly string[];
  /** Words that begin sentences and are never the first word of a name. */
  readonly functionWords: readonly string[];
  /** Prepositions before places. */
  readonly placePrepositions: readonly string[];
  /** Prepositions before companies and persons. */
  readonly namePrepositions: readonly string[];
  /** Verbs after the subject of company news. */
  readonly companyVerbs: readonly string[];
  /** Verbs that introduce or follow a speaker. */
  readonly speechVerbs: readonly string[];
  /** Nouns before media: "das Magazin", "news agency". */
  readonly mediaCues: readonly string[];
  /** Time words and units that follow names without belonging to them. */
  readonly neverInNames: readonly string[];
  /** People and what is theirs by their country, written large: "Dutch", "Franzosen". */
  readonly demonyms: readonly string[];
}

/** Words that tell a company. */
export interface CompanyCues {
  /** Ends of nouns that stand right before a company's name: "Chip|hersteller", "chip|maker". */
  readonly nounEndings: readonly string[];
  /** Nouns after a hyphen that make the part before it a company: "X-Aktie". */
  readonly compoundHeads: readonly string[];
  /** Those of them that other nouns take as well: "Wurmkur-Geschäft". */
  readonly sharedHeads: readonly string[];
  /** Ends of names: "Norhaven Medizin|technik", "Northgate Wealth". */
  readonly nameEndings: readonly string[];
  /** Those of them that are also ordinary words of titles and headings: alone they tell nothing. */
  readonly weakEndings: readonly string[];
  /** Endings of another language's that names keep in texts of this one. */
  readonly foreignEndings: readonly string[];
  /** What goes before a company as object: "shares of". The last word of the phrase is matched, then the ones before. */
  readonly phrases: readonly string[];
}

export interface PersonRoles {
  /** Ends of nouns that stand right before a person: "Vorstands|chef", "analyst". */
  readonly nounEndings: readonly string[];
  /** Forms of address and academic titles, with their period. */
  readonly titles: readonly string[];
  /** Words inside of surnames. */
  readonly particles: readonly string[];
  /** Words before a family's name. */
  readonly familyWords: readonly string[];
}

/** Words that tell an institution. */
export interface OrganizationCues {
  /** Ends of German compounds, or last words of English names. */
  readonly endings: readonly string[];
  /** First words of names with "of": "University of …". */
  readonly heads: readonly string[];
}

/** Ends of nouns that stand right before a product: "die Stamm|marke Drontil", "weight-loss drug Amlevia". */
export type ProductCues = readonly string[];

/** What tells small places. */
export interface PlaceCues {
  /** Prepositions that stand before places more than before other names. */
  readonly prepositions: readonly string[];
  /** Ends of their names: "Niklas|dorf". */
  readonly endings: readonly string[];
}
