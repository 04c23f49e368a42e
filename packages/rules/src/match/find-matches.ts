import { type Document, type Language, sentenceAt } from '@groschen/document';
import type { Anchor } from '../compile/anchor.ts';
import type { CompiledPacks } from '../compile/compile-packs.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import type { Stage, StageRules } from '../compile/stage.ts';
import type { MorphologyProvider } from '../morphology.ts';
import { createBudget } from './budget.ts';
import type { Match } from './captured.ts';
import { indexDocument, type TokenRange } from './document-index.ts';
import type { Reading } from './reading.ts';
import { findInSentences } from './regex-windows.ts';
import { runProgram } from './run-program.ts';

/** A match and the rule that found it. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly match: Match;
}

/** What the rules of a stage find in a document, in no particular order. */
export interface Matcher {
  /** What phrase and regex rules find: they look at the text alone. */
  surfaceMatches(): readonly RuleMatch[];
  /** What pattern rules find in the document as it is given here: the same text, with what was found since. */
  patternMatches(document: Document): readonly RuleMatch[];
}

/** Throws `step-budget` where patterns need more than their share. Linear in the tokens for every rule. */
export function createMatcher(
  packs: CompiledPacks,
  stage: Stage,
  document: Document,
  morphology?: MorphologyProvider,
): Matcher {
  const { text, tokens, lang } = document;
  const rules = packs.stages[stage];
  const reading = packs.read(document);
  const { sentences, strings, lists } = reading;
  const budget = createBudget(text.length);

  const surfaceMatches = (): readonly RuleMatch[] => {
    const found: RuleMatch[] = [];
    for (const { rule, start, end, sentence, canonical } of reading.phrases[stage])
      if (speaks(rule, sentences[sentence]!, lang))
        found.push({ rule, match: { start, end, captures: [], canonical, taken: [] } });
    for (const rule of rules.regexes) {
      const own = sentences.filter((sentence) => speaks(rule, sentence, lang));
      for (const { start, end, groups } of findInSentences(rule.regex!, text, tokens, own, rule.id, budget))
        found.push({ rule, match: { start, end, captures: groups, canonical: undefined, taken: [] } });
    }
    return found;
  };

  const patternMatches = (annotated: Document): readonly RuleMatch[] => {
    const found: RuleMatch[] = [];
    const called = calledRules(rules, reading, annotated);
    if (called.length === 0) return found;
    const index = indexDocument(annotated, { morphology, lists, strings });
    called.forEach((ofSentence, sentence) => {
      const range = sentences[sentence]!;
      for (const rule of ofSentence) {
        if (!speaks(rule, range, lang)) continue;
        for (const match of runProgram(rule.program!, index, range.from, range.to, rule.id, budget))
          found.push({ rule, match });
      }
    });
    return found;
  };

  return { surfaceMatches, patternMatches };
}

/** The pattern rules that may match in each sentence, with holes where there is none. Costs the anchors that stand in the document. */
function calledRules(
  { everywhere, byAnchor }: StageRules,
  { sentences, calls }: Reading,
  { sentences: table, entities, quantities, dates }: Document,
): readonly ReadonlySet<CompiledRule>[] {
  const called: Set<CompiledRule>[] = [];
  const call = (rules: readonly CompiledRule[], sentence: number) => {
    called[sentence] ??= new Set();
    for (const rule of rules) called[sentence].add(rule);
  };
  const callIn = (sentence: number, anchor: Anchor) => {
    const rules = byAnchor.get(anchor);
    if (rules !== undefined) call(rules, sentence);
  };
  const callAt = (offset: number, anchor: Anchor) => {
    const sentence = sentenceAt(table, offset);
    if (sentence < sentences.length) callIn(sentence, anchor);
  };
  if (everywhere.length > 0) for (const sentence of sentences.keys()) call(everywhere, sentence);
  if (byAnchor.size === 0) return called;
  for (const { anchor, sentence } of calls) callIn(sentence, anchor);
  for (const { start, type } of entities) callAt(start, `entity:${type}`);
  for (const { start, kind } of quantities) {
    callAt(start, `quantity:${kind}`);
    callAt(start, 'quantity');
  }
  for (const { start } of dates) callAt(start, 'date');
  return called;
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
