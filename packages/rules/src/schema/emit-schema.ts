import { MODALITIES } from '@groschen/document';
import * as z from 'zod/mini';
import { nonEmpty } from './condition-schema.ts';

const from = z.optional(nonEmpty);

export const emitSchema = z.union([
  z.strictObject({ entity: nonEmpty, from, canonical: z.optional(nonEmpty) }),
  z.strictObject({
    fact: nonEmpty,
    set: z.optional(z.record(z.string(), nonEmpty)),
    modality: z.optional(z.enum(MODALITIES)),
  }),
  z.strictObject({ date: nonEmpty, from }),
  z.strictObject({ unit: nonEmpty, from }),
  z.strictObject({ retype: nonEmpty, from: nonEmpty }),
  z.strictObject({ canonical: nonEmpty, from: nonEmpty }),
  z.strictObject({ forbid: z.enum(['entity', 'quantity', 'date', 'fact']), from }),
]);
