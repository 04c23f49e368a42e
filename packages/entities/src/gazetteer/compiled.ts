import type { EntityId, EntityType } from '@groschen/document';
import type { Gazetteer, GazetteerEntry, NamedEntry, NameForm } from './entry.ts';
import { createNameIndex, isSeparator, type NameIndex } from './name-index.ts';
import { keyOf } from './name-key.ts';

/**
 * The compiled form is text, one entry a line, fields divided by tabs:
 * type letter and rank, canonical name, other names divided by `|`, ISIN, ticker, country, indices divided by `|`. Trailing empty fields are
 * left out. A name that begins with `~` is ambiguous; `^` stands for the canonical name where that one is.
 * Text packs well and needs no decoder.
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

/** Opens the compiled form: an index of the names is made at once, entries are read as they are asked for and kept. O(length). */
export function openCompiled(compiled: string): Gazetteer {
  const { index, size } = indexOf(compiled);
  const entries = new Map<number, GazetteerEntry>();
  const kept = new Map<string, readonly NameForm[]>();
  const formAt = (offset: number): NameForm => {
    const line = compiled.lastIndexOf('\n', offset) + 1;
    let entry = entries.get(line);
    if (!entry) {
      entry = readLine(lineAt(compiled, line)).entry;
      entries.set(line, entry);
    }
    const end = nameEnd(compiled, offset);
    const ambiguous = compiled[offset - 1] === '~' || compiled.startsWith('\t^', end);
    return { entry, surface: compiled.slice(offset, end), ambiguous };
  };
  return {
    size,
    entries: () => readCompiled(compiled),
    lengthsOf: index.lengthsOf,
    formsOf(key) {
      let forms = kept.get(key);
      if (!forms) {
        const offsets = index.offsetsOf(key);
        if (offsets.length === 0) return NONE;
        forms = offsets.map(formAt).filter(({ surface }) => keyOf(surface).key === key);
        kept.set(key, forms);
      }
      return forms;
    },
  };
}

const NONE: readonly NameForm[] = [];

function indexOf(compiled: string): { readonly index: NameIndex; readonly size: number } {
  const index = createNameIndex(compiled);
  let size = 0;
  for (let line = 0; line < compiled.length; ) {
    size++;
    let at = index.add(compiled.indexOf('\t', line) + 1);
    if (compiled[at] === '\t')
      do {
        const name = at + 1;
        const mark = compiled[name];
        at = mark === '^' ? name + 1 : mark === '\t' ? name : index.add(mark === '~' ? name + 1 : name);
      } while (compiled[at] === '|');
    line = compiled.indexOf('\n', at) + 1 || compiled.length;
  }
  return { index, size };
}

function nameEnd(compiled: string, from: number): number {
  let at = from;
  while (at < compiled.length && !isSeparator(compiled.charCodeAt(at))) at++;
  return at;
}

/** Reads the whole compiled form. */
function* readCompiled(compiled: string): Generator<NamedEntry> {
  for (let from = 0; from < compiled.length; ) {
    const line = lineAt(compiled, from);
    yield readLine(line);
    from += line.length + 1;
  }
}

function lineAt(compiled: string, from: number): string {
  const to = compiled.indexOf('\n', from);
  return compiled.slice(from, to < 0 ? compiled.length : to);
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
