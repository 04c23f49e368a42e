import type { Form, Vocabulary } from '../words/vocabulary.ts';
import { SHORTEST_HEAD } from '../words/vocabulary.ts';
import type { Hit, Item } from './item.ts';

/**
 * The places of a vocabulary's lexemes in a sentence. Of nouns and phrases that overlap only the longest is kept ("gross margin"
 * before "margin"); verbs stay beside them, because a word may be both. O(items).
 */
export function findHits(items: readonly Item[], vocabulary: Vocabulary): readonly Hit[] {
  const hits: Hit[] = [];
  for (const item of items) {
    if (item.kind !== 'word' && item.kind !== 'mark') continue;
    const direct = vocabulary.forms.get(item.lower);
    if (direct) {
      const isVerb = isLowerVerb(item, direct, vocabulary);
      for (const form of direct)
        if (!isVerb || form.kind !== 'noun' || form.rest.length > 0) addHit(hits, items, item.at, form, '');
    }
    // "Verkaufsvotum" is known as a whole: no "Verkauf" is told in it.
    const known = direct?.some(({ kind, rest }) => kind === 'noun' && rest.length === 0);
    if (!known && vocabulary.language === 'de' && mayBeCompound(item)) addCompound(hits, items, item.at, vocabulary);
  }
  return withoutShorter(hits);
}

/** No German word is longer, and of what is, each part would be cut off anew. */
const LONGEST_COMPOUND = 100;

function mayBeCompound(item: Item): boolean {
  return item.kind === 'word' && (item.capital || item.joined) && item.lower.length <= LONGEST_COMPOUND;
}

/** "Das wird die Branche viel kosten": a German word in lower case that is a verb too is no noun. */
function isLowerVerb(item: Item, forms: readonly Form[], { language }: Vocabulary): boolean {
  return language === 'de' && item.kind === 'word' && !item.capital && forms.some((form) => form.kind === 'verb');
}

function addHit(hits: Hit[], items: readonly Item[], at: number, form: Form, prefix: string): boolean {
  for (let i = 0; i < form.rest.length; i++) if (items[at + 1 + i]?.lower !== form.rest[i]) return false;
  hits.push({ form, from: at, to: at + form.rest.length, prefix });
  return true;
}

/** The longest known noun that ends the word, and, once more, one that ends what is before it ("Umsatz" in "Umsatzplus"). */
function addCompound(hits: Hit[], items: readonly Item[], at: number, { forms, heads }: Vocabulary): void {
  const addHeadOf = (word: string): void => {
    const lengths = heads.lengths.get(word.slice(-SHORTEST_HEAD));
    if (!lengths) return;
    for (const length of lengths) {
      if (length >= word.length) continue;
      const cut = word.length - length;
      const nouns = heads.forms.get(word.slice(cut));
      if (!nouns) continue;
      const prefix = word.slice(0, word[cut - 1] === '-' ? cut - 1 : cut);
      let found = false;
      for (const form of nouns) found = addHit(hits, items, at, form, prefix) || found;
      if (!found || prefix.length < SHORTEST_HEAD) return;
      const stem = !forms.has(prefix) && prefix.endsWith('s') ? prefix.slice(0, -1) : prefix;
      const whole = heads.forms.get(stem)?.filter((form) => form.rest.length === 0);
      if (!whole?.length) addHeadOf(stem);
      else for (const form of whole) hits.push({ form, from: at, to: at, prefix: '' });
      return;
    }
  };
  addHeadOf(items[at]!.lower);
}

function withoutShorter(hits: readonly Hit[]): readonly Hit[] {
  const longest = new Map<number, Hit>();
  for (const hit of hits)
    if (hit.form.kind !== 'verb' && hit.to > hit.from)
      for (let i = hit.from; i <= hit.to; i++) {
        const other = longest.get(i);
        if (!other || hit.to - hit.from > other.to - other.from) longest.set(i, hit);
      }
  if (longest.size === 0) return hits;
  return hits.filter((hit) => {
    if (hit.form.kind === 'verb') return true;
    return [longest.get(hit.from), longest.get(hit.to)].every(
      (other) => !other || other.to - other.from <= hit.to - hit.from,
    );
  });
}
