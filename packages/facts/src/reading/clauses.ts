import type { Clause, ClauseKind } from './clause.ts';
import type { Grammar } from './grammar.ts';
import type { Hit, Item } from './item.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { leadsGerund, TEMPORAL, type VerbReadings, verbReadings } from './verb-readings.ts';

interface Draft {
  kind: ClauseKind;
  lead: string;
  items: Item[];
  asides: Set<number> | undefined;
  finite: boolean;
  elliptical: boolean;
  parent: Draft | undefined;
  antecedent: number | undefined;
  /** Separator before it. */
  separator: string;
}

/** Words before a figure that tell how exact it is: "at least". */
const LONGEST_BOUND = 2;
/** Items of a speaker before "said". */
const LONGEST_SPEAKER = 9;
const VERB_ENDING = /(?:[^aeiou]t|te|ten|eten|elt|ert|iert|iet|en|tet|ss|eht|ielt|ief|ahm|og|ang|ag|at)$/;

/**
 * Clauses of a sentence. Pieces between commas, conjunctions and parentheses are made first; a piece without a verb goes to the
 * clause before it, unless it has a subject and a figure of its own, and a piece that completes an interrupted main clause is
 * joined with it. O(items).
 */
export function splitClauses(items: readonly Item[], hits: readonly Hit[], grammar: Grammar): readonly Clause[] {
  const verbs = verbReadings(items, hits, grammar);
  const named = namedPlaces(items, hits, grammar);
  /** Those that can be subjects: no preposition is directly before them. */
  const subjects = new Set<number>();
  for (const at of named) if (!directPreposition(items, at, grammar)) subjects.add(at);
  const drafts: Draft[] = [];
  let main: Draft | undefined;
  let current: Draft | undefined;

  const open = (kind: ClauseKind, piece: Piece, lead: string, rest: Partial<Draft> = {}): Draft => {
    const draft: Draft = {
      kind,
      lead,
      items: [...piece.items],
      asides: undefined,
      finite: piece.finite,
      elliptical: rest.elliptical ?? false,
      parent: rest.parent,
      antecedent: rest.antecedent,
      separator: piece.separator,
    };
    drafts.push(draft);
    current = draft;
    if (kind === 'main') main = draft;
    return draft;
  };
  const join = (draft: Draft, piece: Piece) => {
    draft.items.push(...piece.items);
    draft.finite ||= piece.finite;
    current = draft;
  };

  for (const piece of piecesOf(items, verbs, grammar)) {
    const { finite } = piece;
    const figure = piece.items.some((item) => item.kind === 'figure');
    const subject = piece.items.some((item) => subjects.has(item.at));
    const lead = leadOf(piece, grammar, verbs);
    if (piece.aside) {
      if (subject && figure && current)
        drafts.push({
          kind: 'aside',
          lead: '',
          items: [...piece.items],
          asides: undefined,
          finite,
          elliptical: false,
          parent: current,
          antecedent: undefined,
          separator: '(',
        });
      else if (current) {
        current.asides ??= new Set();
        for (const item of piece.items) current.asides.add(item.at);
        current.items.push(...piece.items);
      } else open('main', piece, '');
    } else if (lead && main && !main.finite && current === main && TEMPORAL.has(lead.word)) {
      join(main, piece);
    } else if (lead) {
      const antecedent = lead.kind === 'relative' && current ? piece.items[0]!.at - 1 : undefined;
      open(lead.kind, piece, lead.word, { parent: current, antecedent });
    } else if (main && current === main && isLabelled(piece, main, named)) {
      join(main, piece);
    } else if (
      piece.separator === ':' ||
      piece.separator === ';' ||
      piece.separator === '*' ||
      piece.separator === '**'
    ) {
      open('main', piece, '', { parent: current });
    } else if (finite) {
      if (isSpeechTag(piece, verbs, grammar)) open('main', piece, '', { parent: main });
      else if (
        main &&
        !main.finite &&
        !main.elliptical &&
        main.separator !== '*' &&
        !(isDash(piece) && main === current)
      )
        join(main, piece);
      else if (
        current &&
        current.kind !== 'main' &&
        coordinatedAtEnd(piece, verbs, grammar) &&
        grammar.language === 'de'
      )
        open(current.kind, piece, current.lead, { parent: current.parent, antecedent: current.antecedent });
      else open('main', piece, '', { parent: main });
    } else if (current && isAbsolute(piece, named, figure)) {
      open('participial', piece, piece.items.find((item) => ABSOLUTE.test(item.lower))!.lower, { parent: current });
    } else if (leadsWithGerund(piece, verbs)) {
      open('participial', piece, '', { parent: current });
    } else if (!current || (isDash(piece) && figure && subject)) {
      open('main', piece, '', { parent: current });
    } else if (current.kind !== 'main' && main && (!main.finite || endsWithParticle(piece, grammar))) {
      join(main, piece);
    } else if (subject && figure && (current.finite || current.elliptical || hasFigure(current))) {
      if (hasFigure(current)) open(current.kind, piece, current.lead, { parent: current, elliptical: true });
      else join(current, piece);
    } else if (piece.items.length > 0) join(current, piece);
  }
  return finish(drafts, items, verbs);
}

/** No item stands in parentheses. */
const NONE: ReadonlySet<number> = new Set();

