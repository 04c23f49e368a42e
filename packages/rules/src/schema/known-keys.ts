import type * as z from 'zod/mini';
import { rulePackSchema } from './rule-pack-schema.ts';

type Schema = z.core.$ZodTypes;
type Path = readonly (string | number)[];

/** The keys that the format knows at a place of a pack, as its schema has them; of a rule those of its kind. */
export function keysAt(path: Path, pack: unknown): readonly string[] {
  let schemas = objectsOf(rulePackSchema as Schema, pack);
  let value = pack;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;
    schemas = schemas.flatMap((schema) => objectsOf(partOf(schema, key), value));
  }
  return [
    ...new Set(
      schemas.flatMap((schema) => (schema._zod.def.type === 'object' ? Object.keys(schema._zod.def.shape) : [])),
    ),
  ];
}

/** What a schema asks of one of its parts. */
function partOf(schema: Schema, key: string | number): Schema | undefined {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return def.shape[key] as Schema | undefined;
    case 'record':
      return def.valueType as Schema;
    case 'array':
      return def.element as Schema;
    default:
      return undefined;
  }
}

/** The alternatives of a schema that have parts; where a key such as `kind` decides between them, the one that it names. */
function objectsOf(schema: Schema | undefined, value: unknown): readonly Schema[] {
  if (schema === undefined) return [];
  const { def } = schema._zod;
  if (def.type === 'optional') return objectsOf(def.innerType as Schema, value);
  if (def.type !== 'union') return [schema];
  const options = def.options as readonly Schema[];
  const meant =
    'discriminator' in def ? options.filter((option) => hasKind(option, String(def.discriminator), value)) : [];
  return (meant.length > 0 ? meant : options).flatMap((option) => objectsOf(option, value));
}

function hasKind(schema: Schema, key: string, value: unknown): boolean {
  const kind = partOf(schema, key)?._zod.def;
  return kind?.type === 'literal' && kind.values.includes((value as Record<string, string> | undefined)?.[key] ?? '');
}
