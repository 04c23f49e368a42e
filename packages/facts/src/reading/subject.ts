import type { Entity, Span } from '@groschen/document';
import type { Clause } from './clause.ts';
import type { Government } from './government.ts';
import type { Grammar, SubjectKind } from './grammar.ts';
import type { Item, NameItem } from './item.ts';

/** What a clause is about, before it is known which company "der Konzern" is. */
export interface Subject {
  readonly kind: 'name' | 'pronoun' | SubjectKind;
  /** Position of its head. */
  readonly at: number;
  /** The name itself, or the name that owns or follows the noun: "die Aktie von X", "der Modehändler X". */
  readonly name?: NameItem;
  /** A pronoun that stands for persons: "we", "she"; "they", German "er" and "sie" may. */
  readonly personal?: 'first' | 'third' | 'ambiguous';
  /** "its shares", "ihr Umsatz": of what the sentence before was about. */
  readonly possessed?: boolean;
  /** Where an instrument that is no name is told. */
  readonly told?: Span;
}

const POSSESSIVES = new Set([
  'its',
  'their',
  'ihr',
  'ihre',
  'ihren',
  'ihrem',
  'sein',
  'seine',
  'seinen',
  'seinem',
  'deren',
  'dessen',
  'whose',
]);

const PERSONAL: ReadonlyMap<string, Subject['personal']> = new Map([
  ['we', 'first'],
  ['wir', 'first'],
  ['he', 'third'],
  ['she', 'third'],
  ['er', 'ambiguous'],
  ['sie', 'ambiguous'],
  ['they', 'ambiguous'],
]);

/** Tells how an item is governed. */
export type Governor = (at: number) => Government;

/**
 * The grammatical subject of a clause: its first name or known noun that no preposition, oblique determiner or genitive governs,
 * in English the last such one before the verb. A relative clause has its antecedent.
 */
export function findSubject(
  clause: Clause,
  items: readonly Item[],
  governor: Governor,
  grammar: Grammar,
): Subject | undefined {
  const nouns = new Map<number, SubjectKind>();
  for (const hit of clause.hits) {
    const kind = hit.form.kind === 'noun' ? grammar.subjectKinds.get(hit.form.lexeme) : undefined;
    // "prices rose": what a company asks for its goods, not what its share costs.
    if (kind === 'share' && clause.items.some((item) => item.at === hit.from && item.lower === 'prices')) continue;
    if (kind && !nouns.has(hit.from)) nouns.set(hit.from, kind);
  }
  if (clause.kind === 'relative' && clause.antecedent !== undefined) {
    const antecedent = antecedentOf(clause.antecedent, items, nouns);
    if (
      antecedent &&
      !clause.items.some((item) => isCandidate(item, clause, items, nouns, governor, grammar) && item.kind === 'name')
    )
      return antecedent;
  }
  const verb =
    clause.hits.find((hit) => hit.form.kind === 'verb' && hit.form.shape !== 'participle')?.from ??
    Number.POSITIVE_INFINITY;
  let first: Item | undefined;
  for (const item of clause.items) {
    if (clause.asides.has(item.at)) continue;
    if (grammar.language === 'en' && item.at > verb && first) break;
    if (isCandidate(item, clause, items, nouns, governor, grammar)) {
      first = item;
      if (grammar.language === 'de' || item.kind === 'name') break;
      // An English noun may only be part of a longer subject: "X shares", "company profit".
      if (nouns.has(item.at + 1) || items[item.at + 1]?.kind === 'name') continue;
      break;
    }
  }
  const driven = drivenObject(clause, items, nouns, governor, grammar);
  if (driven) return driven;
  if (grammar.language === 'de' && (!first || first.lower === 'es')) {
    const topical = topicalSubject(clause, items, nouns, governor);
    if (topical) return topical;
  }
  if (!first) return undefined;
  const subject = subjectAt(first, items, nouns);
  if (grammar.language !== 'de' || subject.kind !== 'share' || subject.name) return subject;
  const topical = topicalSubject(clause, items, nouns, governor);
  return topical?.name ? { ...subject, name: topical.name } : subject;
}

