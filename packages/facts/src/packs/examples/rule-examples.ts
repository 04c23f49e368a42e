import type { RuleFields } from '@groschen/rules';

/** By rule: what it must find and what it must leave alone. They are its tests. */
export type RuleExamples = Readonly<Record<string, Pick<RuleFields, 'examples' | 'counterexamples'>>>;
