import type { Document } from '@groschen/document';
import { type Anchor, anchorsOf } from '../compile/anchor.ts';
import { compilePattern } from '../compile/compile-pattern.ts';
import { isWrittenAsIs, listKey, listPlaces, packLists } from '../compile/lists.ts';
import { createBudget } from '../match/budget.ts';
import { type DocumentIndex, indexDocument } from '../match/document-index.ts';
import { buildPhraseAutomaton, isWholeTokens } from '../match/phrase-automaton.ts';
import { runProgram } from '../match/run-program.ts';
import type { MorphologyProvider } from '../morphology.ts';
import type { RulePack } from '../pack.ts';
import type { PatternRule } from '../pattern-rule.ts';
import { formatPath } from '../schema/problem.ts';

/** Where a pattern came furthest in a document, and what stopped it there; one line each. */
export function explainPattern(
  pack: RulePack,
  rule: PatternRule,
  document: Document,
  morphology?: MorphologyProvider,
): readonly string[] {
  const program = compilePattern(rule.pattern, packLists(pack), rule.id);
  const automaton = buildPhraseAutomaton(
    Object.entries(pack.lists ?? {}).flatMap(([name, entries]) =>
      entries.map((text) => ({ text, matchCase: isWrittenAsIs(text), value: listKey(pack, name) })),
    ),
  );
  const plain = indexDocument(document);
  const hits = automaton.find(document.text, document.tokens, plain.sentences);
  const index = indexDocument(document, {
    morphology,
    lists: listPlaces(
      hits
        .filter((hit) => isWholeTokens(hit, document.tokens))
        .map(({ value, firstToken, lastToken }) => ({ list: value, firstToken, lastToken })),
    ),
  });

  let furthest = { step: -1, token: -1, taken: 0 };
  const budget = createBudget(document.text.length);
  let matches = 0;
  for (const { from, to } of index.sentences)
    for (const _ of runProgram(program, index, from, to, rule.id, budget, (step, token, taken) => {
      if (taken > furthest.taken) furthest = { step, token, taken };
    }))
      matches += 1;
  if (matches > 0) return ['the pattern matches, but something else took the place, or nothing came of the match'];
  if (furthest.step < 0) return neverBegan(anchorsOf(rule.pattern, pack), program.steps[0]?.written);
  const { path, written } = program.steps[furthest.step]!;
  const where =
    furthest.token >= index.tokens.length || isSentenceEnd(index, furthest.token)
      ? 'at the end of the sentence'
      : `at ${JSON.stringify(index.text(furthest.token))} (offset ${index.tokens.starts[furthest.token]})`;
  return [
    `it came to pattern${formatPath(['', ...path]).replace(/^\./, '')} ${shown(written)} and stopped ${where}`,
    `behind it were ${furthest.taken} token${furthest.taken === 1 ? '' : 's'} or annotations; ${whatIs(index, furthest.token)}`,
  ];
}

function neverBegan(anchors: readonly Anchor[] | null, first: unknown): readonly string[] {
  const needs = anchors === null ? '' : `; a sentence must hold one of: ${anchors.slice(0, 8).join(', ')}`;
  return [`nothing in the text is what the pattern begins with, ${shown(first)}${needs}`];
}

function isSentenceEnd(index: DocumentIndex, token: number): boolean {
  return index.sentences.some(({ to }) => to === token);
}

/** What stands at a token, as conditions see it. */
function whatIs(index: DocumentIndex, token: number): string {
  if (token >= index.tokens.length) return 'nothing follows';
  const annotations = index.beginning(token).map(({ layer, value }) => {
    const kind = 'type' in value ? value.type : 'kind' in value ? value.kind : value.value;
    return `${layer} ${kind} ${JSON.stringify(value.text)}`;
  });
  return annotations.length > 0 ? `here begins: ${annotations.join(', ')}` : 'no annotation begins here';
}

function shown(written: unknown): string {
  const text = JSON.stringify(written) ?? '';
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
