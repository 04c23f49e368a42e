import { MODALITIES, QUANTITY_KINDS } from '@groschen/document';
import * as z from 'zod/mini';
import {
  type ClauseCondition,
  type FigureTrigger,
  type FrameRule,
  type Mark,
  RELATIONS,
  type Slot,
  type Trigger,
} from '../frame-rule.ts';
import type { TriggerWords } from '../words.ts';
import { currency, decimal, nonEmpty } from './condition-schema.ts';
import { ruleFields } from './example-schema.ts';
import type { Shape } from './shape.ts';

const list = z.array(z.string());
const words = z.optional(z.strictObject({ de: z.optional(list), en: z.optional(list) }));

const inflected = z.strictObject({
  verbs: z.optional(list),
  nouns: z.optional(list),
  phrases: z.optional(list),
} satisfies Shape<TriggerWords>);

const triggerWords = z.optional(inflected);

const context = z.optional(
  z.strictObject({ de: z.optional(z.union([list, inflected])), en: z.optional(z.union([list, inflected])) }),
);

const quantities = z.array(z.enum(QUANTITY_KINDS)).check(z.minLength(1));

const figureTriggerSchema = z.strictObject({
  quantity: quantities,
  currency: z.optional(z.array(currency).check(z.minLength(1))),
  min: z.optional(decimal),
  max: z.optional(decimal),
  signed: z.optional(z.literal(true)),
  brackets: z.optional(z.boolean()),
} satisfies Shape<FigureTrigger>);

const triggerSchema = z.strictObject({
  de: triggerWords,
  en: triggerWords,
  figure: z.optional(figureTriggerSchema),
  direction: z.optional(z.enum(['up', 'down', 'none', 'motion'])),
  set: z.optional(z.record(z.string(), nonEmpty)),
  modality: z.optional(z.enum(MODALITIES)),
  notAfter: words,
  with: context,
  without: context,
} satisfies Shape<Trigger>);

const slotSchema = z.strictObject({
  entity: z.optional(z.array(nonEmpty)),
  quantity: z.optional(quantities),
  per: z.optional(nonEmpty),
  min: z.optional(decimal),
  max: z.optional(decimal),
  range: z.optional(z.literal(true)),
  date: z.optional(z.literal(true)),
  words,
  trigger: z.optional(z.literal(true)),
  carried: z.optional(z.union([z.literal(true), nonEmpty])),
  counted: z.optional(nonEmpty),
  by: z.optional(z.array(z.enum(RELATIONS))),
  after: words,
  notAfter: words,
  of: words,
  shared: z.optional(z.literal(true)),
  within: z.optional(z.int().check(z.minimum(1))),
  required: z.optional(z.boolean()),
  signed: z.optional(z.union([z.boolean(), z.literal('must')])),
  many: z.optional(z.enum(['each', 'list'])),
} satisfies Shape<Slot>);

const whenSchema = z.strictObject({
  modality: z.optional(z.array(z.enum(MODALITIES))),
  names: z.optional(z.array(nonEmpty)),
  negated: z.optional(z.literal(true)),
  speaker: z.optional(z.enum(['insider', 'outsider'])),
  subject: z.optional(z.array(z.enum(['share', 'name', 'company', 'metric', 'none', 'other']))),
} satisfies Shape<ClauseCondition>);

const markSchema = z.strictObject({
  de: triggerWords,
  en: triggerWords,
  set: z.record(z.string(), nonEmpty),
} satisfies Shape<Mark>);

export const frameRuleSchema = z.strictObject({
  ...ruleFields,
  kind: z.literal('frame'),
  fact: nonEmpty,
  triggers: z.array(triggerSchema).check(z.minLength(1)),
  roles: z.record(z.string(), slotSchema),
  oneOf: z.optional(list),
  modality: z.optional(z.enum(MODALITIES)),
  with: context,
  without: context,
  when: z.optional(whenSchema),
  resumes: z.optional(z.literal(true)),
  marks: z.optional(z.array(markSchema)),
} satisfies Shape<FrameRule>);
