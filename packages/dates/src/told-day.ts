import type { TimeMatch } from './expression.ts';
import type { Items } from './items.ts';
import type { ResolvedTime } from './resolution.ts';

/** A day that the text has named, and the offset at which its mention ends. */
export interface ToldDay {
  readonly day: number;
  readonly end: number;
}

/** Code units behind a day within which a story goes on from it. */
const REACH = 250;
/** Mentions looked at in one sentence. */
const MOST = 8;

/** The day named last before a mention, in its sentence or shortly before that. O(1). */
export function toldBefore(
  items: Items,
  matches: readonly TimeMatch[],
  resolved: readonly (ResolvedTime | undefined)[],
  place: number,
  earlier: ToldDay | undefined,
): number | undefined {
  const told = lastDay(items, matches, resolved, place) ?? earlier;
  return told && items.starts[matches[place]!.first]! - told.end <= REACH ? told.day : undefined;
}

/** The last day among the mentions of a sentence before `place`. */
export function lastDay(
  items: Items,
  matches: readonly TimeMatch[],
  resolved: readonly (ResolvedTime | undefined)[],
  place: number,
): ToldDay | undefined {
  for (let i = place - 1; i >= Math.max(0, place - MOST); i--) {
    const time = resolved[i];
    const match = matches[i]!;
    if (time && 'period' in time && time.period.unit === 'day' && match.expression.is !== 'clock')
      return { day: time.period.index, end: items.ends[match.next - 1]! };
  }
  return undefined;
}
