import type { RulePack } from '../pack.ts';
import type { PackLists } from './compile-condition.ts';

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

/** An entry of a list that stands in a document. */
export interface ListEntry {
  readonly list: ListKey;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Sorts entries by list and token. */
export function listPlaces(entries: readonly ListEntry[]): ListPlaces {
  const places = new Map<ListKey, Map<number, number>>();
  for (const { list, firstToken, lastToken } of entries) {
    const ofList = places.get(list) ?? new Map<number, number>();
    places.set(list, ofList);
    ofList.set(firstToken, Math.max(ofList.get(firstToken) ?? 0, lastToken + 1));
  }
  return places;
}

/** The lists of a pack, as its conditions ask for them. */
export function packLists(pack: RulePack): PackLists {
  const written = new Map<string, ReadonlySet<string>>();
  for (const [name, entries] of Object.entries(pack.lists ?? {})) written.set(name, new Set(entries));
  return {
    keyOf: (list) => listKey(pack, list),
    has(list, surface) {
      const entries = written.get(list);
      const plain = surface.replace(/\s+/g, ' ');
      return entries !== undefined && (entries.has(plain) || entries.has(plain.toLowerCase()));
    },
  };
}
