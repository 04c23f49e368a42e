import type { Source } from './source.ts';

/** One expression for all of some patterns, to be tried where a number begins. */
export const patterns = (...alternatives: readonly RegExp[]): RegExp =>
  new RegExp(alternatives.map(({ source }) => source).join('|'), 'yu');

/** The last piece of what a pattern matches at piece `i`; null where it does not. */
export function endOfMatch({ pieces }: Source, i: number, pattern: RegExp): number | null {
  pattern.lastIndex = pieces.starts[i]!;
  if (!pattern.test(pieces.text)) return null;
  let last = i;
  while (last + 1 < pieces.length && pieces.starts[last + 1]! < pattern.lastIndex) last++;
  return last;
}
