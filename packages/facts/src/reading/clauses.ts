import type { Clause, ClauseKind } from './clause.ts';
import type { Grammar } from './grammar.ts';
import type { Hit, Item } from './item.ts';
import {
  ABSOLUTE,
  completesVerb,
  coordinatedAtEnd,
  endsWithParticle,
  isAbsolute,
  isSpeechTag,
  leadOf,
  leadsWithGerund,
} from './piece-openings.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { hasParticle, TEMPORAL, type VerbReadings, verbReadings } from './verb-readings.ts';

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
      if (main && completesVerb(piece, main.items, verbs, grammar)) join(main, piece);
      else if (isSpeechTag(piece, verbs, grammar)) open('main', piece, '', { parent: main });
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
    } else if (
      current.kind !== 'main' &&
      main &&
      (!main.finite || endsWithParticle(piece, grammar) || completesVerb(piece, main.items, verbs, grammar))
    ) {
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

function hasFigure(draft: Draft): boolean {
  return draft.items.some((item) => item.kind === 'figure');
}

function isDash(piece: Piece): boolean {
  return /^(?:-|--|–|—)$/.test(piece.separator);
}
