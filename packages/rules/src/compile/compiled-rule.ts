import type { Program } from '../match/program.ts';
import type { Emit } from '../pattern-rule.ts';
import type { Anchor } from './anchor.ts';
import type { CompiledRegex } from './regex-engine.ts';
import type { Stage } from './stage.ts';

/** What decides between rules that want the same place. */
export interface RuleRank {
  /** `pack@version#rule`, the `by` of what it finds. */
  readonly by: string;
  readonly priority: number;
  /** Position of its pack, and its own among all rules: the last words of precedence. */
  readonly pack: number;
  readonly order: number;
}

/** A rule ready to work. All of them are made with the same fields, so that going through thousands is quick. */
export interface CompiledRule extends RuleRank {
  /** `pack#rule`. */
  readonly id: string;
  readonly stage: Stage;
  readonly emit: Emit;
  readonly languages: readonly string[];
  /** Of the fact that it emits: the roles that its type has. */
  readonly roles: readonly string[];
  /** Of a pattern rule: what a sentence must hold one of; null where there is nothing to go by. */
  readonly anchors: readonly Anchor[] | null;
  /** Of a pattern rule. */
  readonly program: Program | undefined;
  /** Of a regex rule. A phrase rule has neither: its phrases are in the automaton. */
  readonly regex: CompiledRegex | undefined;
}
