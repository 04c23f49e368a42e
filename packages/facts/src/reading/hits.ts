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
    if (direct) for (const form of direct) addHit(hits, items, item.at, form, '');
    if (vocabulary.language === 'de' && item.kind === 'word' && (item.capital || item.joined))
      addCompound(hits, items, item.at, vocabulary, 0);
  }
  return withoutShorter(hits);
}

function addHit(hits: Hit[], items: readonly Item[], at: number, form: Form, prefix: string): boolean {
  for (let i = 0; i < form.rest.length; i++) if (items[at + 1 + i]?.lower !== form.rest[i]) return false;
  hits.push({ form, from: at, to: at + form.rest.length, prefix });
  return true;
}

/** The longest known noun that ends the word, and, once more, one that ends what is before it ("Umsatz" in "Umsatzplus"). */
function addCompound(hits: Hit[], items: readonly Item[], at: number, vocabulary: Vocabulary, depth: number): void {
  const word = items[at]!.lower;
  const nounAt = (text: string): boolean => {
    const first = Math.max(1, text.length - vocabulary.longestNoun);
    for (let cut = first; cut <= text.length - SHORTEST_HEAD; cut++) {
      const nouns = vocabulary.forms.get(text.slice(cut))?.filter((form) => form.kind === 'noun');
      if (!nouns?.length) continue;
      const prefix = text.slice(0, cut).replace(/-$/, '');
      let found = false;
      for (const form of nouns) found = addHit(hits, items, at, form, prefix) || found;
      if (found && prefix.length >= SHORTEST_HEAD && depth === 0) {
        const stem = vocabulary.forms.get(prefix) ? prefix : prefix.replace(/s$/, '');
        const whole = vocabulary.forms.get(stem)?.filter((form) => form.kind === 'noun' && form.rest.length === 0);
        if (whole?.length) for (const form of whole) hits.push({ form, from: at, to: at, prefix: '' });
        else nounAt(stem);
      }
      return found;
    }
    return false;
  };
  nounAt(word);
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
    const other = longest.get(hit.from) ?? longest.get(hit.to);
    return !other || other.to - other.from <= hit.to - hit.from;
  });
}