/** Nouns that a company's goods have too: who raises a price does not move a share. */
const AMBIGUOUS = /^(?:prices?|units|werte?n?|those|jene)$/;

/** "Käufer trieben den Kurs", "which sent its shares down": the subject in sense is what is driven. */
function drivenObject(
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
  { language, driving }: Grammar,
): Subject | undefined {
  const verb = clause.hits.find(({ form }) => form.kind === 'verb' && driving.has(form.lexeme));
  if (!verb) return undefined;
  const object = clause.items.find((item) => {
    if (clause.asides.has(item.at) || (language === 'en' && item.at < verb.from)) return false;
    const noun = nouns.get(item.at);
    const traded = noun === 'share' || noun === 'index' || noun === 'instrument';
    if (item.kind === 'name' ? item.entity.type !== 'index' : !traded || AMBIGUOUS.test(item.lower)) return false;
    const { preposition, genitiveOf } = governor(item.at);
    return preposition === '' && genitiveOf === undefined;
  });
  return object && subjectAt(object, items, nouns);
}

/** "Für den Dax ging es um 2 Prozent nach oben", "Bei Sika stand ein Minus von 3 Prozent": the subject in sense. */
function topicalSubject(
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
): Subject | undefined {
  for (const item of clause.items) {
    if (clause.asides.has(item.at)) continue;
    const noun = nouns.get(item.at);
    if (
      item.kind === 'name'
        ? item.entity.type !== 'company' && item.entity.type !== 'index'
        : noun !== 'share' && noun !== 'instrument'
    )
      continue;
    if (/^(?:für|bei|beim|mit)$/.test(governor(item.at).preposition)) return subjectAt(item, items, nouns);
  }
  return undefined;
}

function isCandidate(
  item: Item,
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
  grammar: Grammar,
): boolean {
  if (clause.asides.has(item.at)) return false;
  const noun = nouns.get(item.at);
  if (item.kind === 'name') {
    if (item.entity.type === 'location' || item.entity.type === 'identifier' || item.entity.type === 'exchange')
      return false;
    if (isModifier(items, item.at, nouns) || isSource(items, item.at)) return false;
  } else if (
    grammar.language === 'en' &&
    (noun === 'instrument' || noun === 'index') &&
    !isHead(item.at, clause, items, nouns, grammar)
  ) {
    return false;
  } else if (!noun && !(item.kind === 'word' && grammar.words.pronouns.has(item.lower))) return false;
  const { preposition, determiner, genitiveOf } = governor(item.at);
  if (clause.kind === 'participial' && clause.lead !== '') return preposition === clause.lead;
  // "as copper fell", "after the yen rose": what leads the clause governs nothing in it.
  const free = preposition === '' || (clause.kind === 'subordinate' && preposition === clause.lead);
  return free && genitiveOf === undefined && !grammar.words.obliqueDeterminers.has(determiner);
}

/** Whether an English noun ends its phrase: "gold rose", but not "gold producers rose". */
function isHead(
  at: number,
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  grammar: Grammar,
): boolean {
  let end = at;
  for (const hit of clause.hits) if (hit.from === at && hit.form.kind === 'noun') end = Math.max(end, hit.to);
  const next = items[end + 1];
  if (next?.kind !== 'word' || nouns.has(end + 1)) return next?.kind !== 'name';
  const { prepositions, determiners, coordinators, transparent, relatives } = grammar.words;
  return (
    clause.hits.some((hit) => hit.from === end + 1 && hit.form.kind !== 'noun') ||
    [prepositions, determiners, coordinators, transparent, relatives].some((words) => words.has(next.lower)) ||
    /ly$|^(?:also|then|later|last|did|has|had|could|might)$/.test(next.lower)
  );
}

/** "X zufolge": who says it is not whom it is about. */
function isSource(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.lower === 'zufolge' || (items[at + 1]?.kind === 'mark' && items[at + 2]?.lower === 'zufolge');
}

