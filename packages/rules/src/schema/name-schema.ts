import * as z from 'zod/mini';
import { type CueWords, NAME_SHAPES, type NameRule } from '../name-rule.ts';
import { nonEmpty } from './condition-schema.ts';
import { ruleFields } from './example-schema.ts';
import type { Shape } from './shape.ts';

const words = z.optional(z.array(nonEmpty).check(z.minLength(1)));
const cueWords = z.optional(z.strictObject({ nouns: words, phrases: words } satisfies Shape<CueWords>));
const sign = z.optional(z.strictObject({ de: cueWords, en: cueWords }));

export const nameRuleSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('name'),
  entity: nonEmpty,
  before: sign,
  compound: sign,
  first: sign,
  last: sign,
  name: z.optional(z.array(z.enum(NAME_SHAPES)).check(z.minLength(1))),
} satisfies Shape<NameRule>);