function finish(drafts: readonly Draft[], items: readonly Item[], verbs: VerbReadings): readonly Clause[] {
  const clauseAt = new Int32Array(items.length).fill(-1);
  drafts.forEach((draft, i) => {
    for (const item of draft.items) clauseAt[item.at] = i;
    if (draft.asides) draft.items.sort((a, b) => a.at - b.at);
  });
  const hits: Hit[][] = drafts.map(() => []);
  for (const hit of verbs.hits) {
    const clause = clauseAt[hit.from]!;
    if (clause < 0 || clauseAt[hit.to] !== clause) continue;
    const { particle } = hit.form;
    if (particle === undefined || hasParticle(drafts[clause]!.items, hit.from, particle)) hits[clause]!.push(hit);
  }
  const done = new Map<Draft, Clause>();
  return drafts.map((draft, i) => {
    const clause: Clause = {
      kind: draft.kind,
      lead: draft.lead,
      items: draft.items,
      asides: draft.asides ?? NONE,
      hits: hits[i]!,
      finite: draft.finite,
      separator: draft.separator,
      elliptical: draft.elliptical,
      parent: draft.parent && done.get(draft.parent),
      antecedent: draft.antecedent,
    };
    done.set(draft, clause);
    return clause;
  });
}

/** A particle stands alone: no noun, figure or determiner follows it, as one follows a preposition. */
function hasParticle(items: readonly Item[], verb: number, particle: string): boolean {
  return items.some((item, i) => {
    if (item.at <= verb || item.lower !== particle) return false;
    const next = items[i + 1];
    if (!next || next.kind === 'mark' || next.at !== item.at + 1) return true;
    // "vor allem": no particle.
    if (/^(?:allem|kurzem|langem)$/.test(next.lower)) return false;
    return (
      next.kind === 'word' && !next.capital && !/^(?:d(?:er|ie|as|en|em|es)|ein\w*|ihr\w*|sein\w*)$/.test(next.lower)
    );
  });
}

/** Positions of companies, indices and of nouns of metrics, shares and instruments. */
function namedPlaces(items: readonly Item[], hits: readonly Hit[], grammar: Grammar): ReadonlySet<number> {
  const places = new Set<number>();
  for (const item of items)
    if (item.kind === 'name' && (item.entity.type === 'company' || item.entity.type === 'index')) places.add(item.at);
  for (const hit of hits) {
    const kind = hit.form.kind === 'noun' ? grammar.subjectKinds.get(hit.form.lexeme) : undefined;
    if (kind === 'metric' || kind === 'instrument' || kind === 'share') places.add(hit.from);
  }
  return places;
}

function directPreposition(items: readonly Item[], at: number, grammar: Grammar): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i]!;
    if (item.kind !== 'word') return false;
    if (grammar.words.prepositions.has(item.lower)) return true;
    if (!grammar.words.determiners.has(item.lower) && item.kind === 'word' && item.capital) return false;
  }
  return false;
}

function leadOf(
  piece: Piece,
  grammar: Grammar,
  verbs: VerbReadings,
): { readonly kind: 'subordinate' | 'relative'; readonly word: string } | undefined {
  const words = piece.items.filter((item) => item.kind !== 'mark');
  const first = words[0];
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

/** Prepositions whose phrase may tell of another subject what the clause before told of its own. */
const ABSOLUTE = /^(?:von|by|with)$/;

/** ", gefolgt von BMW mit 3 Prozent", ", followed by Ford, up 2%", ", with the Dow dropping 1%". */
function isAbsolute(piece: Piece, places: ReadonlySet<number>, figure: boolean): boolean {
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

function coordinatedAtEnd(piece: Piece, verbs: VerbReadings, grammar: Grammar): boolean {
  return grammar.words.coordinators.has(piece.separator) && verbLast(piece.items, verbs, grammar);
}

/** ", said CFO X", ", X said", ", teilte der Konzern mit": who says the rest of the sentence is a clause by itself. */
function isSpeechTag({ items, separator }: Piece, verbs: VerbReadings, { language, speech }: Grammar): boolean {
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

function leadsWithGerund(piece: Piece, verbs: VerbReadings): boolean {
  const first = piece.items[0];
  return (
    first !== undefined &&
    (verbs.at[first.at]?.some((hit) => hit.form.shape === 'gerund') ??
      (first.kind === 'word' && /^send|ing$/.test(first.lower)))
  );
}

function endsWithParticle(piece: Piece, grammar: Grammar): boolean {
  const last = piece.items[piece.items.length - 1];
  return last !== undefined && grammar.words.particles.has(last.lower);
}

/** "Auftragseingang: 2,9 Mrd. Euro": a figure behind a colon belongs to the label before it. */
function isLabelled(piece: Piece, { items, finite }: Draft, places: ReadonlySet<number>): boolean {
  if (piece.separator !== ':' || piece.finite || finite) return false;
  const figure = piece.items.findIndex(({ kind }) => kind === 'figure');
  return (
    figure >= 0 &&
    figure <= LONGEST_BOUND &&
    !piece.items.some(({ at }) => places.has(at)) &&
    items.some(({ at, kind }) => kind === 'word' && places.has(at)) &&
    !items.some(({ kind }) => kind === 'figure')
  );
}

function isDash(piece: Piece): boolean {
  return /^(?:-|--|–|—)$/.test(piece.separator);
}

function hasFigure(draft: Draft): boolean {
  return draft.items.some((item) => item.kind === 'figure');
}
