import type { Grammar } from './grammar.ts';
import type { Item } from './item.ts';
import type { Piece } from './pieces.ts';
import { hasParticle, leadsGerund, type VerbReadings } from './verb-readings.ts';

/** Items of a speaker before "said". */
const LONGEST_SPEAKER = 9;
const VERB_ENDING = /(?:[^aeiou]t|te|ten|eten|elt|ert|iert|iet|en|tet|ss|eht|ielt|ief|ahm|og|ang|ag|at)$/;

/** The conjunction or relative pronoun that a piece begins a clause with. */
export function leadOf(
  piece: Piece,
  grammar: Grammar,
  verbs: VerbReadings,
): { readonly kind: 'subordinate' | 'relative'; readonly word: string } | undefined {
  const words = piece.items.filter((item) => item.kind !== 'mark');
  const first = words[0];
  // "Bis 2030 will der Konzern …", "Since March …": before a time it is a preposition.
  if (first && grammar.words.prepositions.has(first.lower) && words[1]?.kind === 'time') return undefined;
  if (first?.lower === 'that' && isRelativeThat(first, verbs)) return { kind: 'relative', word: first.lower };
  if (!first || piece.separator === '' || piece.separator === ':') {
    const isClause =
      piece.finite || (grammar.language === 'de' && first !== undefined && verbLast(words, verbs, grammar));
    if (first && grammar.words.subordinators.has(first.lower) && isClause)
      return { kind: 'subordinate', word: first.lower };
    return undefined;
  }
  const at = grammar.words.prepositions.has(first.lower) && !grammar.words.subordinators.has(first.lower) ? 1 : 0;
  const lead = words[at];
  if (lead?.kind !== 'word') return undefined;
  if (grammar.language === 'en') {
    if (grammar.words.relatives.has(lead.lower) && piece.finite)
      return { kind: lead.lower === 'that' ? 'subordinate' : 'relative', word: lead.lower };
    if (grammar.words.subordinators.has(first.lower) && piece.finite) return { kind: 'subordinate', word: first.lower };
    return leadsGerund(first, verbs) ? { kind: 'subordinate', word: first.lower } : undefined;
  }
  if (grammar.words.subordinators.has(first.lower) && (verbLast(words, verbs, grammar) || piece.finite))
    return { kind: 'subordinate', word: first.lower };
  if (piece.separator === ',' && grammar.words.relatives.has(lead.lower) && verbLast(words, verbs, grammar))
    return { kind: 'relative', word: lead.lower };
  return undefined;
}

/** "revenue that slipped 2%": directly before a finite verb, and not behind one ("said that"), "that" is what it tells of. */
function isRelativeThat({ at }: Item, verbs: VerbReadings): boolean {
  const isPredicate = (place: number) => verbs.at[place]?.some(({ form }) => form.shape === 'finite') ?? false;
  return at > 0 && !verbs.at[at - 1] && isPredicate(at + 1);
}

/** Prepositions whose phrase may tell of another subject what the clause before told of its own. */
export const ABSOLUTE = /^(?:von|by|with)$/;

/** ", gefolgt von BMW mit 3 Prozent", ", followed by Ford, up 2%", ", with the Dow dropping 1%". */
export function isAbsolute(piece: Piece, places: ReadonlySet<number>, figure: boolean): boolean {
  if (piece.separator !== ',') return false;
  const [first, second] = piece.items;
  const named = piece.items.some((item, i) => i > 0 && i < 7 && places.has(item.at));
  if (!named || !first || !second) return false;
  if (first.lower === 'with') return figure;
  return /^(?:gefolgt|angeführt|followed|led|trailed)$/.test(first.lower) && ABSOLUTE.test(second.lower);
}

/** Whether the last word looks like a finite verb and none stands in second place. */
function verbLast(words: readonly Item[], verbs: VerbReadings, grammar: Grammar): boolean {
  const last = words[words.length - 1]!;
  if (last.kind !== 'word' || last.capital || words.length < 2) return false;
  // "…, die Belegschaft zu verringern" goes on with the clause before.
  if (words[words.length - 2]!.lower === 'zu') return false;
  if (grammar.words.particles.has(last.lower)) return false;
  const known = verbs.at[last.at];
  return known ? true : VERB_ENDING.test(last.lower);
}

/** A piece behind "und" that ends with its verb goes on with a subordinate clause. */
export function coordinatedAtEnd(piece: Piece, verbs: VerbReadings, grammar: Grammar): boolean {
  return grammar.words.coordinators.has(piece.separator) && verbLast(piece.items, verbs, grammar);
}

/** ", said CFO X", ", X said", ", teilte der Konzern mit": who says the rest of the sentence is a clause by itself. */
export function isSpeechTag({ items, separator }: Piece, verbs: VerbReadings, { language, speech }: Grammar): boolean {
  if (separator !== ',') return false;
  const says = (item: Item) =>
    verbs.at[item.at]?.some(
      ({ form: { shape, lexeme, particle }, from }) =>
        shape === 'finite' && speech.has(lexeme) && (particle === undefined || hasParticle(items, from, particle)),
    ) === true;
  if (says(items[0]!)) return true;
  if (language !== 'en') return false;
  const verb = items.findIndex(says);
  return verb > 0 && verb < LONGEST_SPEAKER && !items.slice(0, verb).some((item) => verbs.at[item.at]);
}

/** ", sending its shares up": a piece that begins with what comes of the clause before. */
export function leadsWithGerund(piece: Piece, verbs: VerbReadings): boolean {
  const first = piece.items[0];
  return (
    first !== undefined &&
    (verbs.at[first.at]?.some((hit) => hit.form.shape === 'gerund') ??
      (first.kind === 'word' && /^send|ing$/.test(first.lower)))
  );
}

/** "…, ab": a piece that brings the particle of an interrupted clause's verb. */
export function endsWithParticle(piece: Piece, grammar: Grammar): boolean {
  const last = piece.items[piece.items.length - 1];
  return last !== undefined && grammar.words.particles.has(last.lower);
}

/** "… hat A, den Gründer von B, | zum Chef berufen": a piece that brings the participle or infinitive that a clause's auxiliary waits for. */
export function completesVerb(
  piece: Piece,
  clause: readonly Item[],
  verbs: VerbReadings,
  { language, auxiliaries }: Grammar,
): boolean {
  if (language !== 'de') return false;
  const shapes = ({ at }: Item) => verbs.at[at]?.map(({ form }) => form.shape) ?? [];
  const isOpen = (item: Item) => shapes(item).some((shape) => shape === 'participle' || shape === 'infinitive');
  const last = piece.items[piece.items.length - 1]!;
  if (!isOpen(last) || piece.items.some((item) => item !== last && shapes(item).length > 0)) return false;
  const waits = clause.some(({ at }) =>
    verbs.at[at]?.some(({ form }) => form.shape === 'finite' && auxiliaries.has(form.lexeme)),
  );
  return waits && !clause.some(isOpen) && !endsLikeVerb(clause[clause.length - 1]!);
}

/** "hat … berührt": a verb that no rule waits for. */
function endsLikeVerb(item: Item): boolean {
  return item.kind === 'word' && !item.capital && /(?:[^aeiou]t|en)$/.test(item.lower);
}
