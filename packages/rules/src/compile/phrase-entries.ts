import type { PhraseEntry } from '../match/phrase-automaton.ts';
import type { PhraseMeaning } from '../match/reading.ts';
import type { RulePack } from '../pack.ts';
import type { PhraseRule } from '../pattern-rule.ts';
import { anchoringWord, listAnchor } from './anchor.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { isWrittenAsIs, listKey } from './lists.ts';

type Entry = PhraseEntry<PhraseMeaning>;

/** The phrases of a rule. */
export function* phrasesOfRule({ phrases, matchCase = true }: PhraseRule, rule: CompiledRule): Generator<Entry> {
  for (const phrase of phrases) {
    const { text, canonical } = typeof phrase === 'string' ? { text: phrase } : phrase;
    yield { text, matchCase, value: { kind: 'phrase', rule, canonical } };
  }
}

/** The entries of a pack's lists. */
export function* entriesOfLists(pack: RulePack): Generator<Entry> {
  for (const [name, entries] of Object.entries(pack.lists ?? {})) {
    const list = listKey(pack, name);
    const value = { kind: 'list', list, anchor: listAnchor(list) } as const;
    for (const text of entries) yield { text, matchCase: isWrittenAsIs(text), value };
  }
}

/** The words that call patterns. */
export function* callingWords(rules: readonly CompiledRule[]): Generator<Entry> {
  for (const anchor of new Set(rules.flatMap(({ anchors }) => anchors ?? []))) {
    const text = anchoringWord(anchor);
    if (text !== undefined) yield { text, matchCase: false, value: { kind: 'word', anchor } };
  }
}
