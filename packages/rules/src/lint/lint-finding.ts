export const LINT_CHECKS = [
  'unused-capture',
  'unused-declaration',
  'unreachable',
  'slow',
  'missing-examples',
  'overlap',
] as const;

/** Something in a valid pack that is probably not meant. */
export interface LintFinding {
  readonly check: (typeof LINT_CHECKS)[number];
  readonly rule?: string;
  readonly message: string;
  readonly mend: string;
}
