import type { TokenTable } from '@groschen/document';
import type { CompiledRegex, RegexMatch } from '../compile/regex-engine.ts';
import type { StepBudget } from './budget.ts';
import type { TokenRange } from './document-index.ts';

/** Longer sentences are searched in overlapping pieces, so that finding all matches stays linear; a match fits in the overlap. */
const WINDOW = 256;
const OVERLAP = 64;

/** An expression tries so many instructions at a character in the time of a pattern's step. */
const INSTRUCTIONS_PER_STEP = 16;
/** Passing over a text without a match costs an expression no more than one of this size. */
const LARGE = 32;

/** All matches of an expression within the sentences, in text order. */
export function findInSentences(
  regex: CompiledRegex,
  text: string,
  tokens: TokenTable,
  sentences: readonly TokenRange[],
  rule: string,
  budget: StepBudget,
): readonly RegexMatch[] {
  const found: RegexMatch[] = [];
  for (const { from, to } of sentences) {
    if (from === to) continue;
    const end = tokens.ends[to - 1]!;
    let start = tokens.starts[from]!;
    let token = from;
    let done = start;
    while (true) {
      const cut = Math.min(end, start + WINDOW);
      const last = cut === end;
      let cost = (cut - start) * Math.min(regex.size, LARGE);
      for (const match of regex.find(text.slice(start, cut))) {
        const moved = shift(match, start);
        cost += (cut - moved.start) * regex.size; // as far as the search for it may have looked
        // What reaches into the overlap may be cut short here; the next piece has it whole.
        if (moved.start < done || (!last && moved.start >= cut - OVERLAP)) continue;
        found.push(moved);
        done = moved.end;
      }
      budget.spend(Math.ceil(cost / INSTRUCTIONS_PER_STEP), rule);
      if (last) break;
      const next = cut - OVERLAP;
      while (tokens.ends[token]! <= next) token += 1;
      const begin = tokens.starts[token]!;
      start = begin < next && begin > next - OVERLAP ? begin : next; // not within a word, where words are short
    }
  }
  return found;
}

function shift({ start, end, groups }: RegexMatch, by: number): RegexMatch {
  return {
    start: start + by,
    end: end + by,
    groups: groups.map(([name, span]) => [name, { start: span.start + by, end: span.end + by }]),
  };
}
