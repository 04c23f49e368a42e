import type { EntityId, EntityType } from '@groschen/document';

/** A thing that the gazetteer knows by one or more names. */
export interface GazetteerEntry {
  readonly type: EntityType;
  /** The usual short name. */
  readonly canonical: string;
  readonly id?: EntityId;
  /** ISO 3166 or English name of the country, where it is known. */
  readonly country?: string;
  /** Indices that it belongs to. */
  readonly indices?: readonly string[];
  /** 0 for the best known things; larger ones lose where names clash. */
  readonly rank: number;
}

/** An entry with its names as written; a name that begins with `~` is ambiguous. */
export interface NamedEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
}

/** One of the names of an entry. */
export interface NameForm {
  readonly entry: GazetteerEntry;
  /** As it is usually written. */
  readonly surface: string;
  /** Also an ordinary word or another thing's name: needs evidence in the context. */
  readonly ambiguous: boolean;
}

/** Names by their folded words; see `name-key.ts`. */
export interface Gazetteer {
  /** Number of entries. */
  readonly size: number;
  /** All entries with their names, in their order. */
  entries(): Iterable<NamedEntry>;
  /** How many words the names have that begin with this folded word: bit n for n words; `SMALL` where one begins with a small letter. */
  lengthsOf(head: string): number;
  /** The names with this key; none where there are none. */
  formsOf(key: string): readonly NameForm[];
}

/** Longer names are not found. */
export const MOST_WORDS = 30;

/** The bit above those of `MOST_WORDS`. */
export const SMALL = 1 << 31;
