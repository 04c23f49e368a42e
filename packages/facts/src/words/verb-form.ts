/** What a form of a verb can do in a clause. */
export type VerbShape =
  | 'finite'
  /** Indirect speech: "steige", "habe". */
  | 'subjunctive'
  | 'participle'
  | 'infinitive'
  | 'gerund';

/** A form of a verb as it stands in a text; lower case. */
export interface VerbForm {
  readonly form: string;
  readonly shape: VerbShape;
  /** German: the particle that must stand at the end of the clause. English: the word that must follow. */
  readonly particle?: string;
  /** German: an infinitive with its "zu" inside, "auszuschütten", which is never finite. */
  readonly zu?: true;
}

/** The parts of a verb that cannot be derived. */
export interface PrincipalParts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/** Reads a list of irregular verbs, one a line. */
export function principalParts(list: string): ReadonlyMap<string, PrincipalParts> {
  const parts = new Map<string, PrincipalParts>();
  for (const line of list.split('\n')) {
    const [infinitive, present, past, participle] = line.trim().split(' ');
    if (infinitive && present && past && participle) parts.set(infinitive, { present, past, participle });
  }
  return parts;
}
