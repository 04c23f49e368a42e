import type { Document, DocumentInput, Entity, RuleLanguage } from '@groschen/document';
import type { Counterexample, Example, Expected } from '../example.ts';
import type { FrameRule } from '../frame-rule.ts';
import type { MorphologyProvider } from '../morphology.ts';
import type { NameRule } from '../name-rule.ts';
import type { Rule, RulePack } from '../pack.ts';
import { ruleOrigin } from '../rule-id.ts';
import { explainPattern } from './explain.ts';
import { type Finding, factFindings, findingsOf, isExpected } from './findings.ts';
import { parseMarkedText } from './marked-text.ts';

/**
 * The whole analysis with the pack in use. `given` are names that the example fixes; they take the place of what the
 * annotators found there (`withGivenEntities`).
 */
export type ExampleAnalyzer = (input: DocumentInput, given: readonly Entity[]) => Document;

/** How an example or counterexample of a rule went. */
export interface ExampleResult {
  readonly rule: string;
  readonly kind: 'example' | 'counterexample';
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly passed: boolean;
  readonly missing: readonly Expected[];
  readonly unexpected: readonly Finding[];
  /** Why, as far as it can be told. */
  readonly explanation: readonly string[];
}

/** The day on which an example appeared that does not say it, so that "in May" has a year. */
const EXAMPLE_DAY = '2026-01-30';

export interface RunOptions {
  readonly morphology?: MorphologyProvider;
  /** Tells why a frame found nothing (`explainFrame` of `@groschen/facts`, which reads frames). */
  readonly explainFrame?: (pack: RulePack, rule: FrameRule, document: Document) => readonly string[];
  /** Tells why a name rule found nothing (`explainName` of `@groschen/entities`, which reads them). */
  readonly explainName?: (pack: RulePack, rule: NameRule, document: Document) => readonly string[];
}

/** Runs all examples and counterexamples of a pack. A text that cannot be analysed is a failed example, not an exception. */
export function runExamples(
  pack: RulePack,
  analyze: ExampleAnalyzer,
  options: RunOptions = {},
): readonly ExampleResult[] {
  return pack.rules.flatMap((rule) => [
    ...(rule.examples ?? []).map((example, i) =>
      runOne(pack, rule, example, { kind: 'example', number: i + 1 }, analyze, options),
    ),
    ...(rule.counterexamples ?? []).map((counterexample, i) =>
      runOne(pack, rule, asExample(counterexample), { kind: 'counterexample', number: i + 1 }, analyze, options),
    ),
  ]);
}

function asExample(counterexample: Counterexample): Example {
  return typeof counterexample === 'string' ? { text: counterexample, finds: [] } : { ...counterexample, finds: [] };
}

function runOne(
  pack: RulePack,
  rule: Rule,
  example: Example,
  which: Pick<ExampleResult, 'kind' | 'number'>,
  analyze: ExampleAnalyzer,
  options: RunOptions,
): ExampleResult {
  const { text, names } = parseMarkedText(example.text);
  const result = { ...which, rule: rule.id, text: example.text };
  const lang: RuleLanguage | undefined = example.lang ?? (pack.languages.length === 1 ? pack.languages[0] : undefined);
  let document: Document;
  try {
    document = analyze(
      {
        id: `${rule.id}-${which.kind}-${which.number}`,
        text,
        ...(lang !== undefined && { lang }),
        published: example.published ?? EXAMPLE_DAY,
      },
      names.map((name) => ({ ...name, by: 'example@1#given' })),
    );
  } catch (error) {
    const explanation = [`the text could not be analysed: ${(error as Error).message}`];
    return { ...result, passed: false, missing: example.finds, unexpected: [], explanation };
  }
  const by = ruleOrigin(pack, rule);
  const unexpected = [...findingsOf(document, by)];
  const missing = example.finds.filter((expected) => {
    if ('forbidden' in expected) return isThere(document, expected.forbidden, expected.text);
    const at = unexpected.findIndex((finding) => isExpected(expected, finding));
    if (at >= 0) unexpected.splice(at, 1);
    return at < 0;
  });
  const passed = missing.length === 0 && unexpected.length === 0;
  const explanation =
    missing.length === 0
      ? []
      : [
          ...foundByOthers(document, missing),
          ...(unexpected.length === 0 || rule.kind === 'frame' ? explain(pack, rule, document, options) : []),
        ];
  return { ...result, passed, missing, unexpected, explanation };
}

/** What stopped the rule, and where. */
function explain(
  pack: RulePack,
  rule: Rule,
  document: Document,
  { morphology, explainFrame, explainName }: RunOptions,
): readonly string[] {
  if (rule.kind === 'pattern') return explainPattern(pack, rule, document, morphology);
  if (rule.kind === 'name') return explainName?.(pack, rule, document) ?? [];
  return (rule.kind === 'frame' && explainFrame?.(pack, rule, document)) || [];
}

function isThere(document: Document, layer: 'entity' | 'quantity' | 'date', text: string): boolean {
  const annotations = { entity: document.entities, quantity: document.quantities, date: document.dates }[layer];
  return annotations.some((annotation) => annotation.text === text);
}

function foundByOthers(document: Document, missing: readonly Expected[]): readonly string[] {
  return missing.flatMap((expected) => {
    if ('fact' in expected) {
      const other = factFindings(document).find((finding) => isExpected(expected, finding));
      return other ? [`${other.by} found this fact instead`] : [];
    }
    const annotations = [...document.entities, ...document.quantities, ...document.dates];
    const there = annotations.find(({ text }) => text === expected.text);
    return there ? [`${JSON.stringify(expected.text)} was found by ${there.by}`] : [];
  });
}

/** The document with given names in place of all that were found where they stand. */
export function withGivenEntities(document: Document, given: readonly Entity[]): Document {
  if (given.length === 0) return document;
  const free = document.entities.filter(
    ({ start, end }) => !given.some((name) => name.start < end && start < name.end),
  );
  return { ...document, entities: [...free, ...given].sort((a, b) => a.start - b.start) };
}
