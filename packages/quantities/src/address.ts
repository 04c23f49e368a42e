import { isAttached, type Source } from './source.ts';

/** Pieces on either side that are looked at; keeps the whole linear. */
const REACH = 24;

const MAIL_OR_HANDLE = /[\w.+-]@\p{L}|^\W*@\p{L}/u;

/** Whether a piece lies in a web address, a mail address or a handle. */
export function isInAddress(source: Source, i: number): boolean {
  const { text, starts, ends } = source.pieces;
  let first = i;
  while (isAttached(source, first) && i - first < REACH) first--;
  let last = i;
  while (isAttached(source, last + 1) && last - i < REACH) last++;
  if (/:\/\/|^\W*www\./i.test(text.slice(starts[first], starts[i]))) return true;
  return MAIL_OR_HANDLE.test(text.slice(starts[first], ends[last]));
}
