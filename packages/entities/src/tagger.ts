import type { Document, EntityType, Span } from '@groschen/document';
import type { GazetteerHit } from './gazetteer/match.ts';

/** A name that someone proposes for a place in the text; what it is worth is decided by the layer. */
export interface NameProposal extends Span {
  readonly type: EntityType;
  /** 0 to 1: how sure the proposer is, comparable with a probability. */
  readonly score: number;
  /** Who proposes it, `pack@version#rule`; the layer writes the tagger's own name where it is absent. */
  readonly by?: string;
}

/**
 * A statistical tagger as the layer sees it. It is given the document (with tokens and sentences) and all that the gazetteer
 * found, ambiguous names included, as evidence; its spans may be whole tokens, the layer cuts a compound down to its name.
 */
export type NameTagger = (document: Document, hits: readonly GazetteerHit[]) => readonly NameProposal[];
