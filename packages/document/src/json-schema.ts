import * as z from 'zod/mini';
import { documentSchema, SCHEMA } from './schema.ts';

/**
 * JSON Schema (draft 2020-12) of an analysed document, for editors and for readers in other languages. What needs two fields to
 * judge is not in it ("either an amount or both min and max"): `validateDocument` checks that.
 */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(documentSchema, { io: 'input' }),
    title: 'Groschen document',
    $id: `urn:${SCHEMA.replace('/', ':')}`,
  };
}
