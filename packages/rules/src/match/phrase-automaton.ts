import type { TokenTable } from '@groschen/document';
import { type AtomTable, atomsOf } from './atoms.ts';
import type { TokenRange } from './document-index.ts';

/** A phrase to be found, and what it stands for. */
export interface PhraseEntry<T> {
  readonly text: string;
  readonly matchCase: boolean;
  readonly value: T;
}

/** A phrase that stands in the text. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Position among the given sentences. */
  readonly sentence: number;
  readonly value: T;
}

/**
 * All phrases of all packs in one trie whose edges are words and marks, kept in one hash table. Memory grows with the letters of
 * the phrases; finding costs one look-up for each word of the text and each further one that a phrase shares.
 */
export interface PhraseAutomaton<T> {
  readonly size: number;
  find(text: string, tokens: TokenTable, sentences: readonly TokenRange[]): readonly PhraseHit<T>[];
}

/** Longer phrases are refused: they are sentences, and the walk over a text must stay linear. */
const MAX_PHRASE_ATOMS = 64;

const EDGE = 2 ** 26;

export function buildPhraseAutomaton<T>(entries: readonly PhraseEntry<T>[]): PhraseAutomaton<T> {
  const words = new Map<string, number>();
  const edges = new Map<number, number>();
  const ends: (PhraseEntry<T> & { readonly surface: string })[][] = [[]];
  for (const entry of entries) {
    const { text } = entry;
    const atoms = atomsOf(text, { starts: [0], ends: [text.length] }, 0, 1);
    if (atoms.length === 0 || atoms.length > MAX_PHRASE_ATOMS) continue;
    let node = 0;
    for (let i = 0; i < atoms.length; i++) {
      const word = text.slice(atoms.starts[i]!, atoms.ends[i]!).toLowerCase();
      const id = words.get(word) ?? words.size;
      words.set(word, id);
      const edge = node * EDGE + id * 2 + (i > 0 && atoms.starts[i]! > atoms.ends[i - 1]! ? 1 : 0);
      let next = edges.get(edge);
      if (next === undefined) {
        next = ends.length;
        edges.set(edge, next);
        ends.push([]);
      }
      node = next;
    }
    ends[node]!.push({ surface: text.trim().replace(/\s+/g, ' '), ...entry });
  }

  const find = (text: string, tokens: TokenTable, sentences: readonly TokenRange[]): readonly PhraseHit<T>[] => {
    const hits: PhraseHit<T>[] = [];
    if (edges.size === 0) return hits;
    for (const [sentence, { from, to }] of sentences.entries()) {
      const atoms = atomsOf(text, tokens, from, to);
      const ids = new Int32Array(atoms.length);
      for (let i = 0; i < atoms.length; i++)
        ids[i] = words.get(text.slice(atoms.starts[i]!, atoms.ends[i]!).toLowerCase()) ?? -1;
      for (let first = 0; first < atoms.length; first++) {
        if (ids[first] === -1 || !mayBegin(text, atoms, first)) continue;
        let node = 0;
        for (let i = first; i < atoms.length && ids[i] !== -1; i++) {
          const spaced = i > first && atoms.starts[i]! > atoms.ends[i - 1]! ? 1 : 0;
          const next = edges.get(node * EDGE + ids[i]! * 2 + spaced);
          if (next === undefined) break;
          node = next;
          const found = ends[node]!;
          if (found.length === 0 || !mayEnd(text, atoms, i)) continue;
          const start = atoms.starts[first]!;
          const end = atoms.ends[i]!;
          for (const entry of found)
            if (!entry.matchCase || text.slice(start, end).replace(/\s+/g, ' ') === entry.surface)
              hits.push({
                start,
                end,
                firstToken: atoms.owners[first]!,
                lastToken: atoms.owners[i]!,
                sentence,
                value: entry.value,
              });
        }
      }
    }
    return hits;
  };
  return { size: ends.length, find };
}

/** Whether a phrase begins and ends where tokens do. */
export function isWholeTokens(
  { start, end, firstToken, lastToken }: PhraseHit<unknown>,
  { starts, ends }: TokenTable,
): boolean {
  return starts[firstToken] === start && ends[lastToken] === end;
}

/** At a token's start, or after a hyphen in it: "[Bitcoin]-Kurs", "Krypto-[Börse]". */
function mayBegin(text: string, atoms: AtomTable, i: number): boolean {
  return atoms.owners[i] !== atoms.owners[i - 1] || isHyphen(text.charCodeAt(atoms.starts[i]! - 1));
}

/** At a token's end, or before a hyphen or apostrophe in it. */
function mayEnd(text: string, atoms: AtomTable, i: number): boolean {
  if (atoms.owners[i] !== atoms.owners[i + 1]) return true;
  const next = text.charCodeAt(atoms.ends[i]!);
  return isHyphen(next) || next === 0x27 || next === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
