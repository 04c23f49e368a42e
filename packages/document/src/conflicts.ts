import { compareSpans, overlaps, type Span } from './span.ts';

/** A candidate for a place in the text, with what decides between it and another for the same place. */
export interface Candidate extends Span {
  /** Higher wins; 0 where not given. */
  readonly priority?: number;
  /** Rule that proposes it; the last tie-break, so that the order is total. */
  readonly by: string;
}

/** A candidate that lost, and to whom. */
export interface Rejection<C extends Candidate> {
  readonly candidate: C;
  readonly winner: C;
}

export interface Resolution<C extends Candidate> {
  /** Disjoint, in text order. */
  readonly kept: readonly C[];
  readonly rejected: readonly Rejection<C>[];
}

/** The total order between candidates: priority, then length, then position, then the rule's name. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    (b.priority ?? 0) - (a.priority ?? 0) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)
  );
}

/**
 * Keeps, of candidates that overlap, the one that comes first in the total order; the result does not depend on the order
 * of the input. O(n log n) for candidates whose overlaps are local, as in text.
 */
export function resolveConflicts<C extends Candidate>(candidates: readonly C[]): Resolution<C> {
  const kept: C[] = [];
  const rejected: Rejection<C>[] = [];
  for (const cluster of overlappingClusters(candidates)) {
    const winners: C[] = [];
    for (const candidate of cluster.sort(compareCandidates)) {
      const winner = winners.find((other) => overlaps(other, candidate));
      if (winner) rejected.push({ candidate, winner });
      else winners.push(candidate);
    }
    kept.push(...winners.sort(compareSpans));
  }
  return { kept, rejected };
}

/** Groups of candidates that are linked by overlaps, in text order. */
function* overlappingClusters<C extends Candidate>(candidates: readonly C[]): Generator<C[]> {
  let cluster: C[] = [];
  let end = -1;
  for (const candidate of [...candidates].sort(compareSpans)) {
    if (cluster.length > 0 && candidate.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(candidate);
    end = cluster.length === 1 ? candidate.end : Math.max(end, candidate.end);
  }
  if (cluster.length > 0) yield cluster;
}