/** Whether the name is only part of a compound or possessive whose head is something else: "VW-Tochter", "Apple's chief". */
export function isModifier(items: readonly Item[], at: number, nouns: ReadonlyMap<number, SubjectKind>): boolean {
  const next = items[at + 1];
  if (!next?.joined) return false;
  if (next.lower === "'s" || next.lower === "'" || next.lower === '’') return true;
  if (next.kind !== 'word') return false;
  const kind = nouns.get(at + 1);
  return (
    kind !== 'share' &&
    !(kind === 'company' && /(?:gruppe|konzern|group|holding)s?$/.test(next.lower) && items[at + 2]?.kind !== 'name')
  );
}

function subjectAt(item: Item, items: readonly Item[], nouns: ReadonlyMap<number, SubjectKind>): Subject {
  if (item.kind === 'name') {
    const next = nouns.get(item.at + 1);
    if (next === 'share' || (next === 'metric' && items[item.at + 1]?.joined))
      return { kind: next, at: item.at + 1, name: item };
    return { kind: 'name', at: item.at, name: item };
  }
  const kind = nouns.get(item.at);
  if (!kind) {
    const personal = PERSONAL.get(item.lower);
    return { kind: item.lower === 'man' ? 'observer' : 'pronoun', at: item.at, ...(personal && { personal }) };
  }
  const name = (isOther(item, kind, items) ? undefined : ownerOf(items, item.at)) ?? appositionOf(items, item.at);
  if (name) return { kind, at: item.at, name };
  const possessed =
    POSSESSIVES.has(items[item.at - 1]?.lower ?? '') || POSSESSIVES.has(items[item.at - 2]?.lower ?? '');
  return { kind, at: item.at, ...(possessed && { possessed }) };
}

/** "Die Expedia-Tochter", "der SAP-Rivale": a company that only has to do with the one named before it. */
function isOther(item: Item, kind: SubjectKind, items: readonly Item[]): boolean {
  return kind === 'company' && item.joined && isModifier(items, item.at - 1, new Map([[item.at, kind]]));
}

/** The name to which a noun belongs: "X-Aktie", "X's shares", "Aktien von X", "Papiere des Autobauers X", "shares of X". */
export function ownerOf(items: readonly Item[], at: number): NameItem | undefined {
  for (let i = at - 1; i >= at - 3; i--) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') break;
    if (item.kind === 'name') {
      if (
        item.entity.type !== 'company' &&
        item.entity.type !== 'index' &&
        item.entity.type !== 'organization' &&
        item.entity.type !== 'person'
      )
        break;
      const next = items[i + 1]!;
      if (i === at - 1 || next.joined) return item;
      break;
    }
  }
  const link = items[at + 1];
  if (link?.kind === 'name' && link.entity.type === 'company' && !items[at + 2]?.joined) return link;
  if (link?.kind !== 'word' || !/^(?:von|vom|der|des|of|in|at|am|an|beim|bei)$/.test(link.lower)) return undefined;
  for (let i = at + 2; i <= at + 6; i++) {
    const item = items[i];
    if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') {
      if (item?.kind === 'mark' && /["„“”»«]/.test(item.lower)) continue;
      return undefined;
    }
    if (item.kind === 'name') {
      if (item.entity.type === 'company' || item.entity.type === 'index' || item.entity.type === 'organization') {
        if (items[i + 1]?.joined && items[i + 1]!.lower !== "'s") continue;
        return item;
      }
      if (item.entity.type !== 'location') return undefined;
    }
  }
  return undefined;
}

/** "der Online-Modehändler Zalando", "Finanzchefin Ilka Thams": a name directly after its noun. */
function appositionOf(items: readonly Item[], at: number): NameItem | undefined {
  const next = items[at + 1];
  return next?.kind === 'name' && (!items[at + 2]?.joined || items[at + 2]!.lower === "'s") ? next : undefined;
}

function antecedentOf(
  at: number,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
): Subject | undefined {
  for (let i = at; i >= 0 && i >= at - 4; i--) {
    const item = items[i]!;
    if (item.kind === 'name' && /^(?:company|index|organization|person)$/.test(item.entity.type))
      return { kind: 'name', at: i, name: item };
    const kind = nouns.get(i);
    if (kind) return { kind, at: i };
  }
  return undefined;
}

/** A subject whose name is settled: its own, or what the text was about. */
export interface ResolvedSubject extends Subject {
  readonly entity?: Entity;
}
