import type { Grammar } from './grammar.ts';
import type { Item, NameItem } from './item.ts';

/** How a name, figure, time or noun is tied into its clause by the words before it. */
export interface Government {
  /** Preposition; `''` for none. Of several in a row the first that is not part of a bound ("auf über" is "auf"). */
  readonly preposition: string;
  /** Nearest determiner; `''` for none. */
  readonly determiner: string;
  /** Position of the noun or name that it is a genitive of; absent otherwise. */
  readonly genitiveOf?: number;
}

const FREE: Government = { preposition: '', determiner: '' };
const BOUND_PREPOSITIONS = new Set(
  'über unter zwischen bis over under between up than about around at-least above below off'.split(' '),
);
const LOOK_BACK = 9;
/** Nouns of times and places after which a name begins anew: "in the regular session trivago …". */
const OTHER_HEADS = new Set(
  'session trading deals trade quarter year day week month morning afternoon hours market handel quartal jahr'.split(
    ' ',
  ),
);

/** Government of the item at `at`. O(1): it looks back over a bounded number of items. */
export function governmentOf(
  items: readonly Item[],
  at: number,
  verbsAt: ReadonlySet<number>,
  grammar: Grammar,
): Government {
  const target = items[at]!;
  let determiner = '';
  let passed = false;
  for (let i = at - 1; i >= 0 && i >= at - LOOK_BACK; i--) {
    const item = items[i]!;
    if (item.kind === 'mark') {
      if (/["„“”»«‹›'*#@]/.test(item.lower)) continue;
      if (item.lower === ',' && !passed && target.kind !== 'word' && isAlike(items[i - 1], target))
        return governmentOf(items, i - 1, verbsAt, grammar);
      break;
    }
    if (item.kind === 'name') {
      if (items[i + 1]?.joined && items[i + 1]!.lower !== "'s") continue;
      if (isAttributive(item, items, target, grammar)) {
        passed = true;
        continue;
      }
      break;
    }
    if (item.kind !== 'word') break;
    const { lower } = item;
    if (lower === 'as' && items[i - 2]?.lower === 'as' && target.kind === 'figure') {
      // "as much as 6.7%" tells how far, "as high as $47,760" where to.
      if (/^(?:high|low)$/.test(items[i - 1]!.lower)) return { preposition: 'to', determiner };
      i -= 2;
      continue;
    }
    if (grammar.words.coordinators.has(lower)) {
      const before = items[i - 1];
      if (isAlike(before, target) && !passed) return governmentOf(items, i - 1, verbsAt, grammar);
      break;
    }
    if (verbsAt.has(i) && (grammar.language === 'en' || !grammar.words.prepositions.has(lower))) break;
    if (
      grammar.words.prepositions.has(lower) &&
      !(lower === 'zu' && target.kind !== 'figure' && target.kind !== 'name')
    )
      return { preposition: leadingPreposition(items, i, grammar, target), determiner };
    if (grammar.words.determiners.has(lower)) {
      // "after an early jump the yen": a second English determiner, words between, begins another phrase.
      if (grammar.language === 'en' && determiner && passed) break;
      determiner ||= lower;
      const before = items[i - 1];
      if (
        grammar.language === 'de' &&
        (lower === 'der' || lower === 'des' || lower === 'eines' || lower === 'einer') &&
        before &&
        (before.kind === 'name' ||
          (before.kind === 'word' &&
            before.capital &&
            !verbsAt.has(before.at) &&
            !grammar.words.prepositions.has(before.lower)))
      )
        return { preposition: '', determiner, genitiveOf: before.at };
      continue;
    }
    if (target.kind === 'name' && OTHER_HEADS.has(lower)) break;
    if (grammar.words.transparent.has(lower)) continue;
    if (verbsAt.has(i)) break;
    if (item.capital && grammar.language === 'de' && target.kind !== 'name') break;
    passed = true;
  }
  return determiner ? { preposition: '', determiner } : FREE;
}

/** Places that stand before a noun as they are: "to U.S. investment firm X". */
const ADJECTIVAL = /^(?:U\.?S\.?A?\.?|U\.?K\.?|EU)$/;

/** "durch Deutschlands größten Händler X", "from Japan's largest bank X": a place that only tells where the name is from. */
function isAttributive({ entity, at }: NameItem, items: readonly Item[], target: Item, { language }: Grammar): boolean {
  if (target.kind !== 'name' || entity.type !== 'location' || target.at === at + 1) return false;
  if (language === 'de') return /[^s]s$/.test(entity.text) && items[at + 1]?.kind === 'word' && !items[at + 1]!.joined;
  return ADJECTIVAL.test(entity.text) || items[at + 1]?.lower === "'s";
}

/** Those who act: companies, persons, authorities may stand side by side. */
const ACTORS = /^(?:company|organization|person)$/;

/** Whether two items can be coordinated: figures with figures, names with names of their type or of others who act. */
function isAlike(a: Item | undefined, b: Item): a is Item {
  if (!a || a.kind !== b.kind) return false;
  if (a.kind !== 'name' || b.kind !== 'name' || a.entity.type === b.entity.type) return true;
  return ACTORS.test(a.entity.type) && ACTORS.test(b.entity.type);
}

function leadingPreposition(items: readonly Item[], at: number, grammar: Grammar, target: Item): string {
  let chosen = '';
  for (let i = at; i >= 0 && i > at - 5; i--) {
    const item = items[i]!;
    if (item.kind !== 'word') break;
    if (grammar.words.prepositions.has(item.lower)) {
      if (target.kind !== 'figure' || !BOUND_PREPOSITIONS.has(item.lower)) chosen = item.lower;
      if (item.lower === 'zu' && items[i - 1]?.lower === 'bis') chosen = '';
    } else if (!grammar.words.transparent.has(item.lower) && !grammar.words.determiners.has(item.lower)) break;
  }
  return chosen;
}
