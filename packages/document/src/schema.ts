import * as z from 'zod/mini';
import { DECIMAL_OR_FRACTION } from './decimal.ts';
import { MODALITIES } from './fact.ts';
import { LANGUAGES } from './language.ts';
import { BOUNDS, QUANTITY_KINDS } from './quantity.ts';

/** Number of the output format; it changes when a field changes its meaning. */
export const SCHEMA = 'groschen/1';

const offset = z.int().check(z.nonnegative());
const decimal = z
  .string()
  .check(z.regex(DECIMAL_OR_FRACTION, 'not an exact decimal such as "50000000000", "-1.5" or "2/3"'));
const span = { start: offset, end: offset };
const annotation = { ...span, text: z.string(), by: z.string() };

export const spanSchema = z.object(span);

/** One line of `--jsonl` input. */
export const documentInputSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: z.string(),
  lang: z.optional(z.nullable(z.string())),
  published: z.optional(z.nullable(z.string())),
  title: z.optional(z.nullable(z.string())),
});

export const quantitySchema = z
  .object({
    ...annotation,
    kind: z.enum(QUANTITY_KINDS),
    amount: z.optional(decimal),
    min: z.optional(decimal),
    max: z.optional(decimal),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    unit: z.optional(z.string()),
    bound: z.enum(BOUNDS),
    per: z.optional(z.string()),
  })
  .check(
    z.refine(
      (q) => (q.amount !== undefined) !== (q.min !== undefined && q.max !== undefined),
      'a quantity has either an amount or both min and max',
    ),
    z.refine((q) => q.kind === 'money' || q.currency === undefined, 'only money has a currency'),
  );

export const dateSchema = z.object({
  ...annotation,
  value: z.string(),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  timex: z.optional(z.string()),
  inferred: z.optional(z.boolean()),
});

export const entitySchema = z.object({
  ...annotation,
  type: z.string(),
  canonical: z.optional(z.string()),
  id: z.optional(
    z.object({
      isin: z.optional(z.string()),
      ticker: z.optional(z.string()),
      lei: z.optional(z.string()),
      wikidata: z.optional(z.string()),
    }),
  ),
  attributes: z.optional(z.record(z.string(), z.string())),
});

const roleValue = z.object({
  ...span,
  text: z.string(),
  canonical: z.optional(z.string()),
  value: z.optional(z.string()),
  amount: z.optional(decimal),
  min: z.optional(decimal),
  max: z.optional(decimal),
  currency: z.optional(z.string()),
  unit: z.optional(z.string()),
});

export const factSchema = z.object({
  type: z.string(),
  roles: z.record(z.string(), z.union([roleValue, z.array(roleValue)])),
  modality: z.enum(MODALITIES),
  negated: z.optional(z.boolean()),
  source: z.optional(roleValue),
  evidence: spanSchema,
  repeated: z.optional(z.array(spanSchema)),
  notes: z.optional(z.array(z.string())),
  by: z.string(),
});

const ruleLanguage = z.enum(['de', 'en']);

export const summarySchema = z.object({
  sentences: z.array(spanSchema),
  bullets: z.object({ de: z.optional(z.array(z.string())), en: z.optional(z.array(z.string())) }),
  brief: z.object({ de: z.optional(z.string()), en: z.optional(z.string()) }),
  figures: z.array(
    z.object({
      ...span,
      language: ruleLanguage,
      in: z.enum(['brief', 'bullet']),
      bullet: z.optional(offset),
      text: z.string(),
      source: spanSchema,
    }),
  ),
  rejected: z.optional(z.array(z.object({ language: ruleLanguage, text: z.string(), reason: z.string() }))),
});

/** An analysed document as the command line writes it. */
export const documentSchema = z.object({
  schema: z.literal(SCHEMA),
  id: z.string(),
  lang: z.enum(LANGUAGES),
  published: z.optional(z.string()),
  title: z.optional(z.string()),
  textLength: offset,
  sentences: z.optional(z.array(z.object({ ...span, lang: z.enum(LANGUAGES) }))),
  tokens: z.optional(z.array(spanSchema)),
  quantities: z.optional(z.array(quantitySchema)),
  dates: z.optional(z.array(dateSchema)),
  entities: z.optional(z.array(entitySchema)),
  facts: z.optional(z.array(factSchema)),
  summary: z.optional(summarySchema),
  warnings: z.optional(z.array(z.string())),
});

export type DocumentJson = z.infer<typeof documentSchema>;
