import { RULES_FORMAT } from './pack.ts';

/** Turns a pack of one format into one of the next; it changes `format` as well. */
export type Migration = (pack: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the format that a pack comes in. `groschen.rules/1` is the first format, so there is nothing to migrate yet. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {};

/** Brings what was read from a file to the present format, one version after the other. What is no pack stays as it is. */
export function migrate(value: unknown, migrations: Readonly<Record<string, Migration>> = MIGRATIONS): unknown {
  let pack = value;
  for (let i = 0; i <= Object.keys(migrations).length; i++) {
    const format = formatOf(pack);
    const migration =
      format !== undefined && format !== RULES_FORMAT && Object.hasOwn(migrations, format)
        ? migrations[format]
        : undefined;
    if (migration === undefined) return pack;
    pack = migration(pack as Readonly<Record<string, unknown>>);
  }
  return pack;
}

/** The number of the format that a value says it has: 1 of `groschen.rules/1`. */
export function formatVersion(value: unknown): number | undefined {
  const match = /^groschen\.rules\/(\d{1,6})$/.exec(formatOf(value) ?? '');
  return match ? Number(match[1]) : undefined;
}

function formatOf(value: unknown): string | undefined {
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  return typeof format === 'string' ? format : undefined;
}
