import { formatFinding } from './findings.ts';
import type { ExampleResult } from './run-examples.ts';

/** A failed example for a reader: what was expected (-), what was found instead (+), and why. */
export function formatFailure(
  pack: string,
  { rule, kind, number, text, missing, unexpected, explanation }: ExampleResult,
): string {
  return [
    `✗ ${pack}#${rule}, ${kind} ${number}: ${text}`,
    ...missing.map((expected) => `    - ${formatFinding(expected)}`),
    ...unexpected.map((finding) => `    + ${formatFinding(finding)}`),
    ...explanation.map((line) => `      ${line}`),
  ].join('\n');
}
