import type { Entity } from '@groschen/document';
import { isFirstPart } from './belonging.ts';
import type { Item } from './item.ts';
import { sameName } from './same-name.ts';

/** What companies have been called by nouns before their names: "die Laborkette X" is "die Kette" afterwards. */
export interface Descriptions {
  /** To be called with the items of each sentence before its clauses are resolved. O(items). */
  read(items: readonly Item[]): void;
  /** The only company that has been called so, or by a compound that ends so. O(companies described). */
  of(noun: string): Entity | undefined;
}

/** Nouns for any company, which stand for the one that the text is about. */
const GENERIC = /(?:konzern|unternehmen|gesellschaft|firma|gruppe|company|group|firm|business)s?$/;
/** Fewer letters at the end of a compound are no noun of their own. */
const SHORTEST = 4;
/** A text describes few companies; a long list of them describes none that a later noun could mean. */
const MOST = 24;

export function createDescriptions(): Descriptions {
  const known: { readonly noun: string; readonly company: Entity }[] = [];
  return {
    read(items) {
      for (const [i, item] of items.entries()) {
        const before = items[i - 1];
        if (item.kind !== 'name' || item.entity.type !== 'company' || before?.kind !== 'word' || known.length >= MOST)
          continue;
        if (before.lower.length >= SHORTEST && !GENERIC.test(before.lower) && !isFirstPart(items, i))
          known.push({ noun: before.lower, company: item.entity });
      }
    },
    of(noun) {
      if (noun.length < SHORTEST || GENERIC.test(noun)) return undefined;
      const [first, ...others] = known.filter((one) => one.noun.endsWith(noun)).map(({ company }) => company);
      return first && others.every((other) => sameName(first, other)) ? first : undefined;
    },
  };
}
