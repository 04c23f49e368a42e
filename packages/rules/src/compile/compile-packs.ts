import { GroschenError } from '@groschen/document';
import { buildPhraseAutomaton, type PhraseEntry } from '../match/phrase-automaton.ts';
import { createReader, type PhraseMeaning, type Reader } from '../match/reading.ts';
import type { RulePack } from '../pack.ts';
import type { RegexRule } from '../pattern-rule.ts';
import { ruleId, ruleOrigin, switchedOff } from '../rule-id.ts';
import { factRoles } from '../schema/fact-types.ts';
import { anchorsOf } from './anchor.ts';
import { compilePattern } from './compile-pattern.ts';
import type { CompiledRule, RuleRank } from './compiled-rule.ts';
import { packLists } from './lists.ts';
import { callingWords, entriesOfLists, phrasesOfRule } from './phrase-entries.ts';
import { type CompiledRegex, nativeRegex, type RegexEngine } from './regex-engine.ts';
import { rulesOfStage, type Stage, type StageRules, stageOf } from './stage.ts';

export interface CompileOptions {
  /** The engine for regular expressions: `linearRegex` of `@groschen/rules/linear-regex`. */
  readonly regex?: RegexEngine;
  /** Packs whose author is trusted: their regular expressions run natively, whatever that takes. */
  readonly trusted?: readonly RulePack[];
}

/** Packs made ready once, to be used on any number of documents. Immutable. */
export interface CompiledPacks {
  readonly stages: Readonly<Record<Stage, StageRules>>;
  /** The rules of kind `name`, which are read before; by what their finds say in `by`. */
  readonly nameRules: ReadonlyMap<string, RuleRank>;
  readonly read: Reader;
  /** Ids of packs and rules that these packs switch off or replace, those of others included. */
  readonly off: ReadonlySet<string>;
}

/**
 * Compiles packs in the order of their rank: of two rules that are else alike, that of the later pack wins. Frame and name rules
 * are not compiled here. Throws `invalid-pack` where a pattern or expression is too large or impossible, and `invalid-option` where a pack
 * has regular expressions and there is no engine for it.
 */
export function compilePacks(packs: readonly RulePack[], options: CompileOptions = {}): CompiledPacks {
  const rules: CompiledRule[] = [];
  const nameRules = new Map<string, RuleRank>();
  const phrases: PhraseEntry<PhraseMeaning>[] = [];
  const off = switchedOff(packs);

  for (const [rank, pack] of packs.entries()) {
    if (off.has(pack.name)) continue;
    const lists = packLists(pack);
    const roles = factRoles(pack);
    for (const entry of entriesOfLists(pack)) phrases.push(entry);
    for (const rule of pack.rules) {
      const id = ruleId(pack, rule);
      if (rule.kind === 'frame' || off.has(id)) continue;
      const by = ruleOrigin(pack, rule);
      const ranked = { by, priority: rule.priority ?? 0, pack: rank, order: rules.length };
      if (rule.kind === 'name') {
        nameRules.set(by, ranked);
        continue;
      }
      const compiled: CompiledRule = {
        id,
        stage: stageOf(rule.emit),
        emit: rule.emit,
        languages: pack.languages,
        roles: 'fact' in rule.emit ? (roles.get(rule.emit.fact) ?? []) : [],
        anchors: rule.kind === 'pattern' ? anchorsOf(rule.pattern, pack) : null,
        program: rule.kind === 'pattern' ? compilePattern(rule.pattern, lists, id) : undefined,
        regex: rule.kind === 'regex' ? compileRegex(rule, id, pack, options) : undefined,
        ...ranked,
      };
      rules.push(compiled);
      if (rule.kind === 'phrases') for (const entry of phrasesOfRule(rule, compiled)) phrases.push(entry);
    }
  }
  for (const entry of callingWords(rules)) phrases.push(entry);
  return {
    stages: { annotations: rulesOfStage('annotations', rules), facts: rulesOfStage('facts', rules) },
    nameRules,
    read: createReader(buildPhraseAutomaton(phrases)),
    off,
  };
}

function compileRegex(rule: RegexRule, id: string, pack: RulePack, { regex, trusted }: CompileOptions): CompiledRegex {
  const engine = trusted?.includes(pack) ? nativeRegex : regex;
  if (engine === undefined)
    throw new GroschenError(
      'invalid-option',
      `rule ${id} has a regular expression: give compilePacks { regex: linearRegex } from @groschen/rules/linear-regex, or name its pack among { trusted }`,
    );
  try {
    return engine(rule.regex, rule.flags ?? '');
  } catch (error) {
    throw new GroschenError('invalid-pack', `rule ${id}: the expression cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
