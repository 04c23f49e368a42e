import type { Clause, ClauseKind } from './clause.ts';
import type { Grammar } from './grammar.ts';
import type { Hit, Item } from './item.ts';

interface Draft {
  kind: ClauseKind;
  lead: string;
  items: Item[];
  asides: Set<number>;
  finite: boolean;
  elliptical: boolean;
  parent?: Draft;
  antecedent?: number;
  /** Separator before it. */
  separator: string;
}

interface Piece {
  readonly items: readonly Item[];
  readonly separator: string;
  readonly aside: boolean;
}

const BREAKS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '--',
  '**',
  '*',
  '•',
  '/',
  '|',
  '.',
  '!',
  '?',
  '...',
  '…',
  '_',
  '>',
]);
/** Marks that end a piece even where they are written together with the word before. */
const SPLITTING = new Set([',', ';', ':', '–', '—', '.', '/']);
/** English conjunctions that are prepositions too: "EBITDA before special items came to …". */
const TEMPORAL = new Set(['before', 'after', 'since', 'until', 'as', 'than']);
const VERB_ENDING = /(?:[^aeiou]t|te|ten|eten|elt|ert|iert|en|tet|ss|eht|ielt|ief|ahm|og|ang|ag|at)$/;

/**
 * Clauses of a sentence. Pieces between commas, conjunctions and parentheses are made first; a piece without a verb goes to the
 * clause before it, unless it has a subject and a figure of its own, and a piece that completes an interrupted main clause is
 * joined with it. O(items).
 */
export function splitClauses(items: readonly Item[], hits: readonly Hit[], grammar: Grammar): readonly Clause[] {
  const verbs = verbReadings(items, hits, grammar);
  const named = namedPlaces(items, hits, grammar);
  /** Those that can be subjects: no preposition is directly before them. */
  const subjects = new Set([...named].filter((at) => !directPreposition(items, at, grammar)));
  const drafts: Draft[] = [];
  let main: Draft | undefined;
  let current: Draft | undefined;

  const open = (kind: ClauseKind, piece: Piece, lead: string, rest: Partial<Draft> = {}): Draft => {
    const draft: Draft = {
      kind,
      lead,
      items: [...piece.items],
      asides: new Set(),
      finite: hasFiniteVerb(piece, verbs),
      elliptical: false,
      separator: piece.separator,
      ...rest,
    };
    drafts.push(draft);
    current = draft;
    if (kind === 'main') main = draft;
    return draft;
  };
  const join = (draft: Draft, piece: Piece) => {
    draft.items.push(...piece.items);
    draft.finite ||= hasFiniteVerb(piece, verbs);
    current = draft;
  };

  for (const piece of pieces(items, verbs, grammar)) {
    const finite = hasFiniteVerb(piece, verbs);
    const figure = piece.items.some((item) => item.kind === 'figure');
    const subject = piece.items.some((item) => subjects.has(item.at));
    const lead = leadOf(piece, grammar, verbs);
    if (piece.aside) {
      if (subject && figure && current)
        drafts.push({
          kind: 'aside',
          lead: '',
          items: [...piece.items],
          asides: new Set(),
          finite,
          elliptical: false,
          parent: current,
          separator: '(',
        });
      else if (current) {
        for (const item of piece.items) current.asides.add(item.at);
        current.items.push(...piece.items);
      } else open('main', piece, '');
    } else if (lead && main && !main.finite && current === main && TEMPORAL.has(lead.word)) {
      join(main, piece);
    } else if (lead) {
      open(lead.kind, piece, lead.word, {
        ...(current && { parent: current }),
        ...(lead.kind === 'relative' && current && { antecedent: piece.items[0]!.at - 1 }),
      });
    } else if (
      piece.separator === ':' ||
      piece.separator === ';' ||
      piece.separator === '*' ||
      piece.separator === '**'
    ) {
      open('main', piece, '', current ? { parent: current } : {});
    } else if (finite) {
      if (main && !main.finite && !main.elliptical && main.separator !== '*' && !(isDash(piece) && main === current))
        join(main, piece);
      else if (
        current &&
        current.kind !== 'main' &&
        coordinatedAtEnd(piece, verbs, grammar) &&
        grammar.language === 'de'
      )
        open(current.kind, piece, current.lead, {
          ...(current.parent && { parent: current.parent }),
          ...(current.antecedent !== undefined && { antecedent: current.antecedent }),
        });
      else open('main', piece, '', main ? { parent: main } : {});
    } else if (current && isAbsolute(piece, named, figure)) {
      open('participial', piece, piece.items.find((item) => ABSOLUTE.test(item.lower))!.lower, { parent: current });
    } else if (leadsWithGerund(piece, verbs)) {
      open('participial', piece, '', current ? { parent: current } : {});
    } else if (!current || (isDash(piece) && figure && subject)) {
      open('main', piece, '', current ? { parent: current } : {});
    } else if (current.kind !== 'main' && main && (!main.finite || endsWithParticle(piece, grammar))) {
      join(main, piece);
    } else if (subject && figure && (current.finite || current.elliptical || hasFigure(current))) {
      if (hasFigure(current)) open(current.kind, piece, current.lead, { parent: current, elliptical: true });
      else join(current, piece);
    } else if (piece.items.length > 0) join(current, piece);
  }
  return finish(drafts, hits, verbs);
}

