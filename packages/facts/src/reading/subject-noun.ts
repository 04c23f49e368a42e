import type { Entity, Span } from '@groschen/document';
import { appositionOf, isOther, ownerOf } from './belonging.ts';
import type { Government } from './government.ts';
import type { SubjectKind } from './grammar.ts';
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

/** A subject whose name is settled: its own, or what the text was about. */
export interface ResolvedSubject extends Subject {
  readonly entity?: Entity;
}

/** Tells how an item is governed. */
export type Governor = (at: number) => Government;

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

/** "mehrere Firmen", "some businesses": which they are nobody tells. */
export const SEVERAL = /^(?:(?:mehrere|einige|viele|zahlreiche)[nr]?|several|some|many|numerous)$/;

/** What stands for a subject at an item: a name, a pronoun, or a known noun with the name that it belongs to. */
export function subjectAt(item: Item, items: readonly Item[], nouns: ReadonlyMap<number, SubjectKind>): Subject {
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
  // "der Onlinehändler X": a trader that has a company's name is one; "analysts at X" are none.
  if (name) {
    const isCompany = kind === 'observer' && name.entity.type === 'company' && name.at === item.at + 1;
    return { kind: isCompany ? 'company' : kind, at: item.at, name };
  }
  const possessed =
    POSSESSIVES.has(items[item.at - 1]?.lower ?? '') || POSSESSIVES.has(items[item.at - 2]?.lower ?? '');
  return { kind, at: item.at, ...(possessed && { possessed }) };
}

/** The name or known noun that a relative clause behind `at` takes up. */
export function antecedentOf(
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
