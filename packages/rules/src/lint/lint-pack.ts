import type { RegexEngine } from '../compile/regex-engine.ts';
import type { RulePack } from '../pack.ts';
import type { ExampleAnalyzer } from '../testing/run-examples.ts';
import type { LintFinding } from './lint-finding.ts';
import { missingExamples } from './missing-examples.ts';
import { overlaps } from './overlap.ts';
import { repeatedCues } from './repeated-cues.ts';
import { slowPatterns } from './slow.ts';
import { unreachable } from './unreachable.ts';
import { unusedCaptures, unusedDeclarations } from './unused.ts';

export interface LintOptions {
  /** The analysis without the pack; with it, overlaps between rules are looked for in the examples. Needs `regex` beside. */
  readonly annotate?: ExampleAnalyzer;
  readonly regex?: RegexEngine;
}

/** What in a valid pack is probably not meant. */
export function lintPack(pack: RulePack, { annotate, regex }: LintOptions = {}): readonly LintFinding[] {
  return [
    ...unusedCaptures(pack),
    ...unusedDeclarations(pack),
    ...unreachable(pack),
    ...repeatedCues(pack),
    ...slowPatterns(pack),
    ...missingExamples(pack),
    ...(annotate && regex ? overlaps(pack, annotate, regex) : []),
  ];
}

/** One line: `acme.funds#deals: what is captured as "x" is not used. … [unused-capture]` */
export function formatLintFinding(pack: RulePack, { rule, check, message, mend }: LintFinding): string {
  return `${pack.name}${rule === undefined ? '' : `#${rule}`}: ${message}. ${mend} [${check}]`;
}
