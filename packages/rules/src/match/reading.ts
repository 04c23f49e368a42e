import type { Document, TokenTable } from '@groschen/document';
import type { PhraseMeaning } from '../compile/compile-packs.ts';
import { type ListPlaces, listPlaces } from '../compile/lists.ts';
import { sentenceRanges, type TokenRange } from './document-index.ts';
import type { PhraseAutomaton, PhraseHit } from './phrase-automaton.ts';
import { type TokenStrings, tokenStrings } from './token-strings.ts';

/** What the text of a document alone says to a set of packs; names and figures found since do not change it. */
export interface Reading {
  readonly sentences: readonly TokenRange[];
  readonly strings: TokenStrings;
  readonly phraseHits: readonly PhraseHit<PhraseMeaning>[];
  readonly lists: ListPlaces;
  /** Lists that have an entry beginning at a token. */
  readonly listsAt: ReadonlyMap<number, readonly string[]>;
}

/** Reads documents for packs; of a document that is still in use, the reading is kept for the next layer. */
export type Reader = (document: Document) => Reading;

export function createReader(phrases: PhraseAutomaton<PhraseMeaning>): Reader {
  const readings = new WeakMap<TokenTable, Reading>();
  return (document) => {
    const known = readings.get(document.tokens);
    if (known !== undefined && known.strings.source === document.text) return known;
    const reading = read(document, phrases);
    readings.set(document.tokens, reading);
    return reading;
  };
}

function read(document: Document, phrases: PhraseAutomaton<PhraseMeaning>): Reading {
  const { text, tokens } = document;
  const sentences = sentenceRanges(document);
  const hits = phrases.find(text, tokens, sentences);
  const lists = listPlaces(
    tokens,
    hits.flatMap((hit) => ('list' in hit.value ? [{ ...hit, list: hit.value.list }] : [])),
  );
  const listsAt = new Map<number, string[]>();
  for (const [list, places] of lists)
    for (const token of places.keys()) {
      const here = listsAt.get(token);
      if (here === undefined) listsAt.set(token, [list]);
      else here.push(list);
    }
  return { sentences, strings: tokenStrings(text, tokens), phraseHits: hits, lists, listsAt };
}