function finish(drafts: readonly Draft[], hits: readonly Hit[], verbs: ReadonlyMap<number, readonly Hit[]>): Clause[] {
  const done = new Map<Draft, Clause>();
  return drafts.map((draft) => {
    const items = draft.asides.size > 0 ? [...draft.items].sort((a, b) => a.at - b.at) : draft.items;
    const first = new Set(items.map((item) => item.at));
    const own = hits.filter((hit) => {
      if (!first.has(hit.from) || !first.has(hit.to)) return false;
      if (hit.form.kind !== 'verb') return true;
      if (!verbs.get(hit.from)?.includes(hit)) return false;
      const { particle } = hit.form;
      return particle === undefined || hasParticle(items, hit.from, particle);
    });
    const parent = draft.parent && done.get(draft.parent);
    const clause: Clause = {
      kind: draft.kind,
      lead: draft.lead,
      items,
      asides: draft.asides,
      hits: own,
      finite: draft.finite,
      separator: draft.separator,
      elliptical: draft.elliptical,
      ...(parent && { parent }),
      ...(draft.antecedent !== undefined && { antecedent: draft.antecedent }),
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
    return (
      next.kind === 'word' && !next.capital && !/^(?:d(?:er|ie|as|en|em|es)|ein\w*|ihr\w*|sein\w*)$/.test(next.lower)
    );
  });
}

/** Verb hits by position, without those that are nouns here: capitalised in German, after a determiner in English. */
function verbReadings(
  items: readonly Item[],
  hits: readonly Hit[],
  grammar: Grammar,
): ReadonlyMap<number, readonly Hit[]> {
  const verbs = new Map<number, Hit[]>();
  const nounsAt = new Set<number>();
  for (const hit of hits) if (hit.form.kind === 'noun') nounsAt.add(hit.to);
  for (const hit of hits) {
    if (hit.form.kind !== 'verb') continue;
    const item = items[hit.from]!;
    const before = items[hit.from - 1];
    if (grammar.language === 'de') {
      if (
        item.kind === 'word' &&
        item.capital &&
        before &&
        (before.kind !== 'mark' || before.lower === ',') &&
        !item.newLine
      )
        continue;
      if (hit.form.shape === 'participle' && /(?:e|en|er|es|em)$/.test(item.lower) && isAttribute(items, hit.from))
        continue;
    } else if (before && isNounHere(items, hit, nounsAt, grammar)) continue;
    const list = verbs.get(hit.from);
    if (list) list.push(hit);
    else verbs.set(hit.from, [hit]);
  }
  return verbs;
}

const DEMONSTRATIVES = new Set(['that', 'this', 'these', 'those']);

/** "the average estimate", "a cut of": an English base form that a determiner makes a noun. */
function isNounHere(items: readonly Item[], hit: Hit, nounsAt: ReadonlySet<number>, { words }: Grammar): boolean {
  const determines = (item: Item | undefined) =>
    item !== undefined && (words.determiners.has(item.lower) || item.lower === 'of') && !DEMONSTRATIVES.has(item.lower);
  if (determines(items[hit.from - 1])) return true;
  if (hit.form.shape !== 'infinitive') return false;
  const before = items[hit.from - 1]!;
  if (items[hit.to + 1]?.lower === 'of') return true;
  const isPlural = nounsAt.has(before.at) && before.lower.endsWith('s');
  return before.kind === 'word' && !isPlural && before.lower !== 'to' && determines(items[hit.from - 2]);
}

/** "die gesenkte Prognose": an inflected participle directly before a noun or name. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && ((next.kind === 'word' && next.capital) || next.kind === 'name');
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

/** Pieces between separators, in text order; what stands in parentheses follows the piece that it interrupts. */
function* pieces(
  items: readonly Item[],
  verbs: ReadonlyMap<number, readonly Hit[]>,
  grammar: Grammar,
): Generator<Piece> {
  let separator = '';
  let outer: Item[] = [];
  let inner: Item[] = [];
  let asides: Piece[] = [];
  let inside = false;
  const closeAside = () => {
    if (inner.length > 0) asides.push({ items: inner, separator: '(', aside: true });
    inner = [];
  };
  const cut = function* (next: string): Generator<Piece> {
    if (inside) {
      closeAside();
      return;
    }
    if (outer.length > 0) yield { items: outer, separator, aside: false };
    yield* asides;
    separator = next;
    outer = [];
    asides = [];
  };
  for (const item of items) {
    if (item.kind === 'mark') {
      if (item.lower === '(' || item.lower === '[') {
        closeAside();
        inside = true;
        continue;
      }
      if (item.lower === ')' || item.lower === ']') {
        closeAside();
        inside = false;
        continue;
      }
      if (SPLITTING.has(item.lower) || (BREAKS.has(item.lower) && !item.joined)) {
        yield* cut(item.lower);
        continue;
      }
    } else if (item.newLine && item.at > 0) {
      if (outer.length > 0 && isListLine(items, item.at)) yield* cut('*');
    } else if (item.kind === 'word') {
      const started = (inside ? inner : outer).length > 0;
      if (started && grammar.words.coordinators.has(item.lower)) {
        yield* cut(item.lower);
        continue;
      }
      if (
        started &&
        grammar.language === 'en' &&
        (((grammar.words.subordinators.has(item.lower) || grammar.words.relatives.has(item.lower)) &&
          verbFollows(items, item.at, verbs)) ||
          leadsGerund(item, verbs))
      )
        yield* cut(item.lower);
    }
    (inside ? inner : outer).push(item);
  }
  inside = false;
  closeAside();
  yield* cut('');
}

function isListLine(items: readonly Item[], at: number): boolean {
  return items[at]!.kind === 'mark';
}

function verbFollows(items: readonly Item[], at: number, verbs: ReadonlyMap<number, readonly Hit[]>): boolean {
  for (let i = at + 1; i < items.length; i++) {
    if (items[i]!.kind === 'mark') return false;
    if (verbs.get(i)?.some((hit) => hit.form.shape === 'finite')) return true;
  }
  return false;
}

function hasFiniteVerb(piece: Piece, verbs: ReadonlyMap<number, readonly Hit[]>): boolean {
  return piece.items.some((item, i) => {
    const before = piece.items[i - 1]?.lower;
    if (before === 'zu' || before === 'to') return false;
    return verbs
      .get(item.at)
      ?.some(
        ({ form: { shape } }) => shape === 'finite' || shape === 'subjunctive' || (shape === 'infinitive' && i > 0),
      );
  });
}

function leadOf(
  piece: Piece,
  grammar: Grammar,
  verbs: ReadonlyMap<number, readonly Hit[]>,
): { readonly kind: 'subordinate' | 'relative'; readonly word: string } | undefined {
  const words = piece.items.filter((item) => item.kind !== 'mark');
  const first = words[0];
  if (!first || piece.separator === '' || piece.separator === ':') {
    if (first && grammar.words.subordinators.has(first.lower) && hasFiniteVerb(piece, verbs))
      return { kind: 'subordinate', word: first.lower };
    return undefined;
  }
  const at = grammar.words.prepositions.has(first.lower) && !grammar.words.subordinators.has(first.lower) ? 1 : 0;
  const lead = words[at];
  if (lead?.kind !== 'word') return undefined;
  if (grammar.language === 'en') {
    if (grammar.words.relatives.has(lead.lower) && hasFiniteVerb(piece, verbs))
      return { kind: lead.lower === 'that' ? 'subordinate' : 'relative', word: lead.lower };
    if (grammar.words.subordinators.has(first.lower) && hasFiniteVerb(piece, verbs))
      return { kind: 'subordinate', word: first.lower };
    return leadsGerund(first, verbs) ? { kind: 'subordinate', word: first.lower } : undefined;
  }
  if (grammar.words.subordinators.has(first.lower) && (verbLast(words, verbs, grammar) || hasFiniteVerb(piece, verbs)))
    return { kind: 'subordinate', word: first.lower };
  if (piece.separator === ',' && grammar.words.relatives.has(lead.lower) && verbLast(words, verbs, grammar))
    return { kind: 'relative', word: lead.lower };
  return undefined;
}

/** "before settling at", "after falling": what else the subject of the clause before did. */
function leadsGerund(item: Item, verbs: ReadonlyMap<number, readonly Hit[]>): boolean {
  return TEMPORAL.has(item.lower) && isGerund(item.at + 1, verbs);
}

function isGerund(at: number, verbs: ReadonlyMap<number, readonly Hit[]>): boolean {
  return verbs.get(at)?.some((hit) => hit.form.shape === 'gerund') ?? false;
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
function verbLast(words: readonly Item[], verbs: ReadonlyMap<number, readonly Hit[]>, grammar: Grammar): boolean {
  const last = words[words.length - 1]!;
  if (last.kind !== 'word' || last.capital || words.length < 2) return false;
  if (grammar.words.particles.has(last.lower)) return false;
  const known = verbs.get(last.at);
  return known ? true : VERB_ENDING.test(last.lower);
}

function coordinatedAtEnd(piece: Piece, verbs: ReadonlyMap<number, readonly Hit[]>, grammar: Grammar): boolean {
  return grammar.words.coordinators.has(piece.separator) && verbLast(piece.items, verbs, grammar);
}

function leadsWithGerund(piece: Piece, verbs: ReadonlyMap<number, readonly Hit[]>): boolean {
  const first = piece.items[0];
  return (
    first !== undefined &&
    (verbs.get(first.at)?.some((hit) => hit.form.shape === 'gerund') ?? /^send|ing$/.test(first.lower))
  );
}

function endsWithParticle(piece: Piece, grammar: Grammar): boolean {
  const last = piece.items[piece.items.length - 1];
  return last !== undefined && grammar.words.particles.has(last.lower);
}

function isDash(piece: Piece): boolean {
  return /^(?:-|--|–|—)$/.test(piece.separator);
}

function hasFigure(draft: Draft): boolean {
  return draft.items.some((item) => item.kind === 'figure');
}
