import { MODALITIES, QUANTITY_KINDS } from '@groschen/document';
import * as z from 'zod/mini';
import { nonEmpty, oneOrMany } from './condition-schema.ts';

export const languageSchema = z.enum(['de', 'en']);

const expectedSchema = z.union([
  z.strictObject({
    fact: nonEmpty,
    roles: z.optional(z.record(z.string(), oneOrMany(z.string()))),
    modality: z.optional(z.enum(MODALITIES)),
    negated: z.optional(z.boolean()),
    source: z.optional(nonEmpty),
  }),
  z.strictObject({ entity: nonEmpty, text: nonEmpty, canonical: z.optional(nonEmpty) }),
  z.strictObject({ quantity: z.enum(QUANTITY_KINDS), text: nonEmpty, unit: z.optional(nonEmpty) }),
  z.strictObject({ date: nonEmpty, text: nonEmpty }),
  z.strictObject({ forbidden: z.enum(['entity', 'quantity', 'date']), text: nonEmpty }),
]);

const exampleSchema = z.strictObject({
  text: nonEmpty,
  lang: z.optional(languageSchema),
  published: z.optional(nonEmpty),
  finds: z.array(expectedSchema),
});

const counterexampleSchema = z.union([nonEmpty, z.strictObject({ text: nonEmpty, lang: z.optional(languageSchema) })]);

/** The fields of every rule, whatever its kind. */
export const ruleFields = {
  id: z
    .string()
    .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a rule id is lower case with hyphens, such as "fund-names"')),
  priority: z.optional(z.number()),
  replaces: z.optional(z.array(nonEmpty)),
  examples: z.optional(z.array(exampleSchema)),
  counterexamples: z.optional(z.array(counterexampleSchema)),
};
