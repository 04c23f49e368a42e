import { firstValue } from './fact-subject.ts';
import { type FactGroup, isResult } from './group-facts.ts';

/** The most salient group first, then as the text tells them, side figures behind; how prices reacted comes last. */
export function orderGroups(groups: readonly FactGroup[]): readonly FactGroup[] {
  const [lead, ...rest] = groups;
  if (!lead) return [];
  const isReaction = (group: FactGroup) => (group.facts[0]!.type === 'price-move' ? 2 : 0);
  const onMarkets = isReaction(lead) > 0;
  const rank = (group: FactGroup) => (onMarkets ? -isReaction(group) : isReaction(group) || sideFigure(group));
  const place = (group: FactGroup) => group.facts[0]!.evidence.start;
  return [lead, ...rest.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b))];
}

/** 1 for what a company has or spends beside its results. */
function sideFigure({ facts }: FactGroup): 0 | 1 {
  const [fact] = facts;
  const metric = firstValue(fact!, 'metric')?.value ?? '';
  return fact!.type === 'kpi' || (fact!.type === 'earnings' && !isResult(metric)) ? 1 : 0;
}
