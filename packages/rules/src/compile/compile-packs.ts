import { GroschenError } from '@groschen/document';
import { buildPhraseAutomaton, type PhraseEntry } from '../match/phrase-automaton.ts';
import { createReader, type Reader } from '../match/reading.ts';
import type { RulePack } from '../pack.ts';
import type { Phrase, PhraseRule, RegexRule } from '../pattern-rule.ts';
import { ruleId, ruleOrigin, switchedOff } from '../rule-id.ts';
import { factRoles } from '../schema/fact-types.ts';
import { type Anchor, anchorsOf } from './anchor.ts';
import { compilePattern } from './compile-pattern.ts';
import type { CompiledRule, RuleRank } from './compiled-rule.ts';
import { isWrittenAsIs, type ListKey, listKey, packLists } from './lists.ts';
import { type CompiledRegex, nativeRegex, type RegexEngine } from './regex-engine.ts';

export interface CompileOptions {
  /** The engine for regular expressions: `linearRegex` of `@groschen/rules/linear-regex`. */
  readonly regex?: RegexEngine;
  /** Packs whose author is trusted: their regular expressions run natively, whatever that takes. */
  readonly trusted?: readonly RulePack[];
}

/** What a phrase stands for: a phrase of a rule, or an entry of a pack's list. */
export type PhraseMeaning = { readonly rule: CompiledRule; readonly canonical?: string } | { readonly list: ListKey };

/** Packs made ready once, to be used on any number of documents. Immutable. */
export interface CompiledPacks {
  readonly packs: readonly RulePack[];
  readonly rules: readonly CompiledRule[];
  /** The rules of kind `name`, which are read before; by what their finds say in `by`. */
  readonly nameRules: ReadonlyMap<string, RuleRank>;
  /** Pattern rules by a word that must be in a sentence for them to match. */
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  /** And by something else that must be there; `''` holds those that always run. */
  readonly byAnchor: ReadonlyMap<Anchor, readonly CompiledRule[]>;
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
  const byWord = new Map<string, CompiledRule[]>();
  const byAnchor = new Map<Anchor, CompiledRule[]>();
  const phrases: PhraseEntry<PhraseMeaning>[] = [];
  const off = switchedOff(packs);

  for (const [rank, pack] of packs.entries()) {
    if (off.has(pack.name)) continue;
    const lists = packLists(pack);
    const roles = factRoles(pack);
    for (const [name, entries] of Object.entries(pack.lists ?? {}))
      for (const text of entries)
        phrases.push({ text, matchCase: isWrittenAsIs(text), value: { list: listKey(pack, name) } });
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
        ...ranked,
        id,
        emit: rule.emit,
        languages: pack.languages,
        ...('fact' in rule.emit && { roles: roles.get(rule.emit.fact) ?? [] }),
        ...(rule.kind === 'pattern' && { program: compilePattern(rule.pattern, lists, id) }),
        ...(rule.kind === 'regex' && { regex: compileRegex(rule, id, pack, options) }),
      };
      rules.push(compiled);
      if (rule.kind === 'phrases') phrases.push(...phraseEntries(rule, compiled));
      if (rule.kind === 'pattern')
        for (const anchor of anchorsOf(rule.pattern) ?? [''])
          if (anchor.startsWith(WORD)) addTo(byWord, anchor.slice(WORD.length), compiled);
          else addTo(byAnchor, qualified(anchor, pack), compiled);
    }
  }
  return { packs, rules, nameRules, byWord, byAnchor, read: createReader(buildPhraseAutomaton(phrases)), off };
}

function* phraseEntries(
  { phrases, matchCase = true }: PhraseRule,
  rule: CompiledRule,
): Generator<PhraseEntry<PhraseMeaning>> {
  for (const phrase of phrases) {
    const { text, canonical }: Exclude<Phrase, string> = typeof phrase === 'string' ? { text: phrase } : phrase;
    yield { text, matchCase, value: canonical === undefined ? { rule } : { rule, canonical } };
  }
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

const WORD = 'word:';

/** Lists of two packs may have the same name. */
function qualified(anchor: Anchor, pack: RulePack): Anchor {
  return anchor.startsWith('list:') ? `list:${listKey(pack, anchor.slice('list:'.length))}` : anchor;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
}
