import { compareDecimals, ENTITY_TYPES, FACT_TYPES } from '@groschen/document';
import { canBeEmpty } from '../compile/can-be-empty.ts';
import type { RegexEngine } from '../compile/regex-engine.ts';
import type { Example } from '../example.ts';
import type { Rule, RulePack } from '../pack.ts';
import type { Emit, PatternRule } from '../pattern-rule.ts';
import { parseMarkedText } from '../testing/marked-text.ts';
import { factRoles } from './fact-types.ts';
import { suggest } from './nearest.ts';
import type { PackProblem } from './problem.ts';
import { captureNames, conditionsOf, stepsOf } from './visit-steps.ts';

type Path = readonly (string | number)[];
type Report = (path: Path, message: string, mend?: string) => void;

/** What the schema cannot say: that everything named is declared, captured and possible. `regex` tries the expressions. */
export function checkPack(pack: RulePack, regex?: RegexEngine): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (path, message, mend) => problems.push({ path, message, ...(mend !== undefined && { mend }) });
  const types = [...ENTITY_TYPES, ...Object.keys(pack.entities ?? {})];
  const roles = factRoles(pack);
  const seen = new Map<string, number>();

  for (const type of Object.keys(pack.facts ?? {}))
    if ((FACT_TYPES as readonly string[]).includes(type))
      report(
        ['facts', type],
        `${JSON.stringify(type)} is a built-in fact type`,
        'Choose another name; roles cannot be added to it',
      );

  pack.rules.forEach((rule, i) => {
    const path = ['rules', i];
    const first = seen.get(rule.id);
    if (first !== undefined)
      report(
        [...path, 'id'],
        `there are two rules with the id ${JSON.stringify(rule.id)}`,
        `Rename this one or rule ${first + 1}`,
      );
    seen.set(rule.id, i);
    checkReplaces(pack, rule, path, report);
    if (rule.kind === 'pattern') checkPattern(pack, rule, path, types, report);
    if (rule.kind === 'regex') checkRegex(rule.regex, rule.flags ?? '', regex, path, report);
    if (rule.kind === 'frame')
      checkRoles(rule.fact, Object.keys(rule.roles), [...path, 'roles'], [...path, 'fact'], roles, report);
    else checkEmit(pack, rule.emit, namesOf(rule), path, types, roles, report);
    rule.examples?.forEach((example, k) => {
      checkExample(example, [...path, 'examples', k], types, roles, report);
    });
  });
  return problems;
}

