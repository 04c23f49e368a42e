import type { FactGroup } from './group-facts.ts';

/** The most salient group first, then as the text tells them; how prices reacted comes last. */
export function orderGroups(groups: readonly FactGroup[]): readonly FactGroup[] {
  const [lead, ...rest] = groups;
  if (!lead) return [];
  const isReaction = (group: FactGroup) => (group.facts[0]!.type === 'price-move' ? 1 : 0);
  const place = (group: FactGroup) => group.facts[0]!.evidence.start;
  const later = isReaction(lead)
    ? rest.toSorted((a, b) => isReaction(b) - isReaction(a) || place(a) - place(b))
    : rest.toSorted((a, b) => isReaction(a) - isReaction(b) || place(a) - place(b));
  return [lead, ...later];
}
