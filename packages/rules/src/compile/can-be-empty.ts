import type { Step } from '../pattern-rule.ts';
import { bounds } from './compile-pattern.ts';

/** Whether a sequence of steps can match without taking a token. A gap alone is as good as nothing. */
export function canBeEmpty(steps: readonly Step[]): boolean {
  return steps.every((step) => {
    if (bounds(step.times)[0] === 0 || 'gap' in step) return true;
    if ('group' in step) return canBeEmpty(step.group);
    if ('any' in step) return step.any.some(canBeEmpty);
    return false;
  });
}