/** The names that a rule captures. */
export function namesOf(rule: Exclude<Rule, { kind: 'frame' }>): readonly string[] {
  if (rule.kind === 'pattern') return captureNames(rule.pattern);
  if (rule.kind === 'regex') return Array.from(rule.regex.matchAll(/\(\?P?<([A-Za-z_]\w*)>/g), (match) => match[1]!);
  return [];
}

function checkReplaces(pack: RulePack, rule: Rule, path: Path, report: Report): void {
  rule.replaces?.forEach((id, k) => {
    if (id.includes('#')) return;
    const others = pack.rules.map((other) => other.id).filter((other) => other !== rule.id);
    if (!others.includes(id))
      report(
        [...path, 'replaces', k],
        `there is no other rule ${JSON.stringify(id)} in this pack`,
        `${suggest(id, others, 'rules')} A rule of another pack is written pack#rule`,
      );
  });
}

function checkPattern(pack: RulePack, rule: PatternRule, path: Path, types: readonly string[], report: Report): void {
  const lists = Object.keys(pack.lists ?? {});
  const base = [...path, 'pattern'];
  for (const { step, path: at } of stepsOf(rule.pattern))
    if (Array.isArray(step.times) && step.times[0] > step.times[1])
      report(
        [...base, ...at, 'times'],
        `at least ${step.times[0]} and at most ${step.times[1]} can never be`,
        'Write the smaller number first',
      );
  for (const { condition, path: at } of conditionsOf(rule.pattern)) {
    const here = [...base, ...at];
    if (condition.in !== undefined && !lists.includes(condition.in))
      report(
        [...here, 'in'],
        `there is no list ${JSON.stringify(condition.in)}`,
        `${suggest(condition.in, lists, 'lists')} A list is declared under "lists"`,
      );
    for (const type of many(condition.entity)) checkEntityType(type, [...here, 'entity'], types, report);
    if (condition.entity === undefined && condition.quantity === undefined && condition.date === undefined)
      for (const field of ['text', 'lower'] as const)
        for (const word of many(condition[field]))
          if (/\s/.test(word))
            report(
              [...here, field],
              `${JSON.stringify(word)} can never be one token: a token holds no white space`,
              'Write one step for each word, or put it into a list and name that with "in"',
            );
    if (condition.min !== undefined && condition.max !== undefined && compareDecimals(condition.min, condition.max) > 0)
      report([...here, 'min'], `nothing is at least ${condition.min} and at most ${condition.max}`, 'Exchange the two');
  }
  if (canBeEmpty(rule.pattern))
    report(base, 'the pattern holds where nothing stands', 'Make at least one step necessary: take "?" or "*" from it');
}

function checkRegex(source: string, flags: string, engine: RegexEngine | undefined, path: Path, report: Report): void {
  if (engine === undefined) return;
  try {
    engine(source, flags);
  } catch (error) {
    const reason = (error as Error).message.replace(/^error parsing regexp: /, '');
    report(
      [...path, 'regex'],
      `the expression cannot be used: ${reason}`,
      'Look-around and back-references are not allowed; in double quotes a backslash is written twice',
    );
  }
}

function checkEmit(
  pack: RulePack,
  emit: Emit,
  names: readonly string[],
  path: Path,
  types: readonly string[],
  roles: Readonly<Record<string, readonly string[]>>,
  report: Report,
): void {
  const here = [...path, 'emit'];
  if ('from' in emit && emit.from !== undefined && !names.includes(emit.from))
    report(
      [...here, 'from'],
      `nothing is captured as ${JSON.stringify(emit.from)}`,
      suggest(emit.from, names, 'captures'),
    );
  if ('entity' in emit) checkEntityType(emit.entity, [...here, 'entity'], types, report);
  if ('retype' in emit) checkEntityType(emit.retype, [...here, 'retype'], types, report);
  if ('unit' in emit && pack.units?.[emit.unit] === undefined)
    report(
      [...here, 'unit'],
      `the unit ${JSON.stringify(emit.unit)} is not declared`,
      `Add it to "units" of the pack with what it means`,
    );
  if ('date' in emit)
    for (const [, name] of emit.date.matchAll(/\{([^}]*)\}/g))
      if (!names.includes(name!))
        report([...here, 'date'], `nothing is captured as ${JSON.stringify(name)}`, suggest(name!, names, 'captures'));
  if ('fact' in emit) {
    const filled = [...names.filter((name) => name !== 'source'), ...Object.keys(emit.set ?? {})];
    const known = roles[emit.fact];
    if (known === undefined) checkRoles(emit.fact, [], here, [...here, 'fact'], roles, report);
    else {
      for (const role of Object.keys(emit.set ?? {}))
        if (!known.includes(role)) unknownRole(role, emit.fact, known, [...here, 'set', role], report);
      if (!filled.some((role) => known.includes(role)))
        report(
          here,
          `the fact has no role: nothing is captured as ${known.join(', ')}`,
          'Add capture: with the name of a role to a step of the pattern',
        );
    }
  }
}

function checkRoles(
  fact: string,
  used: readonly string[],
  path: Path,
  factPath: Path,
  roles: Readonly<Record<string, readonly string[]>>,
  report: Report,
): void {
  const known = roles[fact];
  if (known === undefined)
    report(
      factPath,
      `the fact type ${JSON.stringify(fact)} is not declared`,
      `${suggest(fact, Object.keys(roles), 'fact types')} A type of your own is declared under "facts" with its roles`,
    );
  else for (const role of used) if (!known.includes(role)) unknownRole(role, fact, known, [...path, role], report);
}

function unknownRole(role: string, fact: string, known: readonly string[], path: Path, report: Report): void {
  report(path, `${JSON.stringify(fact)} has no role ${JSON.stringify(role)}`, suggest(role, known, 'roles'));
}

function checkEntityType(type: string, path: Path, types: readonly string[], report: Report): void {
  if (!types.includes(type))
    report(
      path,
      `the entity type ${JSON.stringify(type)} is not declared`,
      `${suggest(type, types, 'entity types')} A type of your own is declared under "entities" with what it means`,
    );
}

function checkExample(
  example: Example,
  path: Path,
  types: readonly string[],
  roles: Readonly<Record<string, readonly string[]>>,
  report: Report,
): void {
  const { text, names } = parseMarkedText(example.text);
  for (const name of names) checkEntityType(name.type, [...path, 'text'], types, report);
  example.finds.forEach((expected, k) => {
    const here = [...path, 'finds', k];
    if ('fact' in expected)
      checkRoles(
        expected.fact,
        Object.keys(expected.roles ?? {}),
        [...here, 'roles'],
        [...here, 'fact'],
        roles,
        report,
      );
    if ('entity' in expected) checkEntityType(expected.entity, [...here, 'entity'], types, report);
    if ('text' in expected && !text.includes(expected.text))
      report(
        [...here, 'text'],
        `${JSON.stringify(expected.text)} does not stand in the example's text`,
        'Write it exactly as in the text',
      );
  });
}

function many(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
