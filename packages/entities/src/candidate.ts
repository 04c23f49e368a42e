import type { Candidate, EntityType } from '@groschen/document';
import type { GazetteerEntry, NameForm } from './gazetteer/entry.ts';

/** A name proposed for a place; the best of those that overlap is kept. */
export interface NameCandidate extends Candidate {
  readonly type: EntityType;
  readonly priority: number;
  /** Forms of the gazetteer that the surface may stand for. */
  readonly forms?: readonly NameForm[];
  /** The fuller name in this document that the surface is short for. */
  readonly entry?: GazetteerEntry;
  /** Only a tagger takes it for a name. */
  readonly tagged?: true;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Who wins where names overlap. What is stated outright (an identifier, a legal form) goes before what a tagger
 * finds, which has seen the rest as evidence; then what is known, what is told by the context, and what is only likely.
 */
export const PRIORITY = {
  identifier: 100,
  user: 95,
  tagger: 85,
  legalForm: 80,
  dateline: 78,
  knownPhrase: 72,
  person: 66,
  knownWord: 62,
  compound: 58,
  evidenced: 55,
  cue: 52,
  joined: 45,
} as const;

/** How much less sure a name is that comes later in a row: "die Investoren A, [B und C]". */
export const LATER_IN_ROW = 2;

export const origin = (rule: string): string => `groschen.entities@1#${rule}`;
