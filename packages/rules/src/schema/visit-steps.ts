import type { Condition, Step } from '../pattern-rule.ts';

type Path = readonly (string | number)[];

/** A step of a pattern with its place below the pattern. */
export interface VisitedStep {
  readonly step: Step;
  readonly path: Path;
}

/** All steps of a pattern, outer before inner. */
export function* stepsOf(pattern: readonly Step[], path: Path = []): Generator<VisitedStep> {
  for (const [i, step] of pattern.entries()) {
    const here = [...path, i];
    yield { step, path: here };
    if ('group' in step) yield* stepsOf(step.group, [...here, 'group']);
    if ('any' in step) for (const [k, branch] of step.any.entries()) yield* stepsOf(branch, [...here, 'any', k]);
  }
}

/** All conditions of a pattern, those under `not` as well. */
export function* conditionsOf(pattern: readonly Step[]): Generator<{ condition: Condition; path: Path }> {
  for (const { step, path } of stepsOf(pattern)) {
    if ('group' in step || 'any' in step || 'gap' in step) continue;
    let condition: Condition | undefined = step;
    let here = path;
    while (condition !== undefined) {
      yield { condition, path: here };
      condition = condition.not;
      here = [...here, 'not'];
    }
  }
}

/** The names that a pattern captures. */
export function captureNames(pattern: readonly Step[]): readonly string[] {
  return [...new Set([...stepsOf(pattern)].flatMap(({ step }) => step.capture ?? []))];
}
