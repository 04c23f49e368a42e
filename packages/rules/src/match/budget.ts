import { GroschenError } from '@groschen/document';

/** Counts the steps of a pack over a document, so that no pattern can hold it up. */
export interface StepBudget {
  spend(steps: number, rule: string): void;
}

/** Steps that every document may take, and each of its tokens beside. One pass of the largest program fits in. */
const BASE_STEPS = 2_000_000;
const STEPS_PER_TOKEN = 1_000;

/** A budget for a document; over it, `step-budget` is thrown and names the rule that was at work. */
export function createBudget(tokens: number): StepBudget {
  const limit = BASE_STEPS + STEPS_PER_TOKEN * tokens;
  let spent = 0;
  return {
    spend(steps, rule) {
      spent += steps;
      if (spent > limit)
        throw new GroschenError(
          'step-budget',
          `rule ${rule} needs more than ${limit} steps for ${tokens} tokens and was stopped. Give its pattern a rarer word to begin with, smaller gaps or fewer repetitions ("groschen rules lint" shows which).`,
        );
    },
  };
}
