import type { TimeExpression, TimeMatch } from '../expression.ts';

export function match(first: number, next: number, rule: string, expression: TimeExpression): TimeMatch {
  return { first, next, rule, expression };
}
