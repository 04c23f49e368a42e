import { GroschenError } from '@groschen/document';

/** Counts the steps of rules over a document, so that no pattern or expression can hold it up. */
export interface StepBudget {
  spend(steps: number, rule: string): void;
}

/** Steps that a rule may take in every document, and for each code unit of its text beside. Usual rules take less than one. */
const BASE_STEPS = 200_000;
const STEPS_PER_UNIT = 15;
/** All rules together: enough for thousands of rules in an article, and about a second in 100 KB. */
const ALL_BASE_STEPS = 4_000_000;
const ALL_STEPS_PER_UNIT = 45;

/** A budget for a document of `length` code units; over it, `step-budget` is thrown and names the rule that was at work. */
export function createBudget(length: number): StepBudget {
  const limit = BASE_STEPS + STEPS_PER_UNIT * length;
  const limitOfAll = ALL_BASE_STEPS + ALL_STEPS_PER_UNIT * length;
  const spentBy = new Map<string, number>();
  let spent = 0;
  return {
    spend(steps, rule) {
      const own = (spentBy.get(rule) ?? 0) + steps;
      spentBy.set(rule, own);
      spent += steps;
      if (own > limit || spent > limitOfAll)
        throw new GroschenError(
          'step-budget',
          `rule ${rule} was stopped after ${own} steps in a text of ${length} characters. Begin its pattern with a rarer word, and make gaps and repetitions smaller; "groschen rules lint" shows which.`,
        );
    },
  };
}
