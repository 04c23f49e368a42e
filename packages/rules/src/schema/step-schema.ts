import * as z from 'zod/mini';
import { conditionFields, nonEmpty } from './condition-schema.ts';

/** A gap or a repetition beyond this is no longer a phrase; it only makes a pattern slow. */
const MAX_TIMES = 200;

const count = z.int().check(z.nonnegative(), z.maximum(MAX_TIMES));

const occurrence = {
  times: z.optional(z.union([z.enum(['?', '*', '+']), z.tuple([count, count])])),
  capture: z.optional(nonEmpty),
};

const conditionStep = z.strictObject({ ...conditionFields, ...occurrence });
const gapStep = z.strictObject({ gap: z.int().check(z.minimum(1), z.maximum(MAX_TIMES)), ...occurrence });
const groupStep = z.strictObject({
  get group() {
    return z.array(stepSchema).check(z.minLength(1));
  },
  ...occurrence,
});
const anyStep = z.strictObject({
  get any() {
    return z.array(z.array(stepSchema).check(z.minLength(1))).check(z.minLength(1));
  },
  ...occurrence,
});

export const stepSchema: z.ZodMiniType<import('../pattern-rule.ts').Step> = z.union([
  conditionStep,
  gapStep,
  groupStep,
  anyStep,
]) as never;
