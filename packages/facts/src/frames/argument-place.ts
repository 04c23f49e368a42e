import { isRelated } from '../reading/belonging.ts';
import { isLabel } from '../reading/hashtags.ts';
import type { Hit, NameItem } from '../reading/item.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';

/** Where the names that fill slots come from, for one trigger in one clause. */
export interface ArgumentPlace {
  readonly clause: ReadClause;
  readonly sentence: ReadSentence;
  readonly trigger: Hit;
  /** The whole text. */
  readonly text: string;
}

/** The names of a clause that may fill slots: none in parentheses, none that only says what stands behind it, no hashtag that is a mere label. */
export function namesOf({ clause, sentence }: ArgumentPlace): readonly NameItem[] {
  return clause.items.filter(
    (item): item is NameItem =>
      item.kind === 'name' &&
      !clause.asides.has(item.at) &&
      !isRelated(sentence.items, item.at) &&
      !isLabel(sentence.items, item.at),
  );
}
