import type { Span } from '@groschen/document';

/** A place that a regular expression has found, with its named groups. */
export interface RegexMatch extends Span {
  readonly groups: readonly (readonly [name: string, span: Span])[];
}

export interface CompiledRegex {
  /** Instructions of its program: what a character may cost at most; 0 where nobody counts. */
  readonly size: number;
  /** All disjoint matches in a text from the left. */
  find(text: string): readonly RegexMatch[];
}

/** Compiles the regular expressions of packs. `linearRegex` of `@groschen/rules/linear-regex` is the one for packs of others. */
export type RegexEngine = (source: string, flags: string) => CompiledRegex;

/** The engine of the language itself: for packs whose author is trusted, as it may take exponential time. */
export const nativeRegex: RegexEngine = (source, flags) => {
  const expression = new RegExp(source, `${flags.replace('u', '')}dgu`);
  const find = (text: string) =>
    Array.from(text.matchAll(expression), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: Object.entries(match.indices?.groups ?? {}).flatMap(([name, place]) =>
        place ? [[name, { start: place[0], end: place[1] }] as const] : [],
      ),
    })).filter(({ start, end }) => end > start);
  return { size: 0, find };
};
