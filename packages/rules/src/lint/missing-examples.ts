import type { RulePack } from '../pack.ts';
import type { LintFinding } from './lint-finding.ts';

/** Rules that nothing tests. A list of names needs no counterexample. */
export function* missingExamples(pack: RulePack): Generator<LintFinding> {
  for (const rule of pack.rules) {
    if ((rule.examples ?? []).length === 0)
      yield {
        check: 'missing-examples',
        rule: rule.id,
        message: 'it has no examples',
        mend: 'Add at least one text with what it finds there.',
      };
    if (rule.kind !== 'phrases' && (rule.counterexamples ?? []).length === 0)
      yield {
        check: 'missing-examples',
        rule: rule.id,
        message: 'it has no counterexamples',
        mend: 'Add a text that is much alike and in which it must find nothing.',
      };
  }
}
