import type { EntityType, Span } from '@groschen/document';
import { CAPITALISED, CAPITALS, isCapital, LOWER, SYMBOL, type WordTable, wordAt } from '../words.ts';
import { type Gazetteer, type NameForm, SMALL } from './entry.ts';
import { lookupKey } from './name-key.ts';

/** A name of the gazetteer in the text, not yet judged. */
export interface GazetteerHit extends Span {
  /** Words it covers in the word table, half-open. */
  readonly firstWord: number;
  readonly endWord: number;
  readonly forms: readonly NameForm[];
  readonly types: readonly EntityType[];
  /** True where every form needs evidence. */
  readonly ambiguous: boolean;
}

/**
 * All names of the gazetteer in the text, the longest at each place, from left to right and disjoint.
 * With `genitive` German genitives count ("Deutschlands"). O(words × longest name); a word that begins no name costs one look-up.
 */
export function matchGazetteer(
  words: WordTable,
  gazetteers: readonly Gazetteer[],
  { genitive = true }: { readonly genitive?: boolean } = {},
): readonly GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  for (let i = 0; i < words.length; ) {
    const hit = longestAt(words, i, gazetteers, genitive);
    if (hit) hits.push(hit);
    i = hit ? hit.endWord : i + 1;
  }
  return hits;
}

function longestAt(
  words: WordTable,
  from: number,
  gazetteers: readonly Gazetteer[],
  genitive: boolean,
): GazetteerHit | null {
  if (words.shapes[from] === SYMBOL) return null;
  const head = words.folded[from]!;
  const small = words.shapes[from] === LOWER;
  const stem = genitive && !small ? withoutGenitive(head) : head;
  let lengths = 0;
  for (const gazetteer of gazetteers) {
    lengths |= gazetteer.lengthsOf(head);
    if (stem !== head) lengths |= gazetteer.lengthsOf(stem);
  }
  if (small && (lengths & SMALL) === 0) return null;
  lengths &= ~SMALL;
  if (lengths === 0) return null;
  const longest = 31 - Math.clz32(lengths);
  const reach = longest > 1 && words.folded[from + 1] === '-' ? 2 * longest : longest;
  const end = Math.min(words.length, from + reach);
  // a name's blanks may be hyphens in the text, which are words of their own
  let hyphen = from + 1;
  while (hyphen < end && words.folded[hyphen] !== '-') hyphen++;
  for (let to = end; to > from; to--) {
    if (to <= hyphen && (lengths & (1 << (to - from))) === 0) continue;
    const forms = formsAt(words, from, to, gazetteers, genitive);
    if (forms.length > 0)
      return {
        start: words.starts[from]!,
        end: words.ends[to - 1]!,
        firstWord: from,
        endWord: to,
        forms,
        types: [...new Set(forms.map((form) => form.entry.type))],
        ambiguous: forms.every((form) => form.ambiguous),
      };
  }
  return null;
}

function formsAt(
  words: WordTable,
  from: number,
  to: number,
  gazetteers: readonly Gazetteer[],
  genitive: boolean,
): readonly NameForm[] {
  for (let i = from + 1; i < to; i++) if (words.gaps[i] === 3) return [];
  const key = lookupKey(words, from, to);
  const stem = genitive ? withoutGenitive(key) : key;
  const spaced = to - from > 2 && key.includes('-') ? key.replaceAll('-', ' ') : key;
  const found: NameForm[] = [];
  for (const gazetteer of gazetteers) {
    for (const form of gazetteer.formsOf(key)) if (writtenAlike(words, from, to, form.surface)) found.push(form);
    if (found.length === 0 && spaced !== key)
      for (const form of gazetteer.formsOf(spaced))
        if (form.entry.type !== 'person' && writtenAlike(words, from, to, form.surface)) found.push(form);
    if (found.length === 0 && stem !== key)
      for (const form of gazetteer.formsOf(stem))
        if (
          DECLINED.has(form.entry.type) &&
          form.surface.length > 3 &&
          !/s$/i.test(form.surface) &&
          writtenAlike(words, from, to, `${form.surface}s`)
        )
          found.push(form);
  }
  return found;
}

const DECLINED: ReadonlySet<EntityType> = new Set<EntityType>([
  'company',
  'person',
  'location',
  'organization',
  'media',
]);

/** German genitive: "Deutschlands" is looked up as "Deutschland" where nothing is known under the whole. */
function withoutGenitive(key: string): string {
  return key.length > 4 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/**
 * Whether the surface may stand for the name: each word as in the name, or wholly in capitals ("AMAZON"), or with other capitals
 * inside ("Easyjet"); but never small where the name is large, and abbreviations ("SAP") only as they are.
 */
function writtenAlike(words: WordTable, from: number, to: number, name: string): boolean {
  const surface = words.text.slice(words.starts[from]!, words.ends[to - 1]!);
  if (surface === name) return true;
  const parts = name.split(/[^\p{L}\p{N}\u00ad]+/u).filter(Boolean);
  let part = 0;
  for (let i = from; i < to; i++) {
    if (!/[\p{L}\p{N}]/u.test(words.folded[i]!)) continue;
    const expected = parts[part++];
    const found = wordAt(words, i);
    if (expected === undefined) return false;
    if (found === expected) continue;
    const capitals = words.shapes[i] === CAPITALS;
    if (capitals && expected.length >= 4) continue;
    if (/^\p{Lu}{1,4}s?$/u.test(expected) || expected.length < 4) return to - from > 1 && capitals;
    if (words.shapes[i] === LOWER) return false;
    if (words.shapes[i] === CAPITALISED && expected === expected.toUpperCase() && expected.length < 5) return false;
    if (!isCapital(words, i)) return false;
  }
  return true;
}
