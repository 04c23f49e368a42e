import { bounds } from '../compile/compile-pattern.ts';
import type { Rule, RulePack } from '../pack.ts';
import type { PhraseRule, Step } from '../pattern-rule.ts';
import { isOff, ruleOrigin, switchedOff } from '../rule-id.ts';
import { stepsOf } from '../schema/visit-steps.ts';
import type { LintFinding } from './lint-finding.ts';

/** Rules, alternatives and phrases that can never be the ones that win. */
export function* unreachable(pack: RulePack): Generator<LintFinding> {
  yield* switchedOffRules(pack);
  yield* repeatedPatterns(pack);
  yield* repeatedPhrases(pack);
  yield* skippedSteps(pack);
}

function* switchedOffRules(pack: RulePack): Generator<LintFinding> {
  const off = switchedOff([pack]);
  for (const rule of pack.rules)
    if (isOff(ruleOrigin(pack, rule), off))
      yield {
        check: 'unreachable',
        rule: rule.id,
        message: 'the pack itself switches this rule off',
        mend: 'Take the rule out, or its id from "off" and "replaces".',
      };
}

function* repeatedPatterns(pack: RulePack): Generator<LintFinding> {
  const first = new Map<string, string>();
  for (const rule of pack.rules) {
    if (rule.kind !== 'pattern' && rule.kind !== 'regex') continue;
    const key = JSON.stringify(rule.kind === 'pattern' ? rule.pattern : [rule.regex, rule.flags]);
    const other = first.get(key);
    if (other !== undefined)
      yield {
        check: 'unreachable',
        rule: rule.id,
        message: `it is written exactly as rule ${JSON.stringify(other)}`,
        mend: 'Take one of the two out.',
      };
    else first.set(key, rule.id);
    if (rule.kind === 'pattern')
      for (const { step } of stepsOf(rule.pattern)) {
        if (!('any' in step)) continue;
        const branches = step.any.map((branch) => JSON.stringify(branch));
        for (const [i, branch] of branches.entries())
          if (branches.indexOf(branch) < i)
            yield {
              check: 'unreachable',
              rule: rule.id,
              message: `alternative ${i + 1} is the same as alternative ${branches.indexOf(branch) + 1}: ${branch}`,
              mend: 'Take it out.',
            };
      }
  }
}

/** The same phrase in two rules that make something of the same kind: the one that ranks lower is never used. */
function* repeatedPhrases(pack: RulePack): Generator<LintFinding> {
  const seen = new Map<string, PhraseRule>();
  const phraseRules = pack.rules.filter((rule: Rule) => rule.kind === 'phrases');
  for (const rule of [...phraseRules].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0)))
    for (const phrase of rule.phrases) {
      const text = typeof phrase === 'string' ? phrase : phrase.text;
      const key = `${Object.keys(rule.emit)[0]} ${rule.matchCase === false ? text.toLowerCase() : text}`;
      const other = seen.get(key);
      if (other !== undefined)
        yield {
          check: 'unreachable',
          rule: rule.id,
          message:
            other === rule
              ? `the phrase ${JSON.stringify(text)} stands twice`
              : `rule ${JSON.stringify(other.id)} takes the phrase ${JSON.stringify(text)} first`,
          mend: 'Keep it in one place.',
        };
      else seen.set(key, rule);
    }
}

/** A gap takes as little as it can: of an optional step behind it and nothing firm behind that, it finds no reason to go on. */
function* skippedSteps(pack: RulePack): Generator<LintFinding> {
  for (const rule of pack.rules) {
    if (rule.kind !== 'pattern') continue;
    const sequences = [
      rule.pattern,
      ...[...stepsOf(rule.pattern)].flatMap(({ step }) =>
        'group' in step ? [step.group] : 'any' in step ? step.any : [],
      ),
    ];
    for (const steps of sequences)
      for (const [i, step] of steps.entries()) {
        const gap = i > 0 && 'gap' in steps[i - 1]!;
        const after = steps.slice(i + 1).find((next) => !isOptional(next));
        if (!gap || !isOptional(step) || 'gap' in step || (after !== undefined && !('gap' in after))) continue;
        yield {
          check: 'unreachable',
          rule: rule.id,
          message: `the optional step ${JSON.stringify(step)} is passed over, as the gap before it may end at once`,
          mend: 'Make gap and step one optional group: { group: [{ gap: … }, …], times: "?" }.',
        };
      }
  }
}

function isOptional(step: Step): boolean {
  return bounds(step.times)[0] === 0;
}
