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

/** One of the names of an entry. */
export interface NameForm {
  readonly entry: GazetteerEntry;
  /** As it is usually written. */
  readonly surface: string;
  /** Also an ordinary word or another thing's name: needs evidence in the context. */
  readonly ambiguous: boolean;
}

/** Names by their folded words; see `gazetteer/lookup-key.ts`. */
export interface Gazetteer {
  /** For a folded first word, how many words the names that begin with it have: bit n for n words. */
  readonly heads: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  readonly size: number;
}
