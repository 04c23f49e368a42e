import type { Emit } from '../pattern-rule.ts';
import type { Anchor } from './anchor.ts';
import type { CompiledRule } from './compiled-rule.ts';

/** When a rule works: with those that find, change and forbid names, figures and times, or after them, with those on facts. */
export type Stage = 'annotations' | 'facts';

export function stageOf(emit: Emit): Stage {
  return 'fact' in emit || ('forbid' in emit && emit.forbid === 'fact') ? 'facts' : 'annotations';
}

/** The rules of a stage by what sets them to work; the phrases of all are in one automaton. */
export interface StageRules {
  readonly size: number;
  readonly regexes: readonly CompiledRule[];
  /** Pattern rules that look at every sentence. */
  readonly everywhere: readonly CompiledRule[];
  /** Pattern rules that look at sentences which hold one of their anchors. */
  readonly byAnchor: ReadonlyMap<Anchor, readonly CompiledRule[]>;
}

export function rulesOfStage(stage: Stage, all: readonly CompiledRule[]): StageRules {
  const rules = all.filter((rule) => rule.stage === stage);
  const patterns = rules.filter(({ program }) => program !== undefined);
  const byAnchor = new Map<Anchor, CompiledRule[]>();
  for (const rule of patterns)
    for (const anchor of new Set(rule.anchors)) {
      const others = byAnchor.get(anchor);
      if (others === undefined) byAnchor.set(anchor, [rule]);
      else others.push(rule);
    }
  return {
    size: rules.length,
    regexes: rules.filter(({ regex }) => regex !== undefined),
    everywhere: patterns.filter(({ anchors }) => anchors === null),
    byAnchor,
  };
}
