import type { Gazetteer, GazetteerEntry, NameForm } from './entry.ts';

/** An entry with its names as written; a name that begins with `~` is ambiguous. */
export interface NamedEntry {
  readonly entry: GazetteerEntry;
  readonly names: readonly string[];
}

/** Longer names are not found. */
const MOST_WORDS = 30;

/** Makes the hash of names. O(total length of the names); see the README for measured times. */
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
      heads.set(head, (heads.get(head) ?? 0) | (1 << Math.min(length, MOST_WORDS)));
      const form = { entry, surface, ambiguous };
      const others = forms.get(key);
      if (others) others.push(form);
      else forms.set(key, [form]);
    }
  }
  return { heads, forms, size };
}

/** The look-up key of a name, its first word and how many words it has; the same as `lookupKey` of its words, without making them. */
function keyOf(surface: string): { readonly key: string; readonly head: string; readonly length: number } {
  const lower = surface.toLowerCase();
  const key = TO_UNIFY.test(lower) ? unify(lower) : lower;
  let length = 0;
  let inWord = false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    const letter = isLetterOrDigit(code);
    if (letter ? !inWord : code !== 32) length++;
    inWord = letter;
  }
  return { key, head: length === 0 ? '' : firstWord(key), length };
}

const TO_UNIFY = /[’‘`´‐‑−\u00ad\u00a0]| {2}|\t/;

function unify(name: string): string {
  return name
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑−]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits of the scripts that names are written in; the sources hold no other signs above Latin. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00);
}

function firstWord(key: string): string {
  if (!isLetterOrDigit(key.charCodeAt(0))) return key[0]!;
  let end = 1;
  while (end < key.length && isLetterOrDigit(key.charCodeAt(end))) end++;
  return key.slice(0, end);
}
