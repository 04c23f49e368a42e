import { overlaps } from '@groschen/document';
import type { Trace } from '@groschen/rules';
import type { NameCandidate } from '../candidate.ts';

/** Tells what became of each name that name rules proposed. */
export function traceNames(
  text: string,
  proposed: readonly NameCandidate[],
  kept: readonly NameCandidate[],
  trace: Trace,
): void {
  for (const candidate of proposed) {
    const { by, start, end } = candidate;
    const place = { by, start, end, text: text.slice(start, end) };
    const winner = kept.find((other) => overlaps(other, candidate));
    if (winner?.by === by && winner.start === start && winner.end === end) trace({ ...place, outcome: 'made' });
    else if (winner) trace({ ...place, outcome: 'outranked', winner: winner.by, reason: reason(candidate, winner) });
    else trace({ ...place, outcome: 'nothing', note: 'what the whole text says speaks against it' });
  }
}

function reason(loser: NameCandidate, winner: NameCandidate) {
  if (winner.priority > loser.priority) return 'priority';
  if (winner.end - winner.start > loser.end - loser.start) return 'length';
  return winner.start < loser.start ? 'position' : 'rule';
}
