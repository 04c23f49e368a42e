import type { Annotation } from './annotation.ts';

export const ENTITY_TYPES = [
  'company',
  'organization',
  'media',
  'person',
  'location',
  'index',
  'exchange',
  'product',
  'identifier',
] as const;
/** The built-in types; a rule pack may declare more. */
export type BuiltInEntityType = (typeof ENTITY_TYPES)[number];
export type EntityType = BuiltInEntityType | (string & {});

/** What is known of the thing named. */
export interface EntityId {
  readonly isin?: string;
  readonly ticker?: string;
  readonly lei?: string;
  readonly wikidata?: string;
}

/** A mention of a name: the name only, without article, title or role. */
export interface Entity extends Annotation {
  readonly type: EntityType;
  /** The usual short name: "Amazon" for "Amazon.com Inc". */
  readonly canonical?: string;
  readonly id?: EntityId;
  /** What the text says beside the name: a person's title, role and employer; an identifier's scheme. */
  readonly attributes?: Readonly<Record<string, string>>;
}
