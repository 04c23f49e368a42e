import { compareDecimals } from '@groschen/document';
import { canBeEmpty } from '../compile/can-be-empty.ts';
import { speaksOfQuantity } from '../compile/compile-condition.ts';
import type { Condition, PatternRule, Step } from '../pattern-rule.ts';
import type { Declarations, Path } from './declarations.ts';
import { suggest } from './nearest.ts';
import { conditionsOf, stepsOf } from './visit-steps.ts';

/** That what a pattern names is declared, and that something can match it. */
export function checkPattern({ pattern }: PatternRule, path: Path, declared: Declarations): void {
  const base = [...path, 'pattern'];
  for (const { step, path: at } of stepsOf(pattern)) checkTimes(step, [...base, ...at, 'times'], declared);
  for (const { condition, path: at } of conditionsOf(pattern)) checkCondition(condition, [...base, ...at], declared);
  if (canBeEmpty(pattern))
    declared.report(
      base,
      'the pattern holds where nothing stands',
      'Make at least one step necessary: take "?" or "*" from it',
    );
}

function checkTimes({ times }: Step, path: Path, { report }: Declarations): void {
  if (typeof times === 'object' && times[0] > times[1])
    report(path, `at least ${times[0]} and at most ${times[1]} can never be`, 'Write the smaller number first');
}

function checkCondition(condition: Condition, path: Path, { lists, report, entityType }: Declarations): void {
  const { in: list, entity, date, min, max } = condition;
  if (list !== undefined && !lists.includes(list))
    report(
      [...path, 'in'],
      `there is no list ${JSON.stringify(list)}`,
      `${suggest(list, lists, 'lists')} A list is declared under "lists"`,
    );
  for (const type of many(entity)) entityType(type, [...path, 'entity']);
  if (entity === undefined && date === undefined && !speaksOfQuantity(condition))
    for (const field of ['text', 'lower'] as const)
      for (const word of many(condition[field]))
        if (/\s/.test(word))
          report(
            [...path, field],
            `${JSON.stringify(word)} can never be one token: a token holds no white space`,
            'Write one step for each word, or put it into a list and name that with "in"',
          );
  if (min !== undefined && max !== undefined && compareDecimals(min, max) > 0)
    report([...path, 'min'], `nothing is at least ${min} and at most ${max}`, 'Exchange the two');
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
