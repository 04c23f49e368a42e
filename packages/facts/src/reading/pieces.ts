import type { Grammar } from './grammar.ts';
import type { Item } from './item.ts';
import { hasFiniteVerb, leadsGerund, type VerbReadings, verbFollows } from './verb-readings.ts';

/** A part of a sentence between separators. */
export interface Piece {
  readonly items: readonly Item[];
  /** What stands before it. */
  readonly separator: string;
  /** Whether it stands in parentheses. */
  readonly aside: boolean;
  readonly finite: boolean;
}

const BREAKS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '-',
  '--',
  '**',
  '*',
  '•',
  '/',
  '|',
  '.',
  '!',
  '?',
  '...',
  '…',
  '_',
  '>',
]);
/** Marks that end a piece even where they are written together with the word before. */
const SPLITTING = new Set([',', ';', ':', '–', '—', '.', '/']);

/** Pieces between separators, in text order; what stands in parentheses follows the piece that it interrupts. */
export function piecesOf(items: readonly Item[], verbs: VerbReadings, grammar: Grammar): readonly Piece[] {
  const { words, language } = grammar;
  const pieces: Piece[] = [];
  let separator = '';
  let outer: Item[] = [];
  let inner: Item[] = [];
  let asides: Piece[] = [];
  let inside = false;
  const within = insideNouns(verbs);
  const piece = (own: readonly Item[], before: string, aside: boolean): Piece => ({
    items: own,
    separator: before,
    aside,
    finite: hasFiniteVerb(own, verbs),
  });
  const closeAside = () => {
    if (inner.length > 0) asides.push(piece(inner, '(', true));
    inner = [];
  };
  const cut = (next: string) => {
    if (inside) return closeAside();
    if (outer.length > 0) pieces.push(piece(outer, separator, false));
    pieces.push(...asides);
    separator = next;
    outer = [];
    asides = [];
  };
  for (const item of items) {
    if (item.kind === 'mark') {
      if (item.lower === '(' || item.lower === '[') {
        closeAside();
        inside = true;
        continue;
      }
      if (item.lower === ')' || item.lower === ']') {
        closeAside();
        inside = false;
        continue;
      }
      if (within.has(item.at)) continue;
      if (SPLITTING.has(item.lower) || (BREAKS.has(item.lower) && !item.joined)) {
        cut(item.lower);
        continue;
      }
    } else if (item.newLine && item.at > 0) {
      if (outer.length > 0 && isListLine(items, item.at)) cut('*');
    } else if (item.kind === 'word') {
      const own = inside ? inner : outer;
      const started = own.length > 0;
      if (started && words.coordinators.has(item.lower) && !within.has(item.at)) {
        if (joinsSubjects(own, items, item.at, verbs)) continue;
        cut(item.lower);
        continue;
      }
      if (
        started &&
        language === 'en' &&
        (((words.subordinators.has(item.lower) || words.relatives.has(item.lower)) &&
          verbFollows(items, item.at, verbs)) ||
          leadsGerund(item, verbs))
      )
        cut(item.lower);
    }
    if (outer.length > 1 && !inside && opensIndirectSpeech(items, item.at, verbs, grammar)) cut('');
    (inside ? inner : outer).push(item);
  }
  inside = false;
  closeAside();
  cut('');
  return pieces;
}

/** Positions behind the first of a noun's several words: "before interest , tax and depreciation" is one noun. */
function insideNouns({ hits }: VerbReadings): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { form, from, to } of hits)
    if (form.kind === 'noun') for (let at = from + 1; at <= to; at++) inside.add(at);
  return inside;
}

/** "that KKR and EQT bid": a conjunction between two names before any verb. */
function joinsSubjects(own: readonly Item[], items: readonly Item[], at: number, verbs: VerbReadings): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (before?.kind !== 'name' || after?.kind !== 'name' || before.entity.type !== after.entity.type) return false;
  return !items[at + 2]?.joined && !own.some((item) => verbs.at[item.at]);
}

/** "X said on Friday | it had sold …": what is said begins without a conjunction, with a subject and a verb of its own. */
function opensIndirectSpeech(
  items: readonly Item[],
  at: number,
  verbs: VerbReadings,
  { language, speech, words }: Grammar,
): boolean {
  if (language !== 'en') return false;
  const item = items[at]!;
  const opens =
    item.kind === 'name' ||
    item.kind === 'figure' ||
    words.pronouns.has(item.lower) ||
    words.determiners.has(item.lower);
  if (!opens) return false;
  let before = at - 1;
  while (before > 0 && (items[before]!.kind === 'time' || items[before]!.lower === 'on')) before--;
  const said = verbs.at[before]?.some(({ form }) => form.shape === 'finite' && speech.has(form.lexeme));
  return said === true && verbFollows(items, at, verbs);
}

function isListLine(items: readonly Item[], at: number): boolean {
  return items[at]!.kind === 'mark';
}
