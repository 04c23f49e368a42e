import * as z from 'zod/mini';
import { RULES_FORMAT, type RulePack } from '../pack.ts';
import type { PatternRule, PhraseRule, RegexRule } from '../pattern-rule.ts';
import { nonEmpty } from './condition-schema.ts';
import { emitSchema } from './emit-schema.ts';
import { languageSchema, ruleFields } from './example-schema.ts';
import { frameRuleSchema } from './frame-schema.ts';
import { nameRuleSchema } from './name-schema.ts';
import type { Shape } from './shape.ts';
import { stepSchema } from './step-schema.ts';

const patternRuleSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('pattern'),
  pattern: z.array(stepSchema).check(z.minLength(1)),
  emit: emitSchema,
} satisfies Shape<PatternRule>);

const phraseRuleSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('phrases'),
  phrases: z
    .array(z.union([nonEmpty, z.strictObject({ text: nonEmpty, canonical: z.optional(nonEmpty) })]))
    .check(z.minLength(1)),
  matchCase: z.optional(z.boolean()),
  emit: emitSchema,
} satisfies Shape<PhraseRule>);

const regexRuleSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('regex'),
  regex: nonEmpty,
  flags: z.optional(z.enum(['i', 'u', 'iu'])),
  emit: emitSchema,
} satisfies Shape<RegexRule>);

/** The whole format, strictly: an unknown key is an error. What needs more than one place to judge is in `checkPack`. */
export const rulePackSchema = z.strictObject({
  format: z.literal(RULES_FORMAT).check(z.describe('The version of this format.')),
  name: z
    .string()
    .check(
      z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'a pack name is lower case with dots or hyphens, such as "acme.funds"'),
      z.describe('With its owner: acme.funds'),
    ),
  version: z.string().check(z.regex(/^[0-9A-Za-z.+-]+$/, 'a version is a string in quotes such as "1.2.0"')),
  description: z.optional(z.string()),
  languages: z
    .array(languageSchema)
    .check(z.minLength(1), z.describe('The languages of the texts that the rules are for.')),
  entities: z.optional(
    z.record(z.string(), z.string()).check(z.describe('Entity types that the pack adds, with what they mean.')),
  ),
  units: z.optional(z.record(z.string(), z.string()).check(z.describe('Units of quantities that the pack adds.'))),
  facts: z.optional(
    z.record(z.string(), z.array(nonEmpty)).check(z.describe('Fact types that the pack adds, each with its roles.')),
  ),
  lists: z.optional(
    z.record(z.string(), z.array(nonEmpty)).check(z.describe('Word lists that conditions name with `in`.')),
  ),
  off: z.optional(
    z.array(nonEmpty).check(z.describe('Rules that are switched off where this pack is used: pack#rule, or pack.')),
  ),
  rules: z.array(
    z.discriminatedUnion('kind', [
      patternRuleSchema,
      phraseRuleSchema,
      regexRuleSchema,
      frameRuleSchema,
      nameRuleSchema,
    ]),
  ),
} satisfies Shape<RulePack>);

/** JSON Schema of the format (draft 2020-12), for editors. */
export function rulePackJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(rulePackSchema), title: 'Groschen rule pack', $id: 'urn:groschen:rules:1' };
}
