import { anchorsOf } from '../compile/anchor.ts';
import { compilePattern } from '../compile/compile-pattern.ts';
import { packLists } from '../compile/lists.ts';
import type { RulePack } from '../pack.ts';
import type { LintFinding } from './lint-finding.ts';

/** A program longer than this costs every sentence that calls it more than its words are worth. */
const LONG_PROGRAM = 200;

/** Patterns that are looked for in every sentence, or that unfold to long programs. */
export function* slowPatterns(pack: RulePack): Generator<LintFinding> {
  for (const rule of pack.rules) {
    if (rule.kind === 'regex' && /^(?:\^?\.[*+]|\(\?:?\.[*+])/.test(rule.regex))
      yield {
        check: 'slow',
        rule: rule.id,
        message: 'the expression begins with anything at all',
        mend: 'Begin it with what the identifier begins with.',
      };
    if (rule.kind !== 'pattern') continue;
    if (anchorsOf(rule.pattern, pack) === null)
      yield {
        check: 'slow',
        rule: rule.id,
        message: 'no step names a word, list or annotation that must be there, so every sentence is searched',
        mend: 'Add a necessary step with text, lower, in, entity, quantity or date.',
      };
    const { length } = compilePattern(rule.pattern, packLists(pack), rule.id).code;
    if (length > LONG_PROGRAM)
      yield {
        check: 'slow',
        rule: rule.id,
        message: `gaps and repetitions unfold to ${length} instructions`,
        mend: 'Lower the numbers in "gap" and "times", or write "*".',
      };
    const [first] = rule.pattern;
    if (first !== undefined && 'gap' in first)
      yield {
        check: 'slow',
        rule: rule.id,
        message: 'the pattern begins with a gap, which only makes the match longer',
        mend: 'Take the gap out.',
      };
  }
}
