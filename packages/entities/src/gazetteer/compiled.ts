import type { EntityId, EntityType } from '@groschen/document';
import type { NamedEntry } from './build.ts';
import type { GazetteerEntry } from './entry.ts';

/**
 * The compiled form is text, one entry a line, fields divided by tabs:
 * type letter and rank, canonical name, other names divided by `|`, ISIN, ticker, country, indices divided by `|`. Trailing empty fields are
 * left out. A name that begins with `~` is ambiguous; `^` stands for the canonical name where that one is.
 * Text packs well, needs no decoder, and is read faster than JSON of the same content.
 */
export const TYPE_LETTERS = {
  c: 'company',
  o: 'organization',
  m: 'media',
  p: 'person',
  l: 'location',
  i: 'index',
  x: 'exchange',
  t: 'product',
} as const satisfies Readonly<Record<string, EntityType>>;

/** Reads the compiled form. */
export function* readCompiled(compiled: string): Generator<NamedEntry> {
  for (let from = 0; from < compiled.length; ) {
    let to = compiled.indexOf('\n', from);
    if (to < 0) to = compiled.length;
    if (to > from) yield readLine(compiled.slice(from, to));
    from = to + 1;
  }
}

function readLine(line: string): NamedEntry {
  const [kind = '', canonical = '', names = '', isin = '', ticker = '', country = '', indices = ''] = line.split('\t');
  const id: EntityId | undefined = isin || ticker ? { ...(isin && { isin }), ...(ticker && { ticker }) } : undefined;
  const entry: GazetteerEntry = {
    type: TYPE_LETTERS[kind[0] as keyof typeof TYPE_LETTERS],
    rank: Number(kind.slice(1)),
    canonical,
    ...(id && { id }),
    ...(country && { country }),
    ...(indices && { indices: indices.split('|') }),
  };
  if (!names) return { entry, names: [canonical] };
  const others = names.split('|');
  return { entry, names: others[0] === '^' ? [`~${canonical}`, ...others.slice(1)] : [canonical, ...others] };
}
