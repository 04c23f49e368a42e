import type { RulePack } from '../pack.ts';
import { conditionsOf } from '../schema/visit-steps.ts';

/** Whether a condition of the packs is on lemma, stem or part of speech, so that a morphology is worth loading. */
export function asksMorphology(packs: readonly RulePack[]): boolean {
  return packs.some(({ rules }) =>
    rules.some(
      (rule) =>
        rule.kind === 'pattern' &&
        [...conditionsOf(rule.pattern)].some(
          ({ condition: { lemma, stem, pos } }) => (lemma ?? stem ?? pos) !== undefined,
        ),
    ),
  );
}
