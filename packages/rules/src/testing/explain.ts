import type { Document } from '@groschen/document';
import { speaksOfAnnotation } from '../compile/compile-condition.ts';
import { compilePacks } from '../compile/compile-packs.ts';
import { bounds, compilePattern } from '../compile/compile-pattern.ts';
import { packLists } from '../compile/lists.ts';
import { createBudget } from '../match/budget.ts';
import type { Annotated } from '../match/captured.ts';
import { type DocumentIndex, indexDocument } from '../match/document-index.ts';
import { runProgram } from '../match/run-program.ts';
import type { MorphologyProvider } from '../morphology.ts';
import type { RulePack } from '../pack.ts';
import type { Condition, PatternRule, Step } from '../pattern-rule.ts';
import { formatPath } from '../schema/problem.ts';

/** Where a pattern came furthest in a document, and what stopped it there; one line each. */
export function explainPattern(
  pack: RulePack,
  rule: PatternRule,
  document: Document,
  morphology?: MorphologyProvider,
): readonly string[] {
  const program = compilePattern(rule.pattern, packLists(pack), rule.id);
  const { lists, strings } = compilePacks([{ ...pack, off: [], rules: [] }]).read(document);
  const index = indexDocument(document, { morphology, lists, strings });

  // Of steps that stopped at the same place the last one counts: those before it were optional.
  let furthest = { step: -1, token: -1, taken: 0 };
  const budget = createBudget(document.text.length);
  let matches = 0;
  for (const { from, to } of index.sentences)
    for (const _ of runProgram(program, index, from, to, rule.id, budget, (step, token, taken) => {
      const later = taken === furthest.taken && token === furthest.token && step > furthest.step;
      if (taken > furthest.taken || later) furthest = { step, token, taken };
    }))
      matches += 1;
  if (matches > 0) return ['the pattern matches, but something else took the place, or nothing came of the match'];
  if (furthest.step < 0) return neverBegan(rule.pattern, index.annotations);
  const { path, written } = program.steps[furthest.step]!;
  const where =
    furthest.token >= index.tokens.length || isSentenceEnd(index, furthest.token)
      ? 'at the end of the sentence'
      : `at ${JSON.stringify(index.text(furthest.token))} (offset ${index.tokens.starts[furthest.token]})`;
  return [
    `it came to pattern${formatPath(['', ...path]).replace(/^\./, '')} ${shown(written)} and stopped ${where}`,
    `behind it ${furthest.taken === 1 ? 'was 1 token or annotation' : `were ${furthest.taken} tokens or annotations`}; ${whatIs(index, furthest.token)}`,
  ];
}

function isSentenceEnd(index: DocumentIndex, token: number): boolean {
  return index.sentences.some(({ to }) => to === token);
}

/** What stands at a token, as conditions see it. */
function whatIs(index: DocumentIndex, token: number): string {
  if (token >= index.tokens.length) return 'nothing follows';
  const annotations = index.beginning(token).map(named);
  return annotations.length > 0 ? `here begins: ${annotations.join(', ')}` : 'no annotation begins here';
}

function neverBegan(pattern: readonly Step[], annotations: readonly Annotated[]): readonly string[] {
  const necessary = pattern.findIndex(({ times }) => bounds(times)[0] > 0);
  const first = pattern.slice(0, necessary + 1);
  const lines = [`nothing in the text is what the pattern begins with, ${first.map(shown).join(' or ')}`];
  if (!first.some((step) => speaksOfAnnotation(step as Condition))) return lines;
  return [
    ...lines,
    annotations.length > 0
      ? `the text has ${annotations.map(named).join(', ')}`
      : 'the text has no name, figure or time; "[Surface|company]" in an example says what is one',
  ];
}

function named({ layer, value }: Annotated): string {
  const kind = 'type' in value ? value.type : 'kind' in value ? value.kind : value.value;
  return `${layer} ${kind} ${JSON.stringify(value.text)}`;
}

function shown(written: unknown): string {
  const text = JSON.stringify(written) ?? '';
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}
