import type * as z from 'zod/mini';

/** A schema for each field of a type: with `satisfies`, a field in only one of type and schema is an error of the compiler. */
export type Shape<T> = { readonly [K in keyof Required<T>]: z.core.$ZodType };
