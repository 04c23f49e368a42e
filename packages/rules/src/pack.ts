import type { RuleLanguage } from '@groschen/document';
import type { FrameRule } from './frame-rule.ts';
import type { NameRule } from './name-rule.ts';
import type { PatternRule, PhraseRule, RegexRule } from './pattern-rule.ts';

export const RULES_FORMAT = 'groschen.rules/1';

export type Rule = FrameRule | NameRule | PatternRule | PhraseRule | RegexRule;

/** A rule that says what its matches make; frames and names are always of one type. */
export type EmittingRule = PatternRule | PhraseRule | RegexRule;

/** A file of rules on one subject, German and English side by side. Plain data: what is written in YAML or JSON is the same. */
export interface RulePack {
  readonly format: typeof RULES_FORMAT;
  /** With its owner: `groschen.facts.rating`, `acme.funds`. */
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly languages: readonly RuleLanguage[];
  /** Entity types that the pack adds, with what they mean. */
  readonly entities?: Readonly<Record<string, string>>;
  /** Units of quantities that the pack adds. */
  readonly units?: Readonly<Record<string, string>>;
  /** Fact types that the pack adds, each with its roles. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  /** Word lists that conditions of patterns name. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Ids (`pack#rule`, or `pack` for all of it) that are switched off where this pack is used. */
  readonly off?: readonly string[];
  readonly rules: readonly Rule[];
}
