export type { Attribution } from './apply/fact-of.ts';
export type { Reason } from './apply/precedence.ts';
export { type ApplyOptions, withRuleAnnotations } from './apply/with-rule-annotations.ts';
export { type FactOptions, withRuleFacts } from './apply/with-rule-facts.ts';
export { asksMorphology } from './compile/asks-morphology.ts';
export { type CompiledPacks, type CompileOptions, compilePacks } from './compile/compile-packs.ts';
export type { RuleRank } from './compile/compiled-rule.ts';
export { type CompiledRegex, nativeRegex, type RegexEngine, type RegexMatch } from './compile/regex-engine.ts';
export * from './define-rule-pack.ts';
export * from './example.ts';
export * from './fact-roles.ts';
export * from './frame-rule.ts';
export { LINT_CHECKS, type LintFinding } from './lint/lint-finding.ts';
export { formatLintFinding, type LintOptions, lintPack } from './lint/lint-pack.ts';
export { createBudget, type StepBudget } from './match/budget.ts';
export { type Migration, migrate } from './migrate.ts';
export * from './morphology.ts';
export * from './name-rule.ts';
export * from './pack.ts';
export * from './pattern-rule.ts';
export { isWithinBounds, type QuantityBounds } from './quantity-bounds.ts';
export { isOff, ruleOrigin, switchedOff } from './rule-id.ts';
export { formatProblem, type PackProblem } from './schema/problem.ts';
export { rulePackJsonSchema } from './schema/rule-pack-schema.ts';
export { type PackResult, parseRulePack, type ValidateOptions, validateRulePack } from './schema/validate-pack.ts';
export { formatFailure } from './testing/format-results.ts';
export { type MarkedName, parseMarkedText } from './testing/marked-text.ts';
export {
  type ExampleAnalyzer,
  type ExampleResult,
  type RunOptions,
  runExamples,
  withGivenEntities,
} from './testing/run-examples.ts';
export * from './trace.ts';
export * from './words.ts';
