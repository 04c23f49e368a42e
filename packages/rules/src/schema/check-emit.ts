import type { EmittingRule } from '../pack.ts';
import type { Emit } from '../pattern-rule.ts';
import type { Declarations, Path } from './declarations.ts';
import { captureNames } from './visit-steps.ts';

/** The names that a rule captures. */
export function capturesOf(rule: EmittingRule): readonly string[] {
  if (rule.kind === 'pattern') return captureNames(rule.pattern);
  if (rule.kind === 'regex') return Array.from(rule.regex.matchAll(/\(\?P?<([A-Za-z_]\w*)>/g), (match) => match[1]!);
  return [];
}

/** The names that the value of a time is written from: `year` and `quarter` of `{year}-Q{quarter}`. */
export function templateNames(date: string): readonly string[] {
  return Array.from(date.matchAll(/\{([^}]*)\}/g), (match) => match[1]!);
}

/** That what a match makes is declared, and made from what is captured. */
export function checkEmit(rule: EmittingRule, path: Path, declared: Declarations): void {
  const { emit } = rule;
  const captures = capturesOf(rule);
  if ('from' in emit && emit.from !== undefined) declared.capture(emit.from, captures, [...path, 'from']);
  if ('entity' in emit) declared.entityType(emit.entity, [...path, 'entity']);
  if ('retype' in emit) declared.entityType(emit.retype, [...path, 'retype']);
  if ('unit' in emit) declared.unit(emit.unit, [...path, 'unit']);
  if ('date' in emit) for (const name of templateNames(emit.date)) declared.capture(name, captures, [...path, 'date']);
  if ('fact' in emit) checkFact(emit, captures, path, declared);
}

function checkFact(
  { fact, set = {} }: Extract<Emit, { readonly fact: string }>,
  captures: readonly string[],
  path: Path,
  declared: Declarations,
): void {
  const fixed = Object.keys(set);
  const roles = declared.rolesOf(fact, [...path, 'fact']);
  if (roles === undefined) return;
  declared.roles(fact, fixed, [...path, 'fact'], [...path, 'set']);
  if (![...captures, ...fixed].some((name) => roles.includes(name)))
    declared.report(
      path,
      `the fact has no role: nothing is captured as ${roles.join(', ')}`,
      'Add capture: with the name of a role to a step of the pattern',
    );
}
