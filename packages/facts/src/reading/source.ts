import type { RoleValue } from '@groschen/document';
import type { Item } from './item.ts';
import type { ReadSentence } from './reading.ts';

/** Who vouches for a clause instead of the author. */
export interface Attribution {
  /** Absent where the text says that somebody says so, but not who. */
  readonly source?: RoleValue;
}

/** Types of names that say something. */
export const SPEAKERS = /^(?:company|organization|media|person)$/;

/** How far a source stands from the preposition that makes it one, in items. */
export const REACH = 9;
/** Words before a colon that say who tells what follows. */
const TELLERS = /^(?:presse|medien|zeitung|magazin|bericht|report|sources?)$/;
const NONE: readonly (readonly string[])[] = [];

/** Who vouches for a whole sentence: "laut X", "X zufolge", "according to X", "Kreise: …". O(items). */
export function prepositionalSource({ items, grammar }: ReadSentence): Attribution | undefined {
  const [first, second] = items;
  // "Kreise: X vor Verkauf", "Insider - X …", "WSJ: X in talks": a headline that begins with who says so.
  const ends = second?.lower === ':' || (/^[-–—]$/.test(second?.lower ?? '') && !second!.joined);
  if (first && ends && isTeller(first, grammar.modality.anonymous)) return { source: sourceOf(first) };
  for (const item of items) {
    if (item.kind !== 'word') continue;
    if (grammar.modality.sourceAfter.has(item.lower)) return leftSource(items, item.at);
    for (const words of grammar.sourceBefore.get(item.lower) ?? NONE)
      if (words.every((word, i) => items[item.at + i]?.lower === word))
        return rightSource(items, item.at + words.length, grammar.modality.anonymous);
    if (grammar.language === 'de' && item.lower === 'nach') {
      // "nach eigenen Angaben": whoever the clause is about.
      if (items[item.at + 1]?.lower === 'eigenen') return {};
      for (let i = item.at + 1; i <= item.at + 3; i++)
        if (items[i]?.kind === 'word' && isSpeechNoun(items[i]!.lower, grammar.modality.speechNouns))
          return rightSource(items, i + 1, grammar.modality.anonymous);
    }
    if (grammar.language === 'de' && item.lower === 'so' && items[item.at - 1]?.lower === ',') {
      const source = rightSource(items, item.at + 1, grammar.modality.anonymous);
      if (source.source) return source;
    }
  }
  return undefined;
}

function isTeller(item: Item, anonymous: ReadonlySet<string>): boolean {
  return item.kind === 'name' ? item.entity.type === 'media' : anonymous.has(item.lower) || TELLERS.test(item.lower);
}

/** "Angaben", "Firmenangaben". */
function isSpeechNoun(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || /(?:angaben|informationen|berichten?|schätzung(?:en)?|mitteilung)$/.test(word);
}

function leftSource(items: readonly Item[], at: number): Attribution {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const item = items[i]!;
    if (item.kind === 'name' && SPEAKERS.test(item.entity.type)) return { source: sourceOf(item) };
    if (item.kind === 'figure') break;
    if (item.kind === 'mark' && !/["„“”»«]/.test(item.lower)) break;
    if (item.kind === 'word' && item.capital && i === at - 1) return { source: sourceOf(item) };
  }
  return {};
}

function rightSource(items: readonly Item[], from: number, anonymous: ReadonlySet<string>): Attribution {
  let noun: Item | undefined;
  for (let i = from; i < items.length && i < from + REACH; i++) {
    const item = items[i]!;
    if (item.kind === 'name' && SPEAKERS.test(item.entity.type)) return { source: sourceOf(item) };
    if (item.kind === 'figure' && noun) break;
    if (item.kind === 'mark' && !/["„“”»«]/.test(item.lower)) break;
    if (item.kind !== 'word') continue;
    // "nach Angaben von Insidern der Bank", "von mit der Sache vertrauten Personen": who has no name says so, whoever else is named.
    if (anonymous.has(item.lower)) return { source: sourceOf(item) };
    if (!noun && item.capital) noun = item;
  }
  return noun ? { source: sourceOf(noun) } : {};
}

/** A name with what it is usually called, or a word as it stands. */
export function sourceOf(item: Item & { readonly start: number }): RoleValue {
  if (item.kind === 'name')
    return {
      start: item.start,
      end: item.end,
      text: item.entity.text,
      ...(item.entity.canonical && { canonical: item.entity.canonical }),
    };
  return { start: item.start, end: item.end, text: item.lower };
}
