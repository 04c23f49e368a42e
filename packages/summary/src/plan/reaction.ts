import type { Document } from '@groschen/document';
import { nameKey, subjectOf } from './fact-subject.ts';
import type { FactGroup } from './group-facts.ts';

/** The groups, with how the shares of the company that the lead is about reacted among the first `most`, as the last of these at the latest. */
export function withReaction(document: Document, groups: readonly FactGroup[], most: number): readonly FactGroup[] {
  const [lead] = groups;
  if (!lead || most < 3) return groups;
  const subject = (group: FactGroup) => nameKey(document, subjectOf(group.facts[0]!));
  const at = groups.findIndex((group) => group.facts[0]!.type === 'price-move' && subject(group) === subject(lead));
  if (at < 1) return groups;
  const place = Math.min(at, most - 1);
  const reaction = { ...groups[at]!, salience: lead.salience };
  return [...groups.slice(0, place), reaction, ...groups.slice(place, at), ...groups.slice(at + 1)];
}
