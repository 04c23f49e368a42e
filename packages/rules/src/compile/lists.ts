import type { TokenTable } from '@groschen/document';
import type { PhraseHit } from '../match/phrase-automaton.ts';
import type { RulePack } from '../pack.ts';
import type { ListHits } from './compile-condition.ts';

/** Name of a list among those of all packs. */
export type ListKey = string;

export function listKey(pack: Pick<RulePack, 'name'>, list: string): ListKey {
  return `${pack.name}/${list}`;
}

/** An entry in lower case is found in any case, another as it is written. */
export function isWrittenAsIs(entry: string): boolean {
  return entry !== entry.toLowerCase();
}

/** The longest entry of each list at each token. */
export type ListPlaces = ReadonlyMap<ListKey, ReadonlyMap<number, number>>;

/** Sorts the hits of lists by list and token; an entry that begins or ends within a token is none. */
export function listPlaces(
  { starts, ends }: Pick<TokenTable, 'starts' | 'ends'>,
  hits: readonly (PhraseHit<unknown> & { list: ListKey })[],
): ListPlaces {
  const places = new Map<ListKey, Map<number, number>>();
  for (const { list, start, end, firstToken, lastToken } of hits) {
    if (starts[firstToken] !== start || ends[lastToken] !== end) continue;
    const ofList = places.get(list) ?? new Map<number, number>();
    places.set(list, ofList);
    ofList.set(firstToken, Math.max(ofList.get(firstToken) ?? 0, lastToken + 1));
  }
  return places;
}

/** The lists of a pack, as its conditions ask for them. */
export function packLists(pack: RulePack): ListHits {
  const written = new Map<string, ReadonlySet<string>>();
  for (const [name, entries] of Object.entries(pack.lists ?? {})) written.set(name, new Set(entries));
  return {
    entryAt: (index, list, token) => index.lists.get(listKey(pack, list))?.get(token) ?? -1,
    has(list, surface) {
      const entries = written.get(list);
      const plain = surface.replace(/\s+/g, ' ');
      return entries !== undefined && (entries.has(plain) || entries.has(plain.toLowerCase()));
    },
  };
}
