import type { Captured, Match } from './captured.ts';
import type { DocumentIndex } from './document-index.ts';
import type { Taken } from './program.ts';

/** What a thread has behind it, newest first; threads share their past. */
export type History =
  | { readonly unit: Captured; readonly before: History }
  | { readonly mark: 'open' | 'close'; readonly name: string; readonly before: History }
  | null;

/** The place of what a test took at a token. */
export function unitOf({ tokens }: DocumentIndex, token: number, { to, annotated }: Taken): Captured {
  if (annotated === undefined) return { start: tokens.starts[token]!, end: tokens.ends[to - 1]! };
  const { start, end } = annotated.value;
  return { start, end, annotated };
}

/** The match of a thread that came to the end; it has taken something. */
export function toMatch(history: History): Match {
  const events: Exclude<History, null>[] = [];
  for (let event = history; event !== null; event = event.before) events.push(event);
  events.reverse();
  const captures: [string, Captured][] = [];
  const open: { name: string; units: Captured[] }[] = [];
  const all: Captured[] = [];
  for (const event of events) {
    if ('unit' in event) {
      all.push(event.unit);
      for (const group of open) group.units.push(event.unit);
    } else if (event.mark === 'open') open.push({ name: event.name, units: [] });
    else {
      const { name, units } = open.pop()!;
      if (units.length === 1) captures.push([name, units[0]!]);
      else if (units.length > 1) captures.push([name, { start: units[0]!.start, end: units.at(-1)!.end }]);
    }
  }
  return {
    start: all[0]!.start,
    end: all.at(-1)!.end,
    captures,
    canonical: undefined,
    taken: all.flatMap((unit) => unit.annotated ?? []),
  };
}

/** How many tokens and annotations a thread has taken. */
export function lengthOf(history: History): number {
  let length = 0;
  for (let event = history; event !== null; event = event.before) if ('unit' in event) length += 1;
  return length;
}
