import type { Document, Language } from '@groschen/document';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { createBudget } from './budget.ts';
import type { Match } from './captured.ts';
import { indexDocument, type TokenRange } from './document-index.ts';
import { findInSentences } from './regex-windows.ts';
import { runProgram } from './run-program.ts';

/** A match and the rule that found it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly match: Match;
}

/** Looks at a document once for phrases; patterns and expressions are then asked for as they are needed. */
export interface Matcher {
  /** What phrase and regex rules find: they look at the text alone. */
  surfaceMatches(wanted: (rule: CompiledRule) => boolean): readonly RuleMatch[];
  /** What pattern rules find in the document as it is given here: the same text, with what was found since. */
  patternMatches(document: Document, wanted: (rule: CompiledRule) => boolean): readonly RuleMatch[];
}

/** Throws `step-budget` where patterns need more than their share. Linear in the tokens for every rule. */
export function createMatcher(packs: CompiledPacks, document: Document, morphology?: MorphologyProvider): Matcher {
  const { text, tokens, lang } = document;
  const { sentences, strings, phraseHits, lists, listsAt } = packs.read(document);
  const budget = createBudget(text.length);

  const surfaceMatches = (wanted: (rule: CompiledRule) => boolean): readonly RuleMatch[] => {
    const found: RuleMatch[] = [];
    for (const { value, start, end, sentence } of phraseHits) {
      if ('list' in value || !wanted(value.rule) || !speaks(value.rule, sentences[sentence]!, lang)) continue;
      const { rule, canonical } = value;
      found.push({
        rule,
        match: { start, end, captures: [], taken: [], ...(canonical !== undefined && { canonical }) },
      });
    }
    for (const rule of packs.rules) {
      if (rule.regex === undefined || !wanted(rule)) continue;
      const own = sentences.filter((sentence) => speaks(rule, sentence, lang));
      for (const { start, end, groups } of findInSentences(rule.regex, text, tokens, own, rule.id, budget))
        found.push({ rule, match: { start, end, captures: groups, taken: [] } });
    }
    return found;
  };

  const patternMatches = (annotated: Document, wanted: (rule: CompiledRule) => boolean): readonly RuleMatch[] => {
    const found: RuleMatch[] = [];
    const always = packs.byAnchor.get('') ?? [];
    if (packs.byAnchor.size + packs.byWord.size === 0) return found;
    const index = indexDocument(annotated, { morphology, lists, strings });
    const looked = new Int32Array(packs.rules.length).fill(-1);
    sentences.forEach((sentence, number) => {
      const called: CompiledRule[] = [];
      const call = (rules: readonly CompiledRule[] | undefined) => {
        for (const rule of rules ?? []) {
          if (looked[rule.order] === number) continue;
          looked[rule.order] = number;
          if (wanted(rule) && speaks(rule, sentence, lang)) called.push(rule);
        }
      };
      call(always);
      for (let token = sentence.from; token < sentence.to; token++) {
        call(packs.byWord.get(strings.lower(token)));
        for (const { layer, value } of index.beginning(token)) {
          if (layer === 'entity') call(packs.byAnchor.get(`entity:${value.type}`));
          else if (layer === 'date') call(packs.byAnchor.get('date'));
          else {
            call(packs.byAnchor.get(`quantity:${value.kind}`));
            call(packs.byAnchor.get('quantity'));
          }
        }
        for (const list of listsAt.get(token) ?? []) call(packs.byAnchor.get(`list:${list}`));
      }
      for (const rule of called)
        for (const match of runProgram(rule.program!, index, sentence.from, sentence.to, rule.id, budget))
          found.push({ rule, match });
    });
    return found;
  };

  return { surfaceMatches, patternMatches };
}

/** A rule looks at sentences of its languages, and at all in a document of one of them: short sentences are told apart badly. */
function speaks(rule: CompiledRule, sentence: TokenRange, lang: Language): boolean {
  return (
    rule.languages.length > 1 ||
    sentence.lang === 'und' ||
    rule.languages.includes(sentence.lang) ||
    rule.languages.includes(lang)
  );
}
