import type { Document, EntityType, Span } from '@groschen/document';
import type { NameCandidate } from './candidate.ts';
import type { GazetteerHit } from './gazetteer/match.ts';
import type { WordTable } from './words.ts';

/** A name that someone proposes for a place in the text; what it is worth is decided by the layer. */
export interface NameProposal extends Span {
  readonly type: EntityType;
  /** 0 to 1: how sure the proposer is, comparable with a probability. */
  readonly score: number;
  /** Who proposes it, `pack@version#rule`; the layer writes the tagger's own name where it is absent. */
  readonly by?: string;
}

/** What the layer has found out before it asks a tagger. */
export interface NameFindings {
  readonly words: WordTable;
  /** All that the gazetteer found, ambiguous names included. */
  readonly hits: readonly GazetteerHit[];
  /** What the rules make of it, disjoint. */
  readonly candidates: readonly NameCandidate[];
}

/** A tagger's verdict on a document. */
export interface NameTagging {
  readonly proposals: readonly NameProposal[];
  /** Whether the text is financial news, for which the rules are made. */
  readonly financial: boolean;
  /** 0 to 1: how sure the tagger is that no word of the span is part of a name. */
  doubt(span: Span): number;
}

/**
 * A statistical tagger as the layer sees it. It is given the document (with tokens and sentences) and, as evidence, what was found
 * already; its spans may be whole tokens, the layer cuts a compound down to its name.
 */
export type NameTagger = (document: Document, findings: NameFindings) => NameTagging;
