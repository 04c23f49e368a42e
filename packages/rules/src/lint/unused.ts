import type { RulePack } from '../pack.ts';
import type { Emit } from '../pattern-rule.ts';
import { capturesOf, templateNames } from '../schema/check-emit.ts';
import { factRoles } from '../schema/fact-types.ts';
import { suggest } from '../schema/nearest.ts';
import { conditionsOf } from '../schema/visit-steps.ts';
import type { LintFinding } from './lint-finding.ts';

/** Captures that no role, template or `from` takes up. */
export function* unusedCaptures(pack: RulePack): Generator<LintFinding> {
  for (const rule of pack.rules) {
    if (!('emit' in rule)) continue;
    const used = usedNames(rule.emit, pack);
    for (const name of capturesOf(rule))
      if (!used.includes(name))
        yield {
          check: 'unused-capture',
          rule: rule.id,
          message: `what is captured as ${JSON.stringify(name)} is not used`,
          mend: 'fact' in rule.emit ? suggest(name, used, 'roles') : 'Name it in "from", or leave the capture out.',
        };
  }
}

function usedNames(emit: Emit, pack: RulePack): readonly string[] {
  if ('fact' in emit) return [...(factRoles(pack).get(emit.fact) ?? []), 'source'];
  const from = emit.from === undefined ? [] : [emit.from];
  return 'date' in emit ? [...from, ...templateNames(emit.date)] : from;
}

/** Lists, types and units that no rule speaks of. */
export function* unusedDeclarations(pack: RulePack): Generator<LintFinding> {
  const used = new Set<string>();
  for (const rule of pack.rules) {
    if (rule.kind === 'frame') {
      used.add(`fact ${rule.fact}`);
      const types = [...Object.values(rule.roles).map(({ entity }) => entity), rule.when?.names];
      for (const type of types.flatMap((some) => some ?? [])) used.add(`entity ${type}`);
      continue;
    }
    if (rule.kind === 'name') {
      used.add(`entity ${rule.entity}`);
      continue;
    }
    for (const [kind, value] of Object.entries(rule.emit))
      used.add(`${kind === 'retype' ? 'entity' : kind} ${String(value)}`);
    if (rule.kind !== 'pattern') continue;
    for (const { condition } of conditionsOf(rule.pattern)) {
      if (condition.in !== undefined) used.add(`list ${condition.in}`);
      for (const type of [condition.entity ?? []].flat()) used.add(`entity ${type}`);
    }
  }
  const declared = { entity: pack.entities, unit: pack.units, fact: pack.facts, list: pack.lists };
  for (const [kind, names] of Object.entries(declared))
    for (const name of Object.keys(names ?? {}))
      if (!used.has(`${kind} ${name}`))
        yield {
          check: 'unused-declaration',
          message: `the ${kind} ${JSON.stringify(name)} is declared, but no rule uses it`,
          mend: 'Use it or take it out.',
        };
}
