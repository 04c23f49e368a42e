import { type Gazetteer, MOST_WORDS, type NamedEntry, type NameForm, SMALL } from './entry.ts';
import { keyOf } from './name-key.ts';

/** Makes a gazetteer. O(total length of the names). */
export function buildGazetteer(entries: Iterable<NamedEntry>): Gazetteer {
  const all = [...entries];
  const heads = new Map<string, number>();
  const forms = new Map<string, NameForm[]>();
  for (const { entry, names } of all)
    for (const name of names) {
      const ambiguous = name.startsWith('~');
      const surface = ambiguous ? name.slice(1) : name;
      const { key, head, length } = keyOf(surface);
      if (length === 0) continue;
      const small = surface[0] === head[0] ? SMALL : 0;
      heads.set(head, (heads.get(head) ?? 0) | (1 << Math.min(length, MOST_WORDS)) | small);
      const form = { entry, surface, ambiguous };
      const others = forms.get(key);
      if (others) others.push(form);
      else forms.set(key, [form]);
    }
  return {
    size: all.length,
    entries: () => all,
    lengthsOf: (head) => heads.get(head) ?? 0,
    formsOf: (key) => forms.get(key) ?? NONE,
  };
}

const NONE: readonly NameForm[] = [];
