import type { Span } from '@groschen/document';
import type { RuleRank } from '../compile/compiled-rule.ts';
import { createCover } from './cover.ts';

/** What a rule, or something found before the rules ran, proposes for a place. */
export interface Claim extends Span {
  readonly by: string;
  /** 0 for what was found without a rule of these packs. */
  readonly priority: number;
  /** Position of the pack and of the rule among all; -1 for what was found without one. */
  readonly pack: number;
  readonly order: number;
}

/** What decided between two claims. */
export type Reason = 'priority' | 'length' | 'position' | 'pack' | 'rule' | 'same';

/**
 * The total order of claims: higher priority, then longer, then further left, then the later pack, then the earlier rule of a
 * pack. A rule thus wins over what was found without rules for the same place.
 */
function decide(a: Claim, b: Claim): { readonly order: number; readonly reason: Reason } {
  const steps: readonly (readonly [Reason, number])[] = [
    ['priority', b.priority - a.priority],
    ['length', b.end - b.start - (a.end - a.start)],
    ['position', a.start - b.start],
    ['pack', b.pack - a.pack],
    ['rule', a.order - b.order],
  ];
  for (const [reason, order] of steps) if (order !== 0) return { order, reason };
  return { order: 0, reason: 'same' };
}

/** The order of rules where no place decides: higher priority, then the later pack, then the earlier rule first. */
export function byRank(a: RuleRank, b: RuleRank): number {
  return b.priority - a.priority || b.pack - a.pack || a.order - b.order;
}

export interface Loss<C extends Claim> {
  readonly claim: C;
  readonly winner: C;
  readonly reason: Reason;
}

/**
 * Keeps of overlapping claims the first in the total order. Claims found without rules do not compete with each other: they
 * are as they were unless a rule wins over them. O(n log n) where overlaps are local.
 */
export function settle<C extends Claim>(
  claims: readonly C[],
): { readonly kept: readonly C[]; readonly lost: readonly Loss<C>[] } {
  const kept: C[] = [];
  const lost: Loss<C>[] = [];
  const sorted = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 0; i < sorted.length; ) {
    let end = sorted[i]!.end;
    let next = i + 1;
    while (next < sorted.length && sorted[next]!.start < end) end = Math.max(end, sorted[next++]!.end);
    const made = createCover<C>();
    const present = createCover<C>();
    for (const claim of sorted.slice(i, next).sort((a, b) => decide(a, b).order)) {
      const byRule = claim.order >= 0;
      const winner = made.find(claim) ?? (byRule ? present.find(claim) : undefined);
      if (winner) lost.push({ claim, winner, reason: decide(winner, claim).reason });
      else {
        (byRule ? made : present).add(claim, claim);
        kept.push(claim);
      }
    }
    i = next;
  }
  return { kept, lost };
}
