import { FACT_TYPES } from '@groschen/document';
import type { RegexEngine } from '../compile/regex-engine.ts';
import type { Example } from '../example.ts';
import type { RulePack } from '../pack.ts';
import { parseMarkedText } from '../testing/marked-text.ts';
import { checkEmit } from './check-emit.ts';
import { checkFrame } from './check-frame.ts';
import { checkName } from './check-name.ts';
import { checkPattern } from './check-pattern.ts';
import { type Declarations, declarationsOf, type Path } from './declarations.ts';
import { suggest } from './nearest.ts';
import type { PackProblem } from './problem.ts';

/** What the schema cannot say: that everything named is declared, captured and possible. `regex` tries the expressions. */
export function checkPack(pack: RulePack, regex?: RegexEngine): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const declared = declarationsOf(pack, problems);
  checkFactTypes(pack, declared);
  checkIds(pack, declared);
  pack.rules.forEach((rule, i) => {
    const path = ['rules', i];
    if (rule.kind === 'pattern') checkPattern(rule, path, declared);
    if (rule.kind === 'regex') checkRegex(rule.regex, rule.flags ?? '', regex, [...path, 'regex'], declared);
    if (rule.kind === 'frame') checkFrame(rule, pack, path, declared);
    else if (rule.kind === 'name') checkName(rule, pack, path, declared);
    else checkEmit(rule, [...path, 'emit'], declared);
    rule.examples?.forEach((example, k) => {
      checkExample(example, [...path, 'examples', k], declared);
    });
  });
  return problems;
}

function checkFactTypes(pack: RulePack, { report }: Declarations): void {
  for (const type of Object.keys(pack.facts ?? {}))
    if ((FACT_TYPES as readonly string[]).includes(type))
      report(
        ['facts', type],
        `${JSON.stringify(type)} is a built-in fact type`,
        'Choose another name; roles cannot be added to it',
      );
}

function checkIds({ rules }: RulePack, { report }: Declarations): void {
  const first = new Map<string, number>();
  for (const [i, { id }] of rules.entries()) {
    const other = first.get(id);
    if (other === undefined) first.set(id, i);
    else
      report(
        ['rules', i, 'id'],
        `there are two rules with the id ${JSON.stringify(id)}`,
        `Rename this one or rule ${other + 1}`,
      );
  }
  for (const [i, rule] of rules.entries())
    if (rule.replaces) checkReplaces(rule.id, rule.replaces, first, ['rules', i, 'replaces'], report);
}

function checkReplaces(
  rule: string,
  replaces: readonly string[],
  ids: ReadonlyMap<string, number>,
  path: Path,
  report: Declarations['report'],
): void {
  for (const [k, id] of replaces.entries()) {
    if (id.includes('#') || (id !== rule && ids.has(id))) continue;
    const others = [...ids.keys()].filter((other) => other !== rule);
    report(
      [...path, k],
      `there is no other rule ${JSON.stringify(id)} in this pack`,
      `${suggest(id, others, 'rules')} A rule of another pack is written pack#rule`,
    );
  }
}

function checkRegex(
  source: string,
  flags: string,
  engine: RegexEngine | undefined,
  path: Path,
  declared: Declarations,
) {
  try {
    engine?.(source, flags);
  } catch (error) {
    const reason = (error as Error).message.replace(/^error parsing regexp: /, '');
    declared.report(
      path,
      `the expression cannot be used: ${reason}`,
      'Look-around and back-references are not allowed; in double quotes a backslash is written twice',
    );
  }
}

function checkExample(example: Example, path: Path, declared: Declarations): void {
  const { text, names } = parseMarkedText(example.text);
  for (const { type } of names) declared.entityType(type, [...path, 'text']);
  for (const [k, expected] of example.finds.entries()) {
    const here = [...path, 'finds', k];
    if ('fact' in expected)
      declared.roles(expected.fact, Object.keys(expected.roles ?? {}), [...here, 'fact'], [...here, 'roles']);
    if ('entity' in expected) declared.entityType(expected.entity, [...here, 'entity']);
    if ('text' in expected && !text.includes(expected.text))
      declared.report(
        [...here, 'text'],
        `${JSON.stringify(expected.text)} does not stand in the example's text`,
        'Write it exactly as in the text',
      );
  }
}
