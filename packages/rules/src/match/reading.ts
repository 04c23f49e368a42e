import type { Document, TokenTable } from '@groschen/document';
import type { Anchor } from '../compile/anchor.ts';
import type { CompiledRule } from '../compile/compiled-rule.ts';
import { type ListEntry, type ListKey, type ListPlaces, listPlaces } from '../compile/lists.ts';
import type { Stage } from '../compile/stage.ts';
import { sentenceRanges, type TokenRange } from './document-index.ts';
import { isWholeTokens, type PhraseAutomaton } from './phrase-automaton.ts';
import { type TokenStrings, tokenStrings } from './token-strings.ts';

/** What a phrase stands for: a phrase of a rule, an entry of a pack's list, or a word that calls patterns. */
export type PhraseMeaning =
  | { readonly kind: 'phrase'; readonly rule: CompiledRule; readonly canonical: string | undefined }
  | { readonly kind: 'list'; readonly list: ListKey; readonly anchor: Anchor }
  | { readonly kind: 'word'; readonly anchor: Anchor };

/** A phrase of a rule that stands in the text. */
export interface PhraseOfRule {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly rule: CompiledRule;
  readonly canonical: string | undefined;
}

/** Something in a sentence that calls patterns. */
export interface Call {
  readonly anchor: Anchor;
  readonly sentence: number;
}

/** What the text of a document alone says to a set of packs; names and figures found since do not change it. */
export interface Reading {
  readonly sentences: readonly TokenRange[];
  readonly strings: TokenStrings;
  readonly phrases: Readonly<Record<Stage, readonly PhraseOfRule[]>>;
  readonly lists: ListPlaces;
  /** Words and entries of lists that call patterns, in text order. */
  readonly calls: readonly Call[];
}

/** Reads documents for packs; of a document that is still in use, the reading is kept for the next stage. */
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

function read(document: Document, automaton: PhraseAutomaton<PhraseMeaning>): Reading {
  const { text, tokens } = document;
  const sentences = sentenceRanges(document);
  const phrases: Record<Stage, PhraseOfRule[]> = { annotations: [], facts: [] };
  const entries: ListEntry[] = [];
  const calls: Call[] = [];
  for (const hit of automaton.find(text, tokens, sentences)) {
    const { value, sentence, start, end, firstToken, lastToken } = hit;
    if (value.kind === 'phrase') {
      const { rule, canonical } = value;
      phrases[rule.stage].push({ start, end, sentence, rule, canonical });
      continue;
    }
    if (!isWholeTokens(hit, tokens)) continue;
    if (value.kind === 'list') entries.push({ list: value.list, firstToken, lastToken });
    calls.push({ anchor: value.anchor, sentence });
  }
  return { sentences, strings: tokenStrings(text, tokens), phrases, lists: listPlaces(entries), calls };
}
