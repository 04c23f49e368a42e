import { isDecimal, QUANTITY_KINDS, TOKEN_CLASSES } from '@groschen/document';
import * as z from 'zod/mini';

export const oneOrMany = <const T extends z.core.$ZodType>(item: T) =>
  z.union([item, z.array(item).check(z.minLength(1))]);

export const nonEmpty = z.string().check(z.minLength(1));
const words = oneOrMany(nonEmpty);
export const decimal = z
  .string()
  .check(z.refine(isDecimal, 'not an exact decimal in quotes such as "1000000" or "-1.5"'));
export const currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'a currency is written as three capitals such as "EUR"'));

/** The fields of a condition; a step adds how often and what it captures. */
export const conditionFields = {
  text: z.optional(words),
  lower: z.optional(words),
  lemma: z.optional(words),
  stem: z.optional(words),
  pos: z.optional(words),
  shape: z.optional(nonEmpty),
  class: z.optional(z.enum(TOKEN_CLASSES)),
  in: z.optional(nonEmpty),
  entity: z.optional(words),
  quantity: z.optional(oneOrMany(z.enum(QUANTITY_KINDS))),
  date: z.optional(z.literal(true)),
  min: z.optional(decimal),
  max: z.optional(decimal),
  currency: z.optional(oneOrMany(currency)),
  signed: z.optional(z.literal(true)),
  get not() {
    return z.optional(conditionSchema);
  },
};

const conditionSchema = z.strictObject(conditionFields);
