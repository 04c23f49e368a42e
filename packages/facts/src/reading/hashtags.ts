import type { Item } from './item.ts';

/** "… am Flughafen #Berlin #BER https://…": a hashtag behind what a text says, at its end or among others, is a label and no part of a clause. O(1). */
export function isLabel(items: readonly Item[], at: number): boolean {
  if (!isTag(items, at)) return false;
  const before = items[at - 2];
  const isApart = before?.kind === 'name' || (before?.kind === 'word' && (before.capital || isTag(items, before.at)));
  const behind = /^[,:]$/.test(items[at + 1]?.lower ?? '') ? items[at + 2] : items[at + 1];
  return isApart && (!behind || behind.lower === '#' || /^(?:…|https?:\S*)$/.test(behind.lower));
}

function isTag(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === '#';
}
