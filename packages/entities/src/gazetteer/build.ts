import { scanWords } from '../words.ts';
import type { Gazetteer, GazetteerEntry, NameForm } from './entry.ts';
import { lookupKey } from './lookup-key.ts';

/** An entry with its names as written; a name that begins with `~` is ambiguous. */
export interface NamedEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
}

/** Makes the hash of names. O(total length of the names); about 20 ms for 25,000 names. */
export function buildGazetteer(entries: Iterable<NamedEntry>): Gazetteer {
  const heads = new Map<string, number>();
  const forms = new Map<string, NameForm[]>();
  let size = 0;
  for (const { entry, names } of entries) {
    size++;
    for (const name of names) {
      const ambiguous = name.startsWith('~');
      const surface = ambiguous ? name.slice(1) : name;
      const { key, head, length } = keyOf(surface);
      if (length === 0) continue;
      if ((heads.get(head) ?? 0) < length) heads.set(head, length);
      const form = { entry, surface, ambiguous };
      const others = forms.get(key);
      if (others) others.push(form);
      else forms.set(key, [form]);
    }
  }
  return { heads, forms, size };
}

const PLAIN_WORD = /^[\p{L}]+$/u;

function keyOf(surface: string): { readonly key: string; readonly head: string; readonly length: number } {
  if (PLAIN_WORD.test(surface)) {
    const key = surface.toLowerCase();
    return { key, head: key, length: 1 };
  }
  const words = scanWords(surface);
  if (words.length === 0) return { key: '', head: '', length: 0 };
  return { key: lookupKey(words, 0, words.length), head: words.folded[0]!, length: words.length };
}
